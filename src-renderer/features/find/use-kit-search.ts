import { useDeferredValue, useEffect, useMemo } from 'react';
import { findInKit, type KitHit } from '../../../src-main/core/kit/find-in-kit.ts';
import { showFind, useFind, type FoundMark } from '../../state/find-store.ts';
import { useKit } from '../../state/kit-store.ts';
import { fieldOf } from './hit-in-sight.ts';

const marksOf = (hits: readonly KitHit[], now: number): Map<string, FoundMark[]> => {
  const marks = new Map<string, FoundMark[]>();
  hits.forEach((hit, index) => {
    const field = fieldOf(hit);
    const mark = { from: hit.from, to: hit.to, here: index === now };
    marks.set(field, [...(marks.get(field) ?? []), mark]);
  });
  return marks;
};

/** Where the searched words stand in the kit as it is now, marked in its texts. */
export function useKitSearch() {
  const kit = useKit();
  const words = useDeferredValue(useFind((find) => find.words));
  const matchCase = useFind((find) => find.matchCase);
  const wholeWords = useFind((find) => find.wholeWords);
  const at = useFind((find) => find.at);
  const search = useMemo(
    () => findInKit(kit, words, { matchCase, wholeWords }),
    [kit, words, matchCase, wholeWords],
  );
  const now = search.indexOf(at);
  const { hits } = search;
  useEffect(() => showFind({ marks: marksOf(hits, now) }), [hits, now]);
  return { kit, hits, now, locked: hits.filter((hit) => hit.locked).length };
}
