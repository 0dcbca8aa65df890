import { z } from 'zod';

export const meantAs = [
  'responsibility',
  'must',
  'nice',
  'stage',
  'level',
  'specialty',
  'nothing',
] as const;
export const meantAsSchema = z.enum(meantAs);
export type MeantAs = z.infer<typeof meantAsSchema>;

/**
 * What a person said that a line of a page is. On a heading with a list below it, "responsibility", "must", "nice"
 * and "stage" say what the list holds. It names the line by its words, so that it holds for a newer version of the
 * page too.
 */
export const correctionSchema = z.object({
  /** The line's text as in `PageLine`. */
  text: z.string().min(1),
  /** Which of the lines with that text, from 0. */
  nth: z.int().nonnegative(),
  as: meantAsSchema,
});
export type Correction = z.infer<typeof correctionSchema>;

export type LineKey = Pick<Correction, 'text' | 'nth'>;

/** The words and the count by which a correction names each of these lines, in their order. */
export const lineKeys = (lines: readonly { text: string }[]): LineKey[] => {
  const seen = new Map<string, number>();
  return lines.map(({ text }) => {
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    return { text, nth };
  });
};

export const sameLine = (one: LineKey, other: LineKey): boolean =>
  one.text === other.text && one.nth === other.nth;

/** What was said of other lines stays; of a line that is named twice, the last word counts. */
export const mergeByLine = <T extends LineKey>(
  before: readonly T[],
  set: readonly T[],
  clear: readonly LineKey[],
): T[] => {
  const kept = before.filter((one) => !clear.some((other) => sameLine(one, other)));
  return [...kept, ...set].filter(
    (one, index, all) => all.findLastIndex((other) => sameLine(one, other)) === index,
  );
};
