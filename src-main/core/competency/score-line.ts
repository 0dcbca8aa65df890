import type { Competency } from './competency.ts';
import type { ItemLine } from './item-line.ts';
import type { Span } from './phrase.ts';
import { departmentsIn } from './department-lists.ts';
import { ownShare, type WordShares } from './word-shares.ts';

/** A hit within a longer hit, or within one of the others, says nothing more. */
export const outermost = (hits: readonly Span[], others: readonly Span[] = []): Span[] => {
  const within = (one: Span, other: Span): boolean => other.from <= one.from && one.to <= other.to;
  const same = (one: Span, other: Span): boolean => within(one, other) && within(other, one);
  return hits
    .filter((one, index) => !hits.slice(0, index).some((other) => same(one, other)))
    .filter((one) => !hits.some((other) => within(one, other) && !same(one, other)))
    .filter((one) => !others.some((other) => within(one, other)));
};

/** Names of people and teams: in "mentor other product managers" they say whom, not what. */
const people =
  /^(?:managers?|engineers?|designers?|counsels?|developers?|researchers?|teams?|recruiters?|marketers?|writers?|leaders?|leadership|departments?)$/u;
const peopleWorth = 0.5;
const departmentWorth = 0.2;

// Tuned on lines that people had labelled; figures near these do as well.
const weakWorth = 1;
const strongWorth = 3;
/** What a phrase is worth at least of that, be its words everybody's. */
const leastOwn = 0.4;
/** What comes first in a line is the point of it. */
const firstWorth = 1.5;
/** What somebody does stands before what they do it with or for. */
const openingWorth = 1.15;
const openers = new Set(
  (
    'a an the able ability to you your are is can will would have has must should be proven strong ' +
    'excellent exceptional demonstrated good solid high great skills'
  ).split(' '),
);
const mostForWords = 8;
/** The strength of single words that is worth half of that. */
const halfStrength = 0.2;

/** Where a line comes to the point: "Ability to coach …" with "coach". */
const openingOf = (words: readonly string[]): number =>
  Math.max(
    0,
    words.findIndex((word) => !openers.has(word)),
  );

/** Longer phrases say more: "win loss analysis" counts for more than "analysis". */
const lengthFactor = ({ from, to }: Span): number => 1 + 0.25 * (to - from - 1);

/**
 * How much of a line leads to a competency, from its phrases in the line and from the `strength` of the
 * line's single words (see `weighWords`). 0 where nothing does; 5 to 10 where the line is about it.
 */
export const scoreLine = (
  line: ItemLine,
  competency: Competency,
  shares: WordShares,
  hits: { strong: readonly Span[]; weak: readonly Span[] },
  strength: number,
): number => {
  const length = line.words.join(' ').length + 1;
  const emphasis = ({ from, to }: Span): number => Math.max(...line.emphases.slice(from, to));
  const aboutWork = ({ to }: Span): number =>
    competency.kind === 'functional' && people.test(line.words[to - 1] ?? '') ? peopleWorth : 1;
  const earliness = ({ from }: Span): number =>
    1 - line.words.slice(0, from).join(' ').length / length;
  // A phrase of words that other competencies have too says less: "proactively" less than "payroll".
  const own = ({ from, to }: Span): number =>
    Math.min(1, leastOwn + ownShare(shares, competency, line.words.slice(from, to).join(' ')));
  const opening = openingOf(line.words);
  const departments = competency.kind === 'functional' ? departmentsIn(line.words) : [];
  // "Align legal, finance and sales on a date" names who takes part, not law.
  const asWork = (span: Span): number =>
    departments.some(({ from, to }) => from <= span.from && span.to <= to) ? departmentWorth : 1;
  const worth = (span: Span): number =>
    strongWorth *
    lengthFactor(span) *
    own(span) *
    asWork(span) *
    (span.from <= opening ? openingWorth : 1);
  const strong = hits.strong.reduce(
    (sum, hit) => sum + emphasis(hit) * worth(hit) * aboutWork(hit) + firstWorth * earliness(hit),
    0,
  );
  const weak = hits.weak.reduce(
    (sum, hit) => sum + emphasis(hit) * weakWorth * lengthFactor(hit),
    0,
  );
  return strong + weak + (mostForWords * strength) / (strength + halfStrength);
};
