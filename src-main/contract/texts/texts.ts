/** A language as the app speaks it. */
export interface Language {
  /** BCP 47, as the document's `lang` says it. */
  tag: string;
  /** BCP 47 of the language whose figures, dates, plurals and lists are used. */
  formats: string;
  /** What a section says in this language, made from what it says in English. */
  say: (section: string, english: TextTree) => TextTree;
}

/** A section as it is walked: texts, functions that make texts, and branches of both. */
export type TextTree = Record<string, unknown>;

/** What a translation may give for texts: as much of them as it has, of the same shapes. */
export type TranslationOf<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => R
    : T extends readonly unknown[]
      ? T
      : { [K in keyof T]?: TranslationOf<T[K]> };

export const english: Language = { tag: 'en', formats: 'en', say: (_, texts) => texts };

const sections = new Map<string, { english: TextTree; live: TextTree }>();
let spoken = english;

/** The language that is spoken now. */
export const language = (): Language => spoken;

export const isBranch = (value: unknown): value is TextTree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts texts where others stood, so that whoever holds a section or a branch of it holds the new ones. */
const put = (live: TextTree, said: TextTree): void => {
  for (const [name, value] of Object.entries(said)) {
    const old = live[name];
    if (isBranch(value) && isBranch(old)) put(old, value);
    else live[name] = isBranch(value) ? copy(value) : value;
  }
};

const copy = (tree: TextTree): TextTree => {
  const made: TextTree = {};
  put(made, tree);
  return made;
};

/**
 * Takes a section of texts into the catalogue, and gives it back as it is said in the language that is
 * spoken. English is what is passed here; where a translation lacks a text, English stays.
 */
export function texts<T extends object>(section: string, inEnglish: T): T {
  const tree = inEnglish as TextTree;
  const live = copy(tree);
  sections.set(section, { english: tree, live });
  put(live, spoken.say(section, tree));
  return live as T;
}

/** Says everything in a language from now on: what is in the catalogue already, and what still comes into it. */
export function speak(next: Language): void {
  spoken = next;
  for (const [section, { english: inEnglish, live }] of sections) {
    put(live, inEnglish);
    put(live, next.say(section, inEnglish));
  }
}

/** A language of which there is a translation: sections by their names. */
export const translated = (tag: string, translation: TextTree): Language => ({
  tag,
  formats: tag,
  say: (section) => {
    const said = translation[section];
    return isBranch(said) ? said : {};
  },
});
