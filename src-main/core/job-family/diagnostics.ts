import type { LevelDraft, Survey } from './draft.ts';
import { cleanTitle } from './headings/titles.ts';
import type { Diagnostic, JobFamily } from './job-family.ts';
import type { Page } from './markdown/page.ts';
import { maxSections, type Section } from './outline.ts';
import { levelsFor, type ReadPlacement } from './owned-items.ts';
import { seniorityIn, specialtyLevels } from './specialties.ts';

interface Reading {
  family: Omit<JobFamily, 'diagnostics'>;
  page: Page;
  sections: readonly Section[];
  survey: Survey;
  reads: readonly ReadPlacement[];
  levels: readonly LevelDraft[];
  stageLeft: readonly number[];
}

const note = (
  severity: Diagnostic['severity'],
  code: string,
  line: number,
  message: string,
): Diagnostic => ({
  severity,
  code,
  message,
  line: Math.max(1, line),
});

/** What a person should know about how the page was read, in page order. */
export const diagnosticsOf = (reading: Reading): Diagnostic[] => {
  const all = [
    ...aboutPage(reading),
    ...aboutSpecialties(reading),
    ...aboutHeadings(reading),
    ...aboutClosed(reading),
    ...aboutLists(reading),
    ...aboutStages(reading),
  ];
  return all.sort((a, b) => a.line - b.line);
};

const aboutPage = ({ family, page, survey, sections }: Reading): Diagnostic[] => {
  const { common, levels, specialties, stages } = family;
  const notes: Diagnostic[] = [];
  const last = sections.at(-1);
  const cutAt =
    page.cutAt ?? (sections.length >= maxSections && last !== undefined ? last.line : null);
  if (cutAt !== null)
    notes.push(
      note(
        'warning',
        'page-cut',
        cutAt,
        'The page is too long for a job family. It was read up to this line only.',
      ),
    );
  if (page.brokenFrontMatter)
    notes.push(
      note(
        'info',
        'front-matter-fence',
        1,
        'The front matter lacks one of its two lines of dashes. Its title was read all the same.',
      ),
    );
  const owners = [common, ...levels, ...specialties];
  const responsibilities = owners.some((owner) => owner.responsibilities.length > 0);
  const requirements = owners.some((owner) => owner.requirements.length > 0);
  const nothing = !responsibilities && !requirements && stages.length === 0;
  if (
    nothing &&
    survey.levels.length + specialties.length === 0 &&
    levels.every(({ line }) => line === 1)
  ) {
    notes.push(
      note(
        'error',
        'empty-page',
        1,
        'Nothing on this page looks like a job family: no levels, no lists of responsibilities or requirements, no hiring process.',
      ),
    );
    return notes;
  }
  if (!responsibilities)
    notes.push(
      note(
        'warning',
        'no-responsibilities',
        1,
        'No list of responsibilities was found, so no question can ask about the work itself.',
      ),
    );
  if (!requirements)
    notes.push(
      note(
        'warning',
        'no-requirements',
        1,
        'No list of requirements was found, so a kit rests on the responsibilities alone.',
      ),
    );
  if (stages.length === 0)
    notes.push(
      note(
        'warning',
        'no-stages',
        1,
        'No hiring process was found, so the kit needs stages from you.',
      ),
    );
  return notes;
};

const aboutSpecialties = ({ survey, levels }: Reading): Diagnostic[] =>
  survey.specialties.flatMap((specialty) => {
    const notes: Diagnostic[] = [];
    if (specialty.misplaced)
      notes.push(
        note(
          'info',
          'specialty-heading-depth',
          specialty.line,
          `“${specialty.title}” was read as a specialty, although its heading does not stand at the depth of the others.`,
        ),
      );
    const offered = specialtyLevels(specialty, levels).map(({ title }) => title);
    const seniority = seniorityIn(specialty);
    if (offered.length > 0) {
      const reason =
        specialty.within === null
          ? `its text says “${seniority ?? ''}”`
          : 'the page describes it there';
      notes.push(
        note(
          'info',
          'specialty-for-level',
          specialty.line,
          `“${specialty.title}” is meant for ${offered.join(' and ')}: ${reason}. It can still be chosen for every level.`,
        ),
      );
    } else if (seniority !== null)
      notes.push(
        note(
          'info',
          'specialty-for-level',
          specialty.line,
          `“${specialty.title}” is introduced for the seniority “${seniority}”, but the page has no such level. It can be chosen for every level.`,
        ),
      );
    return notes;
  });

