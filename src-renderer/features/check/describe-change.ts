import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { MeantAs } from '../../../src-main/core/job-family/correction.ts';
import type { Became, PageLine } from '../../../src-main/core/job-family/page-line.ts';
import { placesOf } from '../../ui/page-place.ts';
import { becameWords, changeWords, manyBecame, oneBecame } from './words.ts';

const lists: Partial<Record<MeantAs, Became>> = {
  responsibility: 'responsibility',
  must: 'must',
  nice: 'nice',
  stage: 'stage',
};

/** "line 14", "lines 12–18"; "7 lines" where they do not stand together. */
export function placesOfRows(page: OpenPage, ids: readonly number[]): string {
  const sorted = [...ids].sort((a, b) => a - b);
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const lineAt = (id: number) => page.lines[id]?.line ?? 0;
  if (last - first + 1 === sorted.length) return placesOf(page.name, lineAt(first), lineAt(last));
  return page.format === 'word'
    ? changeWords.paragraphs(sorted.length)
    : changeWords.lines(sorted.length);
}

interface Change {
  before: OpenPage;
  after: OpenPage;
  /** Ids of the rows that were corrected. */
  ids: readonly number[];
  /** Null: they are as the reader has them again. */
  as: MeantAs | null;
}

/** What a correction has done, as a sentence: "Line 14 is now a must-have requirement." */
export function describeChange({ before, after, ids, as }: Change): string {
  const rows = ids.flatMap((id) => after.lines[id] ?? []);
  const places = placesOfRows(after, ids);
  return changeWords.sentence(capital(sentence(rows, places, as)), others(before, after, ids));
}

function sentence(rows: readonly PageLine[], places: string, as: MeantAs | null): string {
  const held = as === null ? undefined : lists[as];
  const became = new Set(rows.map((row) => row.became));
  const [sole] = became;
  if (held !== undefined && sole !== held && rows.every((row) => row.form === 'heading'))
    return changeWords.holds(places, rows.length, manyBecame[held]);
  const only = became.size === 1 ? sole : undefined;
  if (as === null)
    return changeWords.asRead(places, rows.length, only === undefined ? null : becameWords[only]);
  if (only === undefined) return changeWords.corrected(places, rows.length);
  const what = rows.length === 1 ? oneBecame[only] : manyBecame[only];
  return changeWords.isNow(places, rows.length, what);
}

/** What became something else along with the corrected rows, such as the entries below a heading. */
function others(before: OpenPage, after: OpenPage, ids: readonly number[]): string {
  const corrected = new Set(ids);
  const changed = after.lines.filter((row, id) => {
    const old = before.lines[id];
    return !corrected.has(id) && (old?.became !== row.became || old.owner !== row.owner);
  }).length;
  if (changed === 0) return '';
  return changeWords.others(changed, ids.length);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
