import type { Competency } from './competency.ts';
import { readItemLine, wordsFor, wordsIn } from './item-line.ts';
import { findPhrases, indexPhrases, parsePhrase, type PhraseIndex, type Span } from './phrase.ts';
import { outermost, scoreLine } from './score-line.ts';
import { shareWords, weighWords, type WordShares } from './word-shares.ts';

/** A competency that a page line asks for, and the words that led to it. */
export interface Finding {
  competency: Competency;
  /** How much of the line leads to it; below 3 nothing is found. */
  score: number;
  /** The line's own words that led to it, phrases first; never empty. */
  words: string[];
  /** Whether a phrase that is enough alone stands in the line; else single words led to it. */
  sure: boolean;
}

const strengths = ['strong', 'weak', 'not'] as const;
type Strength = (typeof strengths)[number];

const parsePhrases = (competency: Competency) =>
  strengths.flatMap((strength) =>
    competency.finds[strength].map((text) => ({
      phrase: parsePhrase(text),
      value: { competency, strength },
    })),
  );

interface Index {
  phrases: PhraseIndex<{ competency: Competency; strength: Strength }>;
  shares: WordShares;
}

/** Made once for a library, which is the same list for every kit. */
const indexes = new WeakMap<readonly Competency[], Index>();
const indexOf = (library: readonly Competency[]): Index => {
  const known = indexes.get(library);
  if (known) return known;
  const made = {
    phrases: indexPhrases(library.flatMap(parsePhrases)),
    shares: shareWords(library),
  };
  indexes.set(library, made);
  return made;
};

type Hits = Record<Strength, Span[]>;
const noHits: Hits = { strong: [], weak: [], not: [] };

const hitsByCompetency = (index: Index, line: readonly string[]): Map<Competency, Hits> => {
  const hits = new Map<Competency, Hits>();
  for (const { from, to, value } of findPhrases(index.phrases, line)) {
    const known = hits.get(value.competency) ?? { strong: [], weak: [], not: [] };
    known[value.strength].push({ from, to });
    hits.set(value.competency, known);
  }
  return hits;
};

const leastScore = 3;
/** One word that is no phrase of its own leads nowhere. */
const leastWords = 2;

/** What the team says of itself is surer than what we say of everybody, unless ours says far more of the line. */
const teamWeight = 1.6;

/**
 * The competencies that a line of a page asks for, surest first; empty where none is found. Phrases of the
 * library count the most; the single words that these phrases are made of decide between them, and lead on
 * where no phrase stands in the line.
 * `kinship` says how near a competency is to the role (1 for the role's own line of work): between
 * equals, the nearer one wins.
 */
export const findCompetencies = (
  text: string,
  library: readonly Competency[],
  kinship: (competency: Competency) => number = () => 1,
): Finding[] => {
  const index = indexOf(library);
  const line = readItemLine(text);
  const hits = hitsByCompetency(index, line.words);
  const evidence = weighWords(index.shares, line.parts);
  const findings: Finding[] = [];
  for (const competency of library) {
    const hit = hits.get(competency) ?? noHits;
    if (hit.not.length > 0) continue;
    const strong = outermost(hit.strong);
    const weak = outermost(hit.weak, strong);
    const { strength, stems } = evidence.get(competency.id) ?? { strength: 0, stems: [] };
    const sure = strong.length > 0;
    if (!sure && stems.length < leastWords) continue;
    const own = competency.team === true ? teamWeight : 1;
    const score =
      scoreLine(line, competency, index.shares, { strong, weak }, strength) *
      kinship(competency) *
      own;
    if (score < leastScore) continue;
    const phrases = [...new Set([...strong, ...weak].map((span) => wordsIn(line, span)))];
    const words = phrases.length > 0 ? phrases : wordsFor(line, stems);
    findings.push({ competency, score, words, sure });
  }
  return findings.sort(
    (a, b) => b.score - a.score || a.competency.id.localeCompare(b.competency.id, 'en'),
  );
};