/** A heading that announces a list and has nothing under it, not even deeper headings. */
const aboutClosed = ({ survey }: Reading): Diagnostic[] =>
  survey.closed.map(({ title, line }) =>
    note(
      'info',
      'level-not-offered',
      line,
      `“${title}” was left out: its text says that the level is not offered any more.`,
    ),
  );

const aboutHeadings = ({ sections, reads }: Reading): Diagnostic[] => {
  const filled = new Set(
    reads
      .filter(({ read }) => read.items.length > 0 || read.builds.length > 0)
      .map(({ placement }) => placement.section),
  );
  return sections.flatMap((section) => {
    if (section.meaning.type !== 'list' || section.blocks.length > 0) return [];
    const next = sections[section.index + 1];
    const goesOn =
      next !== undefined &&
      (next.meaning.type === 'name' || next.depth > section.depth) &&
      filled.has(next) &&
      next.depth >= section.depth;
    const message = goesOn
      ? `“${section.text}” has nothing of its own; the lists under the headings below it were taken for it.`
      : `“${section.text}” has nothing under it.`;
    return [note('info', 'empty-heading', section.line, message)];
  });
};

const aboutLists = ({ reads, survey, levels }: Reading): Diagnostic[] => {
  const notes: Diagnostic[] = [];
  for (const { read, placement } of reads) {
    const { onlyFor, section } = placement;
    if (onlyFor !== null && read.items.length > 0 && levelsFor(placement, levels).length === 0)
      notes.push(
        note(
          'info',
          'no-such-level',
          section.line,
          `The list under “${section.text}” is for “${cleanTitle(onlyFor)}”, which is no level of this page. It is used for every level.`,
        ),
      );
    for (const { line, count, what } of read.left)
      notes.push(leftOut(line, count, what, placement.section.text));
    for (const line of read.lostBullets)
      notes.push(
        note(
          'info',
          'bullet-missing',
          line,
          'This line has no bullet of its own, so it was read as part of the item above it.',
        ),
      );
    for (const line of read.linesAsItems)
      notes.push(
        note(
          'warning',
          'lines-without-bullets',
          line,
          `These lines have no bullets. Each was read as an item of “${placement.section.text}”.`,
        ),
      );
  }
  for (const { section, what } of survey.unread) {
    for (const block of section.blocks) {
      if (block.type === 'list')
        notes.push(leftOut(block.line, block.entries.length, what, section.text));
      if (block.type === 'aside' && block.entries > 0)
        notes.push(leftOut(block.line, block.entries, 'a quotation'));
    }
  }
  return notes;
};

const leftOut = (line: number, count: number, what: string | null, heading = ''): Diagnostic => {
  const items = count === 1 ? '1 list item was' : `${count} list items were`;
  if (what === null) {
    const where = heading === '' ? 'above the first heading' : `under “${heading}”`;
    return note(
      'warning',
      'list-not-understood',
      line,
      `${items} not used: nothing says whether the list ${where} is about responsibilities or requirements.`,
    );
  }
  return note('info', 'list-left-out', line, `${items} left out: ${what}.`);
};

const aboutStages = ({ stageLeft }: Reading): Diagnostic[] =>
  stageLeft.map((line) =>
    note(
      'info',
      'not-a-stage',
      line,
      'This line of the hiring process asks nothing of the candidate, so it is no stage.',
    ),
  );
