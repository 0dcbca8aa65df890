import {
  startGrammarChecker,
  type CheckGrammar,
  type Objection,
} from './grammar-checker.fixture.ts';
import type { LibrarySentence } from './library-sentences.fixture.ts';
import {
  fieldWords,
  foreignTurns,
  groupsLeftOut,
  rulesThatErr,
  soundWording,
} from './sound-wording.fixture.ts';

/** Whether the objection is to words that are known to be sound. */
const isSound = (text: string, { rule, from, to }: Objection): boolean =>
  soundWording
    .filter((one) => one.rule === rule)
    .flatMap((one) => one.words)
    .some((words) => {
      for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
        if (at < to && from < at + words.length) return true;
      return false;
    });

/** One objection as a developer reads it: where it stands, the sentence, what is wrong and what to write. */
const report = (
  { file, path, text }: LibrarySentence,
  rule: string,
  about: string,
  instead: readonly string[],
): string =>
  `${file} ${path}: "${text}" ${rule}: ${about}${instead.length > 0 ? ` Write: ${instead.slice(0, 3).join(' | ')}` : ''}`;

const foreignTurnsIn = (sentence: LibrarySentence): string[] =>
  foreignTurns.flatMap(({ pattern, instead }) => {
    const found = pattern.exec(sentence.text);
    return found
      ? [report(sentence, 'ForeignTurn', `"${found[0]}" is not American.`, [instead])]
      : [];
  });

let checker: Promise<CheckGrammar> | undefined;

/** Everything that is wrong with the language of the sentences, one line each. */
export const objectionsTo = async (sentences: readonly LibrarySentence[]): Promise<string[]> => {
  checker ??= startGrammarChecker(fieldWords, {
    rules: Object.keys(rulesThatErr),
    groups: Object.keys(groupsLeftOut),
  });
  const check = await checker;
  const objections = await check(sentences.map(({ text }) => text));
  const grammar = objections.flatMap((one) => {
    const sentence = sentences[one.text];
    if (!sentence || isSound(sentence.text, one)) return [];
    const words = `"${sentence.text.slice(one.from, one.to)}" – ${one.message}`;
    return [report(sentence, one.rule, words, one.suggestions)];
  });
  return [...grammar, ...sentences.flatMap(foreignTurnsIn)];
};
