import { stems, words } from '../../../src-main/core/text/words.ts';

/** Titles of a page's levels and specialties. */
export interface RoleTitles {
  levels: readonly string[];
  specialties: readonly string[];
}

/** Places in the lists of titles; null: the words do not say. */
export interface RoleSought {
  level: number | null;
  specialty: number | null;
}

/** Whether every word that is searched stands in a text, in whatever form, or begins one of its words. */
export function hasWords(text: string, search: string): boolean {
  const there = [...words(text), ...stems(text)];
  const wanted = words(search);
  return (
    wanted.length > 0 &&
    wanted.every((word) =>
      [word, ...stems(word)].some((form) => there.some((one) => one.startsWith(form))),
    )
  );
}

/** The level and specialty that somebody means who searches for "senior security product marketer". */
export function roleSought(titles: RoleTitles, search: string): RoleSought {
  const wanted = stems(search);
  const inLevels = new Set(titles.levels.flatMap((title) => stems(title)));
  // What all levels have in common tells no specialty from another.
  const telling = wanted.filter((stem) => !inLevels.has(stem));
  return { level: best(titles.levels, wanted), specialty: best(titles.specialties, telling) };
}

/** The title with the most of the words; among equals the shortest, which says nothing that was not asked for. */
function best(titles: readonly string[], wanted: readonly string[]): number | null {
  const found = titles
    .map((title, at) => {
      const own = stems(title);
      return { at, shared: wanted.filter((stem) => own.includes(stem)).length, length: own.length };
    })
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared || one.length - other.length);
  return found[0]?.at ?? null;
}

/** "Senior Gardener, Roses"; empty where the words name neither. */
export const roleName = (titles: RoleTitles, { level, specialty }: RoleSought): string =>
  [
    ...(level === null ? [] : [titles.levels[level] ?? '']),
    ...(specialty === null ? [] : [titles.specialties[specialty] ?? '']),
  ]
    .filter((title) => title !== '')
    .join(', ');
