/** Words that announce lists and that pages misspell in many ways. */
const announcing = [
  'responsibilities',
  'responsibility',
  'requirements',
  'requirement',
  'qualifications',
  'qualification',
  'specialties',
  'specialty',
  'specializations',
  'competencies',
  'performance',
  'indicators',
  'process',
  'experience',
  'interview',
] as const;

const aliases: ReadonlyMap<string, string> = new Map([
  ['specialities', 'specialties'],
  ['speciality', 'specialty'],
  ['specialisations', 'specializations'],
]);

/**
 * Lower case, apostrophes straight, no closing punctuation, and near misses of the announcing words put right:
 * "Responsibilites:" becomes "responsibilities".
 */
export const normalizeHeading = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[^\p{L}\p{N}'+&/,()-]+/gu, ' ')
    .split(' ')
    .map(nearestWord)
    .join(' ')
    .trim();

const nearestWord = (word: string): string => {
  const alias = aliases.get(word);
  if (alias !== undefined) return alias;
  if (word.length < 7 || word.length > 18 || announcing.some((known) => known === word))
    return word;
  return announcing.find((known) => known.length > 10 && isNear(word, known)) ?? word;
};

/** At most two letters dropped, added, changed or swapped, the first two letters right. */
const isNear = (word: string, known: string): boolean =>
  word.slice(0, 2) === known.slice(0, 2) &&
  Math.abs(word.length - known.length) <= 2 &&
  distance(word, known) <= 2;

const distance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
};
