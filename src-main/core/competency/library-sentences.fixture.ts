import { fillSlots, noSlots, type Slots } from '../kit/wording/word-question.ts';
import type { Competency, LibraryQuestion } from './competency.ts';

/** A text of the library that people read or hear. */
export interface LibrarySentence {
  /** "messaging.yaml". */
  file: string;
  /** "questions.one-product.probes.action". */
  path: string;
  text: string;
}

/** What a page would give: a field that begins with a consonant, and one that begins with a vowel. */
const page: Omit<Slots, 'field'> = {
  task: 'plan the weekly menu',
  topic: 'rye bread',
  line: 'Plans the weekly menu',
};
const filled: Slots[] = [
  { ...noSlots, ...page },
  { ...page, field: 'security' },
  { ...page, field: 'analytics' },
];

/** The readings of a text: without its optional segments, and with each field in them. */
const readings = (path: string, text: string): Omit<LibrarySentence, 'file'>[] =>
  [...new Set(filled.map((slots) => fillSlots(text, slots)))].map((reading) => ({
    path,
    text: reading,
  }));

const sentencesOfQuestion = (question: LibraryQuestion): Omit<LibrarySentence, 'file'>[] => {
  const at = `questions.${question.id}`;
  return [
    ...readings(`${at}.text`, question.text),
    ...Object.entries(question.probes).flatMap(([part, texts]) =>
      [texts].flat().flatMap((text) => readings(`${at}.probes.${part}`, text)),
    ),
    ...readings(`${at}.backup`, question.backup),
    ...Object.entries(question.ladder).flatMap(([rung, text]) =>
      readings(`${at}.ladder.${rung}`, text),
    ),
  ];
};

/** Everything in a competency that is printed or said, in the order of its file; the phrases of `finds` are neither. */
export const sentencesOf = (competency: Competency): LibrarySentence[] =>
  [
    { path: 'name', text: competency.name },
    { path: 'definition', text: competency.definition },
    { path: 'not', text: competency.not },
    ...Object.entries(competency.shows).map(([band, text]) => ({ path: `shows.${band}`, text })),
    ...competency.pitfalls.map((text, at) => ({ path: `pitfalls.${at}`, text })),
    ...competency.questions.flatMap(sentencesOfQuestion),
  ].map((sentence) => ({ file: `${competency.id}.yaml`, ...sentence }));
