import { language } from '../../src-main/contract/texts/texts.ts';

/** Makes something of Intl once for the language that is spoken, and again when another is. */
const inLanguage = <T>(make: (tag: string) => T): (() => T) => {
  let made: { tag: string; value: T } | null = null;
  return () => {
    const tag = language().formats;
    if (made?.tag !== tag) made = { tag, value: make(tag) };
    return made.value;
  };
};

const figures = inLanguage((tag) => new Intl.NumberFormat(tag));
const twoPlaces = inLanguage(
  (tag) => new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);
const plurals = inLanguage((tag) => new Intl.PluralRules(tag));
const all = inLanguage((tag) => new Intl.ListFormat(tag));
const row = inLanguage((tag) => new Intl.ListFormat(tag, { type: 'unit' }));
const time = inLanguage(
  (tag) => new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit' }),
);
const weekday = inLanguage((tag) => new Intl.DateTimeFormat(tag, { weekday: 'long' }));
const day = inLanguage((tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long' }));
const dayOfYear = inLanguage(
  (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric' }),
);

/** "1,204" */
export const figure = (n: number): string => figures().format(n);

/** "3.50" */
export const figureWithPlaces = (n: number): string => twoPlaces().format(n);

/** Words for numbers; a language has some of these kinds, and each has "other". */
export type PluralWords = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The words that go with a number, in the language's own rule: `{ one: 'it', other: 'them' }`. */
export const plural = (n: number, words: PluralWords): string =>
  words[plurals().select(n)] ?? words.other;

/** "1 stage", "8 stages", for languages of any number of plurals. */
export const counted = (n: number, words: PluralWords): string =>
  `${figure(n)} ${plural(n, words)}`;

/** "1 stage", "8 stages", for languages with two. */
export const count = (n: number, one: string, other: string): string => counted(n, { one, other });

/** "A", "A and B", "A, B, and C". */
export const listed = (names: readonly string[]): string => all().format(names);

/** "A, B, C": a row of names or facts, without "and". */
export const inRow = (names: readonly string[]): string => row().format(names);

/** "2:03 PM" */
export const timeOf = (moment: Date): string => time().format(moment);
/** "Monday" */
export const weekdayOf = (moment: Date): string => weekday().format(moment);
/** "November 3" */
export const dayOf = (moment: Date): string => day().format(moment);
/** "November 3, 2025" */
export const dayOfYearOf = (moment: Date): string => dayOfYear().format(moment);

/** A language by the name that it has for itself: "Deutsch". */
export const nameOfLanguage = (tag: string): string =>
  new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
