import { useEffect, useState } from 'react';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { Reply } from '../../../src-main/contract/reply.ts';
import { lineKeyOf } from '../../../src-main/core/job-family/said-of-items.ts';
import type { OwnItemDraft } from '../../../src-main/core/role/own-item.ts';
import { ok } from '../../../src-main/core/result.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { announce } from '../../state/announcement-store.ts';
import { takeUndo } from '../../state/undo-target.ts';
import { showPage, useView } from '../../state/view-store.ts';
import { showProblem } from '../file/file-problem-store.ts';
import type { MarkKey } from './mark-keys.ts';
import type { MarkedRow } from './marked-rows.ts';
import { stepBetween, type SaidStep } from './said-step.ts';
import { markWords } from './words.ts';

/** What a person says of the items of a page: carried out in turn, told, and taken back by undo. */
export interface Saying {
  mark: (rows: readonly MarkedRow[], as: MarkKey) => void;
  keepOwn: (draft: OwnItemDraft) => void;
  removeOwn: (id: string) => void;
}

const nothing: SaidStep = { marks: { set: [], clear: [] }, own: { set: [], clear: [] } };

const isEmpty = ({ set, clear }: { set: unknown[]; clear: unknown[] }): boolean =>
  set.length + clear.length === 0;

async function say(bridge: Bridge, page: OpenPage, step: SaidStep): Promise<Reply<OpenPage>> {
  const { marks, own } = step;
  const marked = isEmpty(marks)
    ? ok(page)
    : await bridge.call('pages.mark', { id: page.id, ...marks });
  if (!marked.ok || isEmpty(own)) return marked;
  return bridge.call('pages.own', { id: marked.value.id, ...own });
}

const asMarked = (page: OpenPage, rows: readonly MarkedRow[], as: MarkKey): SaidStep => {
  const step = structuredClone(nothing);
  for (const { id, line, text, onPage } of rows) {
    const own = page.own.find((one) => one.id === id);
    const key = line === null ? null : lineKeyOf(page.lines, { line, text });
    if (key && (as === 'page' || as === onPage)) step.marks.clear.push(key);
    else if (key && as !== 'page') step.marks.set.push({ ...key, mark: as });
    else if (own && (as === 'must' || as === 'nice'))
      step.own.set.push({ ...own, niceToHave: as === 'nice' });
    else if (own) step.own.clear.push(id);
  }
  return step;
};

export function useSaying(page: OpenPage): Saying {
  const bridge = useBridge();
  const [saying] = useState(() => sayingOver(bridge, page));
  useEffect(() => saying.follow(page), [saying, page]);
  useEffect(() => takeUndo({ undo: saying.undo, redo: saying.redo }), [saying]);
  return saying;
}

function sayingOver(bridge: Bridge, shown: OpenPage) {
  let now = shown;
  const past: SaidStep[] = [];
  const future: SaidStep[] = [];
  let turn: Promise<unknown> = Promise.resolve();

  /** @param back gets the step that takes this one back */
  const carryOut = async (
    step: (page: OpenPage) => SaidStep,
    back: SaidStep[],
    told: string,
  ): Promise<void> => {
    const before = now;
    const reply = await say(bridge, before, step(before));
    if (!reply.ok) {
      showProblem(reply.error);
      return;
    }
    const after = reply.value;
    now = after;
    if (useView.getState().screen.name === 'choose') showPage(after);
    const taken = stepBetween(after, before);
    if (!isEmpty(taken.marks) || !isEmpty(taken.own)) back.push(taken);
    announce(after.id === before.id ? told : markWords.copied(told));
  };
  /** One after the other, so that each is said of the page as the one before left it. */
  const inTurn = (work: () => Promise<void>): void => {
    turn = turn.then(work);
  };
  const first = (step: (page: OpenPage) => SaidStep, told: string): void =>
    inTurn(async () => {
      future.length = 0;
      await carryOut(step, past, told);
    });
  const again = (from: SaidStep[], back: SaidStep[], told: string) => (): void =>
    inTurn(async () => {
      const step = from.pop();
      if (step) await carryOut(() => step, back, told);
    });

  return {
    /** The page as something else on the screen has changed it. */
    follow: (page: OpenPage): void => {
      now = page;
    },
    mark: (rows: readonly MarkedRow[], as: MarkKey) => {
      if (rows.length > 0) first((page) => asMarked(page, rows, as), markWords.did(rows, as));
    },
    keepOwn: (draft: OwnItemDraft) =>
      first(
        () => ({ ...nothing, own: { set: [draft], clear: [] } }),
        draft.id === undefined ? markWords.added : markWords.saved,
      ),
    removeOwn: (id: string) =>
      first(() => ({ ...nothing, own: { set: [], clear: [id] } }), markWords.removed),
    undo: again(past, future, markWords.undone),
    redo: again(future, past, markWords.redone),
  };
}
