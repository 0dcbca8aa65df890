import type { LevelDraft, SpecialtyDraft } from './draft.ts';
import { senioritiesOf } from './headings/titles.ts';

const introduction =
  /^(?:as|being)\s+(?:an?|the)\s+((?:sr|jr|senior|staff|principal|lead|junior|intermediate|distinguished)\b\.?)/i;

/**
 * The levels that a specialty is offered for: the one inside which the page describes it, or those of the seniority
 * with which its text introduces it ("As a Sr. Engineer, Platform, you will …"). None: it is offered for every level.
 */
export const specialtyLevels = (
  specialty: SpecialtyDraft,
  levels: readonly LevelDraft[],
): LevelDraft[] => {
  if (specialty.within !== null) return levels.filter((level) => level === specialty.within);
  const [rank] = senioritiesOf(seniorityIn(specialty) ?? '');
  if (rank === undefined) return [];
  const found = levels.filter(({ title }) => senioritiesOf(title)[0] === rank);
  // "As a Sr. Engineer" speaks of the senior engineer, not of the senior manager, where the page has both.
  const plain = found.filter(({ title }) => senioritiesOf(title).length === 1);
  const titled = found.filter(({ title }) => !/\b(?:director|vice president)\b/i.test(title));
  return plain.length > 0 ? plain : titled;
};

/** The seniority that the text gives the specialty, in its own word, or null. */
export const seniorityIn = (specialty: SpecialtyDraft): string | null =>
  introduction.exec(specialty.prose[0] ?? '')?.[1] ?? null;
