import { texts } from '../../../src-main/contract/texts/texts.ts';
import { count, figure, plural } from '../../ui/in-language.ts';

export const lintWords = texts('lint', {
  notes: 'Notes on the wording',
  unlawful: 'Not to be asked',
  wording: 'Better asked otherwise',
  holds: (places: string) => `Protected in: ${places}.`,
  use: 'Use this instead',
  useOf: (text: string) => `Use this instead: ${text}`,
  better: (text: string) => `“${text}”`,
  why: 'Why',
  whyOf: (message: string) => `Why: ${message}`,
  whyTitle: 'Where this comes from',
  forbids: {
    asking: 'Asking itself is forbidden',
    deciding: 'Deciding by the answer is forbidden',
  },
  reminder: 'A reminder, not legal advice.',
  fine: 'It is fine here',
  fineOf: (message: string) => `It is fine here: ${message}`,
  setAside: (n: number) => `${count(n, 'note', 'notes')} set aside`,
  showAgain: 'Show again',
  heard: (n: number) => (n === 0 ? 'No notes on the wording' : count(n, 'note', 'notes')),
  heardAll: (n: number, notes: string) => `${count(n, 'note', 'notes')}: ${notes}`,
  notesOn: (n: number) => count(n, 'wording note', 'wording notes'),
  nextNote: (n: number) => `${count(n, 'wording note', 'wording notes')}, go to the next`,
  none: 'no wording notes',
  did: { reword: 'use better wording', mute: 'set note aside', unmute: 'show notes again' },
  replaced: 'The better wording is in place',
  atNote: (at: number, all: number, place: string, message: string) =>
    `Note ${at} of ${all}, ${place}: ${message}`,
  exportTitle: (n: number) =>
    plural(n, {
      one: 'One question should not be asked',
      other: `${figure(n)} questions should not be asked`,
    }),
  exportText: 'You can export all the same; the words are printed as they stand.',
  exportLook: 'Look at them first',
});
