import type { Span } from './phrase.ts';

const departments = new Set(
  (
    'engineering engineers product design designers marketing sales finance legal hr people support operations ops ' +
    'security it accounting payroll tax ap ar data procurement customer success'
  ).split(' '),
);
const joints = /^(?:and|or|as|well)$/u;

/** What makes two departments beside each other the people in them, and not the work they do. */
const namesPeople =
  /^(?:teams?|leaders|leadership|departments?|stakeholders|partners|counterparts|colleagues|functions|organizations)$/u;
const worksWith =
  /\b(?:work\w*|partner\w*|collaborat\w*|liais\w*|coordinat\w*|align\w*|cooperat\w*|closely)\b.*\bwith\b|\b(?:between|across)\b/u;
const wordsBefore = 4;
/** So many departments in a row are always those with whom something is done. */
const sureCount = 3;

/** Where a line lists departments with whom something is done: "with legal, finance and sales". */
export const departmentsIn = (words: readonly string[]): Span[] => {
  const found: Span[] = [];
  let from = 0;
  while (from < words.length) {
    const isName = (at: number): boolean => departments.has(words[at] ?? '');
    let to = from;
    while (to < words.length && (isName(to) || (to > from && joints.test(words[to] ?? ''))))
      to += 1;
    const names = words.slice(from, to).filter((word) => departments.has(word)).length;
    const joined = names < to - from;
    const before = words.slice(Math.max(0, from - wordsBefore), from).join(' ');
    const withPeople = namesPeople.test(words[to] ?? '') || worksWith.test(before);
    if ((names >= sureCount && joined) || (names > 1 && withPeople)) found.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return found;
};
