import type { QuestionTextField, StageTextField } from '../../../src-main/core/kit/kit-texts.ts';
import { texts } from '../../../src-main/contract/texts/texts.ts';
import { count, inRow, plural } from '../../ui/in-language.ts';

const single: Record<string, string> = {
  text: '',
  note: 'note',
  backup: 'backup',
  purpose: 'purpose',
  opening: 'opening',
  closing: 'close',
};
const numbered: Record<string, string> = {
  probe: 'probe',
  record: 'to record',
  checklist: 'checklist point',
};

/** "probe 2", "anchor at 5", "note"; empty for the question itself. */
const fieldName = (field: QuestionTextField | StageTextField): string => {
  const [kind = '', at = ''] = field.split('-');
  if (kind === 'anchor') return `anchor at ${at}`;
  const name = numbered[kind];
  return name === undefined ? (single[kind] ?? '') : `${name} ${Number(at) + 1}`;
};

const places = (n: number) => count(n, 'place', 'places');

const lockedPlaces = (n: number): string =>
  `${places(n)} in locked questions ${plural(n, { one: 'stays as it is', other: 'stay as they are' })}`;

export const findWords = texts('find', {
  bar: 'Find and replace in the kit',
  words: 'Find in the kit',
  by: 'Replace with',
  showReplace: 'Replace, too',
  matchCase: 'Match case',
  wholeWords: 'Whole words',
  previous: 'Place before',
  next: 'Next place',
  close: 'Close the search',
  replace: 'Replace',
  replaceAll: 'Replace all',
  none: 'Not found',
  /** "3 of 17 · S3 Q2, probe 1" */
  at: (at: number, of: number, place: string) => `${at} of ${of} · ${place}`,
  some: (of: number) => places(of),
  place: (label: string, field: QuestionTextField | StageTextField) =>
    inRow([label, fieldName(field)].filter((part) => part !== '')),
  stage: (number: number) => `Stage ${number}`,
  locked: lockedPlaces,
  did: {
    replace: 'replace words',
    replaceAll: (n: number) => `replace ${places(n)}`,
  },
  said: {
    replaced: (place: string) => `Replaced in ${place}`,
    replacedAll: (n: number, locked: number) =>
      `Replaced ${places(n)}${locked === 0 ? '' : `. ${lockedPlaces(locked)}`}`,
    lockedStays: (place: string) => `${place} is locked and stays. Unlock it first, with F4`,
    nothingOpen: 'Nothing was replaced: all places are in locked questions',
  },
});
