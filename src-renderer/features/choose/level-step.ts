import type { JobFamily, Level } from '../../../src-main/core/job-family/job-family.ts';
import { buildRoleProfile } from '../../../src-main/core/role/build-role-profile.ts';
import { profileAsSaid, type ItemsAsSaid } from '../../../src-main/core/role/profile-as-said.ts';
import { repeatsOf } from './choice-of-role.ts';

/** What a level is, seen from the one that it builds on. */
export interface LevelStep {
  level: Level;
  /** How many levels lie under it: 0 for the first of its ladder. */
  height: number;
  /** The level it builds on, if the page has it. */
  base: Level | null;
  /** Lines that the base does not have, not even in other words. */
  adds: number;
  /** Lines of the base that do not hold any more, for a stricter one. */
  overrules: number;
  /** All lines that hold. */
  lines: number;
}

/**
 * Levels above those they build on, in page order, with what a person said of their lines; a circle on the page
 * ends a ladder.
 */
export const levelSteps = (family: JobFamily, said: ItemsAsSaid = {}): LevelStep[] =>
  family.levels.map((level) => levelStep(family, level, said));

function levelStep(family: JobFamily, level: Level, said: ItemsAsSaid): LevelStep {
  const base = baseOf(family, level);
  const { items, setAside } = profileAsSaid(family, level, null, said);
  // A line that a person had added before the page did is the page's own all the same.
  const repeats = repeatsOf(buildRoleProfile(family, level, null));
  const below = base ? profileAsSaid(family, base, null, said).items : [];
  const isBelow = (id: string) => below.some((item) => item.id === id);
  return {
    level,
    height: heightOf(family, level),
    base,
    adds: items.filter(({ id }) => !isBelow(id) && !repeats.has(id)).length,
    overrules: setAside.filter(({ why, item }) => why === 'overruled' && isBelow(item.id)).length,
    lines: items.length,
  };
}

const baseOf = (family: JobFamily, level: Level): Level | null =>
  family.levels.find(({ id }) => id === level.extends && id !== level.id) ?? null;

function heightOf(family: JobFamily, level: Level): number {
  const below = new Set([level.id]);
  let next = baseOf(family, level);
  while (next && !below.has(next.id)) {
    below.add(next.id);
    next = baseOf(family, next);
  }
  return below.size - 1;
}
