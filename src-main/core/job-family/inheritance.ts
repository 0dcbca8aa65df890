import type { LevelDraft } from './draft.ts';
import {
  isRoleTitle,
  isSeniorityOnly,
  sameSeniority,
  sameTitle,
  senioritiesOf,
  titleLikeness,
  withoutBrackets,
} from './headings/titles.ts';
import { pointsToLevel } from './item-forms.ts';
import type { Section } from './outline.ts';

const statements: readonly RegExp[] = [
  /\bdo(?:es)? everything (?:that )?(?:the\s+|an?\s+)?(.+?)\s+do(?:es)?\b/i,
  /\beverything (?:that )?(?:the\s+|an?\s+)(.+?)\s+does\b/i,
  /\bextends?:?\s+(?:(?:on|upon|all|that of|those of)\s+)*(?:the[a-z]?\s+)?(.+)/i,
  /\bbuilds? (?:up)?on\s+(?:(?:that of|those of)\s+)*(?:the\s+)?(.+)/i,
  /\beverything (?:in|from|of|listed in|listed for|required of|expected of)\s+(?:the\s+|an?\s+)?(.+)/i,
  /\b(?:same|identical)\b[^.:;]{0,60}?\b(?:as|of|to|for)\s+(?:(?:that of|those of)\s+)?(?:the\s+|an?\s+)?(.+)/i,
  /\bincludes? (?:all\s+)?(?:of\s+)?(?:the\s+)?(.+)/i,
  /\b(?:responsibilities|requirements|duties) (?:of|for)\s+(?:the\s+|an?\s+)?(.+)/i,
  /\ball (?:of )?(?:the )?(above|previous|preceding)\b/i,
];
const ends =
  /\s*(?:\b(?:roles?|responsibilit\p{L}*|requirements?|qualifications?|duties|level|listed|plus|through|with the following|as an? (?:individual|manager)|positions?|and also|but|job|skills)\b|[:;]|\.\s|\.$|,\s*(?:plus|and)\b).*$/iu;
const leadsBack =
  /^(?:responsibilities|requirements|duties|qualifications) (?:of|for)\s+(?:the\s+|an?\s+)?/i;

/** The sentences of a section that say what a level builds on. */
export const buildsIn = (section: Section): string[] =>
  section.blocks.flatMap((block) => {
    if (block.type !== 'paragraph') return [];
    return block.text
      .split(/(?<=[.!?:;])\s+/)
      .filter((sentence) => sentence.length <= 400)
      .filter(
        (sentence) =>
          pointsToLevel(sentence) ||
          /\bdo(?:es)? everything\b|^everything (?:that )?(?:the|an?) .{2,60}? does\b|\b(?:role|position|level)s? extends?\b|^.{3,80}\bextends? the\b|\bshares? the same (?:responsibilities|requirements)\b/i.test(
            sentence,
          ),
      );
  });

/**
 * The level on which another builds, by what its text says; null when the text names no level of this page. Levels
 * come in page order; "above" is the one before.
 */
export const levelBuiltOn = (
  level: LevelDraft,
  levels: readonly LevelDraft[],
): LevelDraft | null => {
  const position = levels.indexOf(level);
  const before = levels[position - 1] ?? null;
  for (const text of level.builds) {
    const target = targetOf(text);
    if (target === null) continue;
    if (/^(?:above|previous|preceding|)$/i.test(target)) {
      if (before !== null && /\b(?:above|previous|preceding)\b/i.test(text)) return before;
      continue;
    }
    const others = [...levels.slice(0, position).reverse(), ...levels.slice(position + 1)];
    const found = levelNamed(target, others);
    if (found !== null) return found;
  }
  return null;
};

const targetOf = (text: string): string | null => {
  for (const pattern of statements) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found.replace(leadsBack, '').replace(ends, '').trim();
  }
  return null;
};

/** The level that a phrase names, nearest first: by its whole title, by its rank, or by most of its words. */
export const levelNamed = (phrase: string, levels: readonly LevelDraft[]): LevelDraft | null => {
  const name = phrase.replace(/^(?:the|an?|our)\s+/i, '').trim();
  if (name === '') return null;
  const exact = levels.find(({ title }) => sameTitle(title, name) && sameSeniority(title, name));
  if (exact !== undefined) return exact;
  if (isSeniorityOnly(name)) return levelOfRank(name, levels);
  const bound = isRoleTitle(name.replace(/(?<=\p{L}{3})s$/u, '')) ? 0.5 : 0.75;
  const [best] = levels
    .filter(({ title }) => sameSeniority(title, name))
    .map((level) => ({
      level,
      likeness: titleLikeness(withoutBrackets(level.title), withoutBrackets(name)),
    }))
    .sort((a, b) => b.likeness - a.likeness);
  return best !== undefined && best.likeness >= bound ? best.level : null;
};

/**
 * The level of a rank: "Senior" names the "Senior Product Manager", but the "Senior Analyst" rather than the "Senior
 * Manager" where a page has both.
 */
const levelOfRank = (rank: string, levels: readonly LevelDraft[]): LevelDraft | null => {
  const ranks = ranksOf(rank);
  const [found] = levels
    .filter(({ title }) => ranks.every((one, index) => ranksOf(title)[index] === one))
    .sort((a, b) => ranksOf(a.title).length - ranksOf(b.title).length);
  return found ?? null;
};

const ranksOf = (title: string): string[] =>
  senioritiesOf(title).filter((rank) => rank !== 'intermediate');
