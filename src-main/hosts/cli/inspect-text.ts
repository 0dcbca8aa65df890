import { groupDiagnostics } from '../../core/job-family/group-diagnostics.ts';
import type { Item, JobFamily, PageStage } from '../../core/job-family/job-family.ts';
import type { ProfileItem, RoleProfile } from '../../core/role/role-profile.ts';
import type { PageFile } from '../../services/page-file.ts';

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

const counts = (lists: { responsibilities: Item[]; requirements: Item[] }): string =>
  [
    count(lists.responsibilities.length, 'responsibility', 'responsibilities'),
    count(lists.requirements.length, 'requirement'),
  ].join(', ');

const lines = (...parts: (string | false)[]): string =>
  parts.filter((part) => part !== false).join(' · ');

const describeStage = (stage: PageStage, index: number): string =>
  `  ${index + 1}. ${lines(
    stage.title,
    stage.kind,
    stage.minutes !== null && `${stage.minutes} minutes`,
    stage.optional && 'optional',
    `line ${stage.line}`,
  )}`;

const section = (title: string, entries: string[]): string[] =>
  entries.length === 0 ? [] : ['', title, ...entries];

/** What was understood of a page, for a person at a terminal. Ends with a line end. */
export const describePage = ({
  name,
  format,
  lineCount,
  family,
  lines: rows,
}: PageFile): string => {
  const titleOf = (id: string) => family.levels.find((level) => level.id === id)?.title ?? id;
  return [
    `${family.title} (${name}, ${count(lineCount, format === 'word' ? 'paragraph' : 'line')})`,
    `For every level: ${counts(family.common)}`,
    ...section(
      'Levels',
      family.levels.map(
        (level) =>
          `  ${lines(
            level.title,
            level.grade !== null && `grade ${level.grade}`,
            counts(level),
            level.extends !== null && `builds on ${titleOf(level.extends)}`,
            `line ${level.line}`,
          )}`,
      ),
    ),
    ...section(
      'Specialties',
      family.specialties.map(
        (specialty) =>
          `  ${lines(
            specialty.title,
            counts(specialty),
            specialty.forLevels !== null &&
              `only for ${specialty.forLevels.map(titleOf).join(', ')}`,
            `line ${specialty.line}`,
          )}`,
      ),
    ),
    ...section('Hiring process', family.stages.map(describeStage)),
    ...section(
      'To know',
      groupDiagnostics(family.diagnostics, rows).map(({ severity, line, last, message }) =>
        last === line
          ? `  ${severity}, line ${line}: ${message}`
          : `  ${severity}, lines ${line}–${last}: ${message}`,
      ),
    ),
    '',
  ].join('\n');
};

/** What a page asks of one level and specialty, item by item with its line. Ends with a line end. */
export const describeProfile = (family: JobFamily, profile: RoleProfile): string => {
  const level = family.levels.find(({ id }) => id === profile.level)?.title ?? profile.level;
  const specialty = family.specialties.find(({ id }) => id === profile.specialty)?.title;
  const entry = ({
    line,
    text,
    niceToHave,
  }: Pick<ProfileItem, 'line' | 'text' | 'niceToHave'>): string =>
    `  ${String(line ?? '').padStart(4)}  ${text}${niceToHave ? ' (nice to have)' : ''}`;
  const ofKind = (kind: 'responsibility' | 'requirement') =>
    profile.items.filter((item) => item.kind === kind).map(entry);
  return [
    `What it asks of ${level}${specialty === undefined ? '' : `, ${specialty}`}`,
    ...section('Responsibilities, by line', ofKind('responsibility')),
    ...section('Requirements, by line', ofKind('requirement')),
    ...section(
      'Set aside',
      profile.setAside.flatMap(({ item, reason }) => [entry(item), `        ${reason}`]),
    ),
    '',
  ].join('\n');
};
