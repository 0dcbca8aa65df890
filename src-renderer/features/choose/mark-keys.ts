import type { ItemMark } from '../../../src-main/core/job-family/line-mark.ts';

/** What a key does to the row that has the keyboard; 'page' leaves it to the page again. */
export type MarkKey = ItemMark | 'page';

/** The same letters as where a page is checked. */
const keys = new Map<string, MarkKey>([
  ['m', 'must'],
  ['n', 'nice'],
  ['x', 'out'],
  ['0', 'out'],
  ['delete', 'page'],
  ['backspace', 'page'],
]);

export const shownMarkKeys: Record<MarkKey, string> = {
  must: 'M',
  nice: 'N',
  out: 'X',
  page: 'Del',
};

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const isBare = ({ ctrlKey, metaKey, altKey, shiftKey }: Press): boolean =>
  !ctrlKey && !metaKey && !altKey && !shiftKey;

/** Null where the press means something else. */
export const markKeyOf = (press: Press): MarkKey | null =>
  isBare(press) ? (keys.get(press.key.toLowerCase()) ?? null) : null;

/** 1 for the row below, -1 for the row above, 0 where the press means something else. */
export const rowStepOf = (press: Press): -1 | 0 | 1 => {
  if (!isBare(press)) return 0;
  return press.key === 'ArrowDown' ? 1 : press.key === 'ArrowUp' ? -1 : 0;
};
