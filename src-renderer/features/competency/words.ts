import { texts } from '../../../src-main/contract/texts/texts.ts';
import type { ItemReading } from '../../../src-main/contract/competency-shapes.ts';
import { inRow, plural } from '../../ui/in-language.ts';

export const competencyWords = texts('competency', {
  title: 'What this line asks for',
  asks: (name: string) => `Asks for ${name}`,
  change: 'change',
  changeOf: (name: string, text: string) => `Asks for ${name} – change, “${text}”`,
  as: {
    competency: 'a competency',
    fact: 'a fact to verify',
    'own-words': 'its own words',
    nothing: 'nothing an interview can show',
  } satisfies Record<ItemReading['as'], string>,
  now: 'Until now',
  byPerson: 'Chosen by you',
  andByPerson: ', chosen by you',
  byWords: (words: readonly string[]) =>
    `The ${plural(words.length, { one: 'word', other: 'words' })} ${inRow(words.map((word) => `“${word}”`))} led there.`,
  definitionOf: {
    fact: 'It is verified in the first conversation, not judged.',
    'own-words':
      'No competency of the library knows it, so a question carries the line’s own words.',
    nothing: 'No question asks about it.',
  },
  search: 'Search competencies',
  list: 'Competencies',
  noMatch: 'No competency has these words.',
  leave: 'Leave it to the app',
  leaveText: 'Takes your choice back: the words of the line decide again.',
  nothing: 'Nothing an interview can show',
  nothingText: 'No question asks about it; the coverage page gives that as the reason.',
  follows: 'What follows for this kit',
  followsNothing: 'No question has to change.',
  locked: 'It is locked, so it stays unless you say otherwise.',
  does: {
    replace: (label: string) => `Replace ${label}`,
    remove: (label: string) => `Remove ${label}`,
    untie: (label: string) => `Keep ${label} for its other lines only`,
    tie: (label: string) => `Let ${label} ask about this line, too`,
    add: (stage: string) => `Ask a new question in ${stage}`,
  },
  remembered: 'The choice is kept with the page, for this kit and those to come.',
  copied:
    'This page came with the app and stays as it is. Your choice is kept with a copy of it, among your pages.',
  notRemembered: 'The page itself is not in this app, so the choice holds for this kit only.',
  apply: 'Change',
  did: 'change what a line asks for',
  said: (name: string) => `The line asks for ${name} now`,
});
