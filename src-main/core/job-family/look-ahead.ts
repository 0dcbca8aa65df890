import { statesGrade } from './grades.ts';
import type { ListKind } from './headings/heading-meaning.ts';
import type { Section } from './outline.ts';

/** What the sections below a heading bring, down to the next name. */
export interface Yield {
  grade: boolean;
  /** The grade comes before any other name. */
  ownGrade: boolean;
  list: boolean;
}

/**
 * What belongs to a named heading. Strict: only headings deeper than it. Loose: those at its own depth too, because
 * many pages set "Job Grade" or "Responsibilities" beside the level that they belong to.
 */
export const yieldOf = (sections: readonly Section[], at: number, loose: boolean): Yield => {
  const start = sections[at];
  const found = { grade: false, ownGrade: false, list: false };
  if (start === undefined) return found;
  found.grade = found.ownGrade = statesGrade(start);
  let named = false;
  for (const section of sections.slice(at + 1, at + 40)) {
    const deeper = section.depth > start.depth;
    const { type } = section.meaning;
    if (!deeper && !loose) break;
    if (type === 'name' && (!deeper || section.role)) break;
    if (type === 'levels' || type === 'specialties') break;
    if (!deeper && (type === 'hiring' || type === 'left-out')) break;
    if (type === 'grade') found.grade = true;
    if (type === 'grade' && !named) found.ownGrade = true;
    if (type === 'name') named = true;
    if (type === 'list') found.list = true;
    if (type === 'name' && statesGrade(section)) found.grade = true;
  }
  return found;
};

export const hasList = (section: Section): boolean =>
  section.blocks.some((block) => block.type === 'list');

export const hasProse = (section: Section): boolean =>
  section.blocks.some((block) => block.type === 'paragraph');

/** The next heading is a deeper job title or opens the levels: this heading only holds others together. */
export const onlyHoldsLevels = (sections: readonly Section[], at: number): boolean => {
  const [start, next] = [sections[at], sections[at + 1]];
  if (start === undefined || next === undefined || hasList(start) || statesGrade(start))
    return false;
  if (next.depth <= start.depth) return false;
  return next.meaning.type === 'levels' || (next.meaning.type === 'name' && next.role);
};

/** Levels or a heading "Levels" stand below this heading before its part of the page ends. */
export const holdsLevels = (sections: readonly Section[], at: number): boolean => {
  const start = sections[at];
  if (start === undefined) return false;
  for (const section of sections.slice(at + 1)) {
    if (section.depth <= start.depth) return false;
    if (section.meaning.type === 'levels') return true;
    if (section.role && yieldOf(sections, section.index, true).grade) return true;
  }
  return false;
};

/** For every kind of list, the job titles above which one stands: the index of the nearest title above. */
export const titlesWithList = (sections: readonly Section[]): Record<ListKind, Set<number>> => {
  const found: Record<ListKind, Set<number>> = {
    responsibility: new Set(),
    requirement: new Set(),
  };
  let title = -1;
  for (const section of sections) {
    const graded = sections[section.index + 1]?.meaning.type === 'grade';
    if (section.role || (section.meaning.type === 'name' && graded)) title = section.index;
    if (section.meaning.type === 'specialties') title = -1;
    if (section.meaning.type === 'list' && title >= 0) found[section.meaning.kind].add(title);
  }
  return found;
};
