import type { LevelDraft, Survey } from './draft.ts';
import { gradesInTable, gradesOf, titleForGrade, type StatedGrade } from './grades.ts';
import {
  isPartOfTitle,
  isRoleTitle,
  isSeniorityOnly,
  sameSeniority,
  sameTitle,
  senioritiesOf,
  titleLikeness,
} from './headings/titles.ts';
import { buildsIn } from './inheritance.ts';
import type { Section } from './outline.ts';

/**
 * The levels of a page in page order, with their grades and what they say they build on. Adds the levels that have no
 * heading: those that a grade is stated for, the base role of the page, or, if there is none, the page's own title.
 */
export const levelsOf = (
  survey: Survey,
  sections: readonly Section[],
  page: { title: string; role: string; line: number },
): LevelDraft[] => {
  const levels = dropClosed(survey, sections, mergeTwins(survey));
  gradeLevels(survey, sections, levels, page.role);
  keepBase(survey, sections, levels, page);
  if (levels.length === 0 && page.title !== '') {
    const named = survey.grades.length === 0 ? page.title : page.role;
    levels.push(withoutHeading(titleWithoutHeading(sections, page) ?? named, page.line, true));
  }
  levels.sort((a, b) => Number(b.base) - Number(a.base) || a.line - b.line);
  for (const level of levels) level.builds.push(...buildsOf(survey, sections, level, levels));
  return levels;
};

/** "The junior level was deprecated in favor of …": nobody can be hired for it. */
const dropClosed = (
  survey: Survey,
  sections: readonly Section[],
  levels: readonly LevelDraft[],
): LevelDraft[] => {
  const closed = levels.filter((level) => {
    const own = sections[level.section];
    if (own === undefined || sections[level.section + 1]?.meaning.type === 'grade') return false;
    const prose = own.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
    return prose.length === own.blocks.length && prose.some((text) => gone.test(text));
  });
  survey.closed.push(...closed);
  return levels.filter((level) => !closed.includes(level));
};

const gone =
  /\b(?:deprecated|discontinued|retired|no longer (?:offered|used|hired|available|exists)|not (?:currently )?(?:hiring|offered))\b/i;

/** "Engineering Fellow" under the same page title: the heading's line is the level's. */
const titleWithoutHeading = (
  sections: readonly Section[],
  page: { title: string; role: string; line: number },
): string | null => {
  const heading = sections.find(({ role, text }) => role && sameTitle(text, page.role));
  if (heading === undefined) return null;
  page.line = heading.line;
  return heading.text;
};

const withoutHeading = (title: string, line: number, base: boolean): LevelDraft => ({
  title,
  line,
  depth: 0,
  section: -1,
  grade: null,
  base,
  builds: [],
});

/** A title may head both the levels of a branch and its first level; the one with lists or a grade is meant. */
const mergeTwins = (survey: Survey): LevelDraft[] => {
  const kept: LevelDraft[] = [];
  for (const level of survey.levels) {
    const twin = kept.find(({ title }) => title.toLowerCase() === level.title.toLowerCase());
    if (twin === undefined) {
      kept.push(level);
      continue;
    }
    for (const placement of survey.placements) {
      if (placement.owner.type === 'level' && placement.owner.level === level)
        placement.owner = { type: 'level', level: twin };
    }
    for (const stated of survey.grades) if (stated.level === level) stated.level = twin;
  }
  return kept;
};

const gradeLevels = (
  survey: Survey,
  sections: readonly Section[],
  levels: LevelDraft[],
  pageRole: string,
): void => {
  for (const { section, level } of survey.grades) {
    for (const stated of gradesOf(section)) gradeOne(stated, level, levels, pageRole);
  }
  for (const level of levels) {
    if (level.grade !== null || level.section < 0) continue;
    const own = sections[level.section];
    if (own !== undefined) level.grade = gradesOf(own)[0]?.grade ?? null;
  }
  const rows = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'table' ? gradesInTable(block) : [])),
  );
  for (const level of levels) level.grade ??= gradeInRows(level, rows);
};

