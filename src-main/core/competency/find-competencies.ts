import { words } from '../text/words.ts';
import type { Competency } from './competency.ts';

/** A competency that a page line asks for, and the words that led to it. */
export interface Finding {
  competency: Competency;
  /** The surer, the higher; 3 and more is sure. */
  score: number;
  words: string[];
}

type Matcher = (line: string[]) => string | null;

/** A phrase as a test on a line's words: consecutive words, `*` at a word's end for any ending. */
const matcher = (phrase: string): Matcher => {
  const parts = phrase.split(/\s+/).flatMap((part) => {
    const open = part.endsWith('*');
    const pieces = words(part);
    return pieces.map((word, index) => ({ word, open: open && index === pieces.length - 1 }));
  });
  const fits = (word: string | undefined, part: { word: string; open: boolean }): boolean =>
    word !== undefined &&
    (part.open ? word.startsWith(part.word) : word === part.word || word === `${part.word}s`);
  return (line) => {
    if (parts.length === 0) return null;
    for (let start = 0; start + parts.length <= line.length; start += 1)
      if (parts.every((part, index) => fits(line[start + index], part)))
        return line.slice(start, start + parts.length).join(' ');
    return null;
  };
};

const compiled = new WeakMap<Competency, { strong: Matcher[]; weak: Matcher[]; not: Matcher[] }>();
const matchersOf = (competency: Competency) => {
  const known = compiled.get(competency);
  if (known) return known;
  const { strong, weak, not } = competency.finds;
  const made = { strong: strong.map(matcher), weak: weak.map(matcher), not: not.map(matcher) };
  compiled.set(competency, made);
  return made;
};

const hits = (matchers: Matcher[], line: string[]): string[] => [
  ...new Set(matchers.map((match) => match(line)).filter((hit) => hit !== null)),
];

/** Longer phrases say more: "win loss analysis" counts for more than "analysis". */
const weight = (phrase: string): number => 1 + 0.25 * (phrase.split(' ').length - 1);

/** A hit within a longer hit says nothing more. */
const outermost = (found: string[]): string[] =>
  found.filter((one) => !found.some((other) => other !== one && ` ${other} `.includes(` ${one} `)));

/** Where in the line a phrase begins, from 1 at the start to 0 at the end: what comes first is the point. */
const earliness = (line: string[], phrase: string): number => {
  const at = ` ${line.join(' ')} `.indexOf(` ${phrase} `);
  return at < 0 ? 0 : 1 - at / (line.join(' ').length + 1);
};

const scoreOf = (line: string[], strong: string[], weak: string[]): number =>
  strong.reduce((sum, phrase) => sum + 3 * weight(phrase) + earliness(line, phrase), 0) +
  weak.reduce((sum, phrase) => sum + weight(phrase), 0);

/**
 * The competencies that a line of a page asks for, surest first; empty where none is found.
 * `kinship` says how near a competency is to the role (1 for the role's own line of work): between
 * equals, the nearer one wins.
 */
export const findCompetencies = (
  text: string,
  library: Competency[],
  kinship: (competency: Competency) => number = () => 1,
): Finding[] => {
  const line = words(text);
  const findings: Finding[] = [];
  for (const competency of library) {
    const matchers = matchersOf(competency);
    if (hits(matchers.not, line).length > 0) continue;
    const strong = outermost(hits(matchers.strong, line));
    const weak = outermost(hits(matchers.weak, line)).filter(
      (phrase) => !strong.some((other) => ` ${other} `.includes(` ${phrase} `)),
    );
    const score = scoreOf(line, strong, weak) * kinship(competency);
    if (score >= 2) findings.push({ competency, score, words: [...strong, ...weak] });
  }
  return findings.sort(
    (a, b) => b.score - a.score || a.competency.id.localeCompare(b.competency.id, 'en'),
  );
};
