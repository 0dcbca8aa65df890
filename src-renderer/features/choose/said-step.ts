import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import { sameLine, type LineKey } from '../../../src-main/core/job-family/correction.ts';
import type { LineMark } from '../../../src-main/core/job-family/line-mark.ts';
import type { OwnItemDraft } from '../../../src-main/core/role/own-item.ts';

type Said = Pick<OpenPage, 'marks' | 'own'>;

/** What has to be said of a page to get from one state of it to another. */
export interface SaidStep {
  marks: { set: LineMark[]; clear: LineKey[] };
  own: { set: OwnItemDraft[]; clear: string[] };
}

export function stepBetween(from: Said, to: Said): SaidStep {
  const isThere = (mark: LineMark) =>
    from.marks.some((one) => sameLine(one, mark) && one.mark === mark.mark);
  const before = new Map(from.own.map((one) => [one.id, JSON.stringify(one)]));
  return {
    marks: {
      set: to.marks.filter((mark) => !isThere(mark)),
      clear: from.marks
        .filter((mark) => !to.marks.some((one) => sameLine(one, mark)))
        .map(({ text, nth }) => ({ text, nth })),
    },
    own: {
      set: to.own.filter((one) => before.get(one.id) !== JSON.stringify(one)),
      clear: from.own.filter(({ id }) => !to.own.some((one) => one.id === id)).map(({ id }) => id),
    },
  };
}
