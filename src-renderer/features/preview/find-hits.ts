import { foldText } from './fold-text.ts';
import type { PageText } from './page-text.ts';

/** A place where the searched words stand. */
export interface Hit {
  /** From 1. */
  page: number;
  /** Within the text of the page, from its first character to behind its last. */
  from: number;
  to: number;
}

/** Where the words stand on a page, whatever their accents, capitals and line breaks; none for no words. */
export function findHits({ folded }: PageText, page: number, words: string): Hit[] {
  const wanted = foldText(words).text.trim();
  if (wanted === '') return [];
  const hits: Hit[] = [];
  let start = folded.text.indexOf(wanted);
  while (start >= 0) {
    const end = start + wanted.length;
    const last = folded.origins[end - 1] ?? 0;
    const from = folded.origins[start] ?? 0;
    // Behind the last letter with its accents, whichever way they are written.
    let next = end;
    while ((folded.origins[next] ?? Infinity) <= last) next += 1;
    hits.push({ page, from, to: folded.origins[next] ?? last + 1 });
    start = folded.text.indexOf(wanted, end);
  }
  return hits;
}

/** The hit to begin with: the first one from a page on, or the first of all; -1 without any. */
export const firstHitFrom = (hits: readonly Hit[], page: number): number => {
  if (hits.length === 0) return -1;
  return Math.max(
    0,
    hits.findIndex((hit) => hit.page >= page),
  );
};

/** The hit before or after one, round and round. */
export const hitBeside = (count: number, at: number, by: 1 | -1): number =>
  count === 0 ? -1 : (at + by + count) % count;
