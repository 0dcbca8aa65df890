import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { MeantAs } from '../../../src-main/core/job-family/correction.ts';
import type { Became, PageLine } from '../../../src-main/core/job-family/page-line.ts';
import { placesOf } from '../../ui/page-place.ts';
import { count } from '../../ui/words.ts';
import { becameWords } from './words.ts';

const one: Record<Became, string> = {
  responsibility: 'a responsibility',
  must: 'a must-have requirement',
  nice: 'a nice-to-have requirement',
  stage: 'a stage of the hiring process',
  level: 'a level',
  specialty: 'a specialty',
  label: 'the name of what stands below',
  'builds-on': 'a note on what a level builds on',
  'left-out': 'left out',
  unclear: 'not understood',
  text: 'text',
};

const several: Record<Became, string> = {
  responsibility: 'responsibilities',
  must: 'must-have requirements',
  nice: 'nice-to-have requirements',
  stage: 'stages of the hiring process',
  level: 'levels',
  specialty: 'specialties',
  label: 'names of what stands below',
  'builds-on': 'notes on what a level builds on',
  'left-out': 'left out',
  unclear: 'not understood',
  text: 'text',
};

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
    ? count(sorted.length, 'paragraph', 'paragraphs')
    : count(sorted.length, 'line', 'lines');
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
  return `${capital(sentence(rows, places, as))}${others(before, after, ids)}.`;
}

function sentence(rows: readonly PageLine[], places: string, as: MeantAs | null): string {
  const plural = rows.length !== 1;
  const held = as === null ? undefined : lists[as];
  const became = new Set(rows.map((row) => row.became));
  const [sole] = became;
  if (held !== undefined && sole !== held && rows.every((row) => row.form === 'heading'))
    return `the ${plural ? 'lists' : 'list'} under ${places} now ${plural ? 'hold' : 'holds'} ${several[held]}`;
  const is = plural ? 'are' : 'is';
  if (as === null) {
    const read = sole !== undefined && became.size === 1 ? `: ${becameWords[sole]}` : '';
    return `${places} ${is} as read again${read}`;
  }
  if (became.size !== 1 || sole === undefined) return `${places} ${is} corrected`;
  return `${places} ${is} now ${plural ? several[sole] : one[sole]}`;
}

/** What became something else along with the corrected rows, such as the entries below a heading. */
function others(before: OpenPage, after: OpenPage, ids: readonly number[]): string {
  const corrected = new Set(ids);
  const changed = after.lines.filter((row, id) => {
    const old = before.lines[id];
    return !corrected.has(id) && (old?.became !== row.became || old.owner !== row.owner);
  }).length;
  if (changed === 0) return '';
  return `; ${count(changed, 'other line', 'other lines')} changed with ${ids.length === 1 ? 'it' : 'them'}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
