const number = '\\d{1,3}(?:\\.\\d)?|an?|one|two|three|half an|half|one and a half';
const unit = '(?:minutes?|mins?|min|m|hours?|hrs?|hr|h)';
const duration = new RegExp(
  `(?<![\\w./])(${number})(?:\\s*(?:-|–|to|or)\\s*(?:${number}))?[\\s-]*(${unit})(?![\\p{L}\\d])(?!\\s+(?:apart|ago|before|later|of notice))`,
  'iu',
);
const words: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['half', 0.5],
  ['half an', 0.5],
  ['one and a half', 1.5],
]);

/** A day at work is eight hours. */
const days: [RegExp, number][] = [
  [/\bhalf[- ](?:a[- ])?day\b/iu, 240],
  [/\b(?:full|whole)[- ]day\b/iu, 480],
];

const partOfDay = (text: string): number | null =>
  days.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Minutes as a stage states them, the lower end of a range ("30-45 minute"), the first of several; null for none. */
export const minutesOf = (text: string): number | null => {
  const found = duration.exec(text.slice(0, 2000));
  if (found === null) return partOfDay(text.slice(0, 2000));
  const [, amount = '', unitText = ''] = found;
  const value = words.get(amount.toLowerCase()) ?? Number(amount);
  const hours = /^h/i.test(unitText);
  const minutes = Math.round(hours ? value * 60 : value);
  return minutes > 0 && minutes <= 24 * 60 ? minutes : null;
};
