import { stems } from '../text/words.ts';
import type { Competency } from './competency.ts';

/**
 * How much a word, or a pair of neighbouring words, is the own of one competency among all: 1 where only
 * its phrases have it, near 0 where everybody's have. By competency id.
 */
export type WordShares = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Stems, and stems that follow one another, joined by a space. */
const featuresOf = (text: string): string[] => {
  const found = stems(text);
  return [...found, ...found.slice(1).map((stem, index) => `${found[index] ?? ''} ${stem}`)];
};
const isPair = (feature: string): boolean => feature.includes(' ');

/** In how many of a competency's phrases each word stands. */
const countsOf = (competency: Competency): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const phrase of [...competency.finds.strong, ...competency.finds.weak])
    for (const feature of featuresOf(phrase.replace(/\*/g, '')))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
};

/** Makes words that stand in few phrases say little, even where no other competency has them. */
const doubt = { word: 2, pair: 1 };

/** Works out from the phrases of a library which words lead where. */
export const shareWords = (library: readonly Competency[]): WordShares => {
  const weights = new Map<string, Map<string, number>>();
  for (const competency of library)
    for (const [feature, count] of countsOf(competency)) {
      const known = weights.get(feature) ?? new Map<string, number>();
      // The tenth phrase with a word says less than the first.
      known.set(competency.id, Math.log(1 + count));
      weights.set(feature, known);
    }
  for (const [feature, known] of weights) {
    const sum = [...known.values()].reduce((total, weight) => total + weight, 0);
    const whole = sum + (isPair(feature) ? doubt.pair : doubt.word);
    for (const [id, weight] of known) known.set(id, weight / whole);
  }
  return weights;
};

/** How much of a phrase is a competency's own: the best share of its words and pairs, 0 to 1. */
export const ownShare = (shares: WordShares, competency: Competency, phrase: string): number =>
  Math.max(0, ...featuresOf(phrase).map((one) => shares.get(one)?.get(competency.id) ?? 0));

/** What the single words of a line say for one competency. */
export interface WordEvidence {
  /** 0 and up; for most lines the best competency has 0.1 to 0.6. */
  strength: number;
  /** Stems that lead to it, the most telling first. */
  stems: string[];
}

const pairWorth = 0.5;
/** A short line is not surer than one of so many words. */
const fewWords = 4;

/**
 * What the words of a line say for each competency, by id. `parts` are pieces of the line, each with how
 * much it counts.
 */
export const weighWords = (
  shares: WordShares,
  parts: readonly { text: string; emphasis: number }[],
): Map<string, WordEvidence> => {
  const emphases = new Map<string, number>();
  for (const { text, emphasis } of parts)
    for (const feature of featuresOf(text))
      emphases.set(feature, Math.max(emphasis, emphases.get(feature) ?? 0));
  const size = Math.sqrt(
    Math.max(fewWords, [...emphases.keys()].filter((one) => !isPair(one)).length),
  );
  const found = new Map<string, { strength: number; stems: { stem: string; share: number }[] }>();
  for (const [feature, emphasis] of emphases)
    for (const [id, share] of shares.get(feature) ?? []) {
      const evidence = found.get(id) ?? { strength: 0, stems: [] };
      evidence.strength += (emphasis * share * (isPair(feature) ? pairWorth : 1)) / size;
      if (!isPair(feature)) evidence.stems.push({ stem: feature, share });
      found.set(id, evidence);
    }
  return new Map(
    [...found].map(([id, { strength, stems: led }]) => [
      id,
      { strength, stems: led.sort((a, b) => b.share - a.share).map(({ stem }) => stem) },
    ]),
  );
};