const gradeOne = (
  stated: StatedGrade,
  level: LevelDraft | null,
  levels: LevelDraft[],
  pageRole: string,
): void => {
  if (level !== null) {
    // A sentence copied from another level names the wrong role; where it stands counts.
    level.grade ??= stated.grade;
    return;
  }
  const title = stated.role === null || namesPage(stated.role, pageRole) ? pageRole : stated.role;
  const named =
    title === pageRole
      ? levels.find((other) => sameTitle(other.title, title))
      : titleForGrade(title, levels);
  const known = named ?? levels.find(({ base }) => base && stated.role === null);
  if (known !== undefined && sameSeniority(known.title, title)) known.grade ??= stated.grade;
  else if (title !== '')
    levels.push({ ...withoutHeading(title, stated.line, true), grade: stated.grade });
};

/** "The CRO is a grade 14" on the page of the Chief Revenue Officer. */
const namesPage = (role: string, pageRole: string): boolean =>
  sameTitle(role, pageRole) ||
  isInitials(role, pageRole) ||
  (isRoleTitle(pageRole) && sameSeniority(role, pageRole) && titleLikeness(role, pageRole) >= 0.75);

const isInitials = (short: string, title: string): boolean =>
  /^[A-Z]{2,6}$/.test(short) &&
  title
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .includes(short);

const gradeInRows = (level: LevelDraft, rows: readonly StatedGrade[]): string | null => {
  const exact = rows.find(
    ({ role }) => sameTitle(role ?? '', level.title) && sameSeniority(role ?? '', level.title),
  );
  if (exact !== undefined) return exact.grade;
  const found = rows.find(({ role }) => {
    if (role === null) return false;
    if (isSeniorityOnly(role)) return sameSeniority(role, level.title);
    return (
      isPartOfTitle(level.title, role) && senioritiesOf(role)[0] === senioritiesOf(level.title)[0]
    );
  });
  return found?.grade ?? null;
};

/**
 * Whether the page's first part is a level: with a grade, always. Without one, if the page asks something of
 * everybody and has no other heading for the plain role, yet a senior form of it or levels that are not listed as such.
 */
const keepBase = (
  survey: Survey,
  sections: readonly Section[],
  levels: LevelDraft[],
  page: { role: string; line: number },
): void => {
  const others = levels.filter(({ base }) => !base);
  const base = levels.find((level) => level.base);
  const plain = others.some(
    ({ title }) =>
      sameTitle(title, page.role) || senioritiesOf(title).every((rank) => rank === 'intermediate'),
  );
  const asks = survey.placements.some(
    ({ owner, kind, section }) =>
      owner.type === 'common' &&
      kind === 'requirement' &&
      section.blocks.some(({ type }) => type === 'list'),
  );
  if (base !== undefined) {
    const level = base.grade !== null || others.length === 0 || (asks && !plain);
    if (!level) levels.splice(levels.indexOf(base), 1);
    return;
  }
  const senior = others.some(({ title }) => isSeniorForm(title, page.role));
  const listed = sections.some(({ meaning }) => meaning.type === 'levels');
  const only = !listed && others.length > 0 && isRoleTitle(page.role);
  if (asks && !plain && (senior || only)) levels.push(withoutHeading(page.role, page.line, true));
};

/** "Senior Nurse", or "Senior" alone, on the page of the nurse. */
const isSeniorForm = (title: string, pageRole: string): boolean => {
  const rest = title.replace(/^(?:senior|sr\.?|staff|lead|principal)(?:\s+|$)/i, '');
  return rest !== title && (rest === '' ? isRoleTitle(pageRole) : sameTitle(rest, pageRole));
};

/** Everything a level says about what it builds on: its prose, its "also" headings. */
const buildsOf = (
  survey: Survey,
  sections: readonly Section[],
  level: LevelDraft,
  levels: readonly LevelDraft[],
): string[] => {
  const own = survey.placements.filter(
    ({ owner }) => owner.type === 'level' && owner.level === level,
  );
  const places = new Set([
    ...own.map(({ section }) => section),
    ...(sections[level.section] ? [sections[level.section]] : []),
  ]);
  const said = [...places].flatMap((section) => (section === undefined ? [] : buildsIn(section)));
  const also = own.some(({ section }) => /\balso:?$/i.test(section.text));
  const below = levels
    .filter((other) => other !== level && (other.base || other.line < level.line))
    .at(-1);
  return also && below !== undefined ? [...said, `extends ${below.title}`] : said;
};
