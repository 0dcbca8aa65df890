import { note, type Reading } from './diagnostic.ts';
import type { Diagnostic } from './job-family.ts';
import { aboutHeadings, aboutLines, aboutLists } from './list-diagnostics.ts';
import { maxSections } from './outline.ts';
import { seniorityIn, specialtyLevels } from './specialties.ts';

/** What a person should know about how the page was read, in page order. */
export const diagnosticsOf = (reading: Reading): Diagnostic[] => {
  const all = [
    ...aboutPage(reading),
    ...aboutSpecialties(reading),
    ...aboutHeadings(reading),
    ...aboutClosed(reading),
    ...aboutLists(reading),
    ...aboutLines(reading),
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

const aboutClosed = ({ survey }: Reading): Diagnostic[] =>
  survey.closed.map(({ title, line }) =>
    note(
      'info',
      'level-not-offered',
      line,
      `“${title}” was left out: its text says that the level is not offered any more.`,
    ),
  );
