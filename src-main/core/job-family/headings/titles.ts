import { rankFillers, roleNouns, seniorities } from './role-words.ts';

/** A title as it is shown: without a closing colon or a trailing "role". */
export const cleanTitle = (text: string): string =>
  text
    .replace(/[\s:：]+$/, '')
    .replace(/^the\s+(?=.*\brole$)/i, '')
    .replace(/\s+(?:role|position)$/i, '')
    .trim();

/** The name of the role in a page's title: "Ferry Roles" and "Tolls Job Family" name no role. */
export const roleOfPageTitle = (title: string): string =>
  cleanTitle(
    title
      .replace(/\s+[-–—]\s+(?:roles?|jobs?|job family|levels?)\b.*$/i, '')
      .replace(/\s+job (?:family|families)(?: matrix)?$/i, '')
      .replace(/\s+(?:roles?|positions?|levels?|job description)(?: at .+)?$/i, ''),
  );

/** Lower-case words of a title; a plural role counts as its singular, "Sr." as senior. */
export const titleWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}+#-]+/u)
    .map((word) => word.replace(/^-+|-+$/g, ''))
    .filter((word) => word !== '' && !skipped.has(word))
    .map(normalWord);

const skipped = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'for',
  'in',
  'at',
  'role',
  'roles',
  'position',
  'level',
]);

const normalWord = (word: string): string => {
  const full = word === 'sr' ? 'senior' : word === 'jr' ? 'junior' : word;
  if (full.endsWith('ies') && full.length > 4) return `${full.slice(0, -3)}y`;
  return full.endsWith('s') && !full.endsWith('ss') && full.length > 3 ? full.slice(0, -1) : full;
};

/** Two titles name the same thing: order, case, punctuation, plurals and what stands in brackets aside. */
export const sameTitle = (a: string, b: string): boolean => {
  const key = (text: string): string =>
    titleWords(withoutBrackets(text))
      .filter((word) => word !== 'intermediate')
      .sort()
      .join(' ');
  return key(a) !== '' && key(a) === key(b);
};

export const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/g, ' ').trim();

/** How much two titles share, 0 to 1: common words over all words. */
export const titleLikeness = (a: string, b: string): number => {
  const left = new Set(titleWords(a));
  const right = new Set(titleWords(b));
  const common = [...left].filter((word) => right.has(word)).length;
  const all = new Set([...left, ...right]).size;
  return all === 0 ? 0 : common / all;
};

/** Every word of the first title stands in the second. */
export const isPartOfTitle = (part: string, whole: string): boolean => {
  const words = new Set(titleWords(whole));
  const parts = titleWords(part);
  return parts.length > 0 && parts.every((word) => words.has(word));
};

/** The ranks that a title states, in order: "Sr. Director" gives senior and director; none for a plain role. */
export const senioritiesOf = (title: string): string[] => {
  const words = title.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  return words.flatMap((word) => seniorities.get(word) ?? []);
};

/** Both state the same ranks. A plain title and an intermediate one count as the same. */
export const sameSeniority = (a: string, b: string): boolean => {
  const ranks = (title: string): string =>
    senioritiesOf(title)
      .filter((rank) => rank !== 'intermediate')
      .sort()
      .join(' ');
  return ranks(a) === ranks(b);
};

/** "Senior", "Staff", "Senior Manager", "Level 3": a rank and nothing else. */
export const isSeniorityOnly = (text: string): boolean => {
  const words = withoutBrackets(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 4) return false;
  return (
    words.every((word) => seniorities.has(word) || rankFillers.has(word)) &&
    (words.some((word) => seniorities.has(word)) ||
      /^(?:level|tier|grade|l)\s*-?\d+$/i.test(words.join(' ')))
  );
};

const sentenceMarks = /[?!;]|\.\s|\b(?:is|are|will|your|you|we|our|their)\b/i;

/**
 * Whether a heading reads like a job title: a role noun ends it or one of its parts ("Manager, Payroll", "Director of
 * Support", "Level 3: Product Manager II"), or it is a rank alone.
 */
export const isRoleTitle = (text: string): boolean => {
  const bare = withoutBrackets(cleanTitle(text)).replace(/\b(sr|jr)\./gi, '$1');
  if (bare === '' || bare.split(/\s+/).length > 12 || sentenceMarks.test(bare)) return false;
  if (isSeniorityOnly(bare) || /^(?:level|tier) ?\d+\s*[:–-]/i.test(bare)) return true;
  if (/^(?:[sea]?vp|(?:senior |executive )?vice president)\s/i.test(bare)) return true;
  // The noun may be misspelt or unknown; these words open nothing but job titles.
  if (/^(?:senior|sr|junior|jr|intermediate|distinguished|associate)\s/i.test(bare)) return true;
  return bare.split(/\s*[,:;|/]\s*|\s+[-–—]\s+|\s+(?:of|for|to|in)\s+/i).some(endsInRole);
};

const endsInRole = (part: string): boolean => {
  const words = titleWords(part.replace(/\s+(?:[IVX]+|\d+)$/, ''));
  return roleNouns.has(words.at(-1) ?? '');
};

/** "Staff Clockmaker" on the page of the clockmaker: a rank before the page's own noun, which no table may know. */
export const isRankOfRole = (text: string, pageRole: string): boolean => {
  const words = titleWords(withoutBrackets(text));
  const noun = titleWords(withoutBrackets(pageRole)).at(-1);
  return (
    noun !== undefined &&
    words.at(-1) === noun &&
    words.length <= 8 &&
    seniorities.has(words[0] ?? '') &&
    !sentenceMarks.test(text)
  );
};
