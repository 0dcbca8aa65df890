import { cleanTitle, sameTitle, titleLikeness } from './headings/titles.ts';
import type { TableBlock } from './markdown/page.ts';
import type { Section } from './outline.ts';

/** A grade that the page states, with the role it states it for, where it says so. */
export interface StatedGrade {
  grade: string;
  role: string | null;
  line: number;
}

// "is a grade 8", "Grade #12", "job grade level 5", "grade: L6", "pay band 7"
const grade =
  /\b(?:job |pay |salary )?(?:grade|band|level)s?(?: level)?(?: is)?\s*[:#]?\s*#?\s*([A-Z]{0,3}-?\d{1,2}(?:\.\d)?[A-Z]?)(?![\d%+])/iu;
const sentenceRole =
  /^(?:as an?\s+)?(?:the\s+)?(.{2,100}?),?(?:\s+(?:role|position))?\s+(?:is|are)\b/i;
// In a section under "Job Grade" a bare number will do.
const bare = /(?:^|\s)#?([A-Z]{0,3}\d{1,2}(?:\.\d)?)\.?$/;

/** The grades that the paragraphs and lists of a section state. */
export const gradesOf = (section: Section): StatedGrade[] => {
  const under = section.meaning.type === 'grade';
  return linesOf(section).flatMap(({ text, line }) => {
    if (!under && !/\bgrade\b/i.test(text)) return [];
    if (text.length > 400) return [];
    const found = grade.exec(text)?.[1] ?? (under ? bare.exec(text)?.[1] : undefined);
    if (found === undefined) return [];
    const role = sentenceRole.exec(text)?.[1] ?? null;
    return [
      { grade: found, role: role === null || isGeneric(role) ? null : cleanTitle(role), line },
    ];
  });
};

export const statesGrade = (section: Section): boolean => gradesOf(section).length > 0;

const isGeneric = (role: string): boolean =>
  /^(?:this|it|role|position|job|grade)(?: (?:role|position|job))?$/i.test(role);

const linesOf = (section: Section): { text: string; line: number }[] =>
  section.blocks.flatMap((block) => {
    if (block.type === 'paragraph') return block.lines;
    return block.type === 'list' ? block.entries.map(({ text, line }) => ({ text, line })) : [];
  });

/** The grades in a table with a column for the role or level and one for the grade. */
export const gradesInTable = (table: TableBlock): StatedGrade[] => {
  const header = table.rows[0]?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const gradeColumn = header.findIndex((cell) => /\bgrade\b|\bband\b/.test(cell));
  const roleColumn = header.findIndex((cell) =>
    /\b(?:role|title|level|position|job)s?\b/.test(cell),
  );
  if (gradeColumn < 0 || roleColumn < 0 || gradeColumn === roleColumn) return [];
  return table.rows.slice(1).flatMap(({ cells, line }) => {
    const found = /([A-Z]{0,3}\d{1,2}(?:\.\d)?)/.exec(cells[gradeColumn] ?? '')?.[1];
    const role = cells[roleColumn] ?? '';
    return found === undefined || role === '' ? [] : [{ grade: found, role, line }];
  });
};

/** The one of several titles that a grade is stated for, or null. */
export const titleForGrade = <T extends { title: string }>(
  role: string,
  levels: readonly T[],
): T | null => {
  const same = levels.find(({ title }) => sameTitle(title, role));
  if (same !== undefined) return same;
  const [best] = levels
    .map((level) => ({ level, likeness: titleLikeness(level.title, role) }))
    .sort((a, b) => b.likeness - a.likeness);
  return best !== undefined && best.likeness >= 0.75 ? best.level : null;
};
