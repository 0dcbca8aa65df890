import { note, type Reading } from './diagnostic.ts';
import { cleanTitle } from './headings/titles.ts';
import type { Diagnostic } from './job-family.ts';
import { levelsFor } from './owned-items.ts';

/** A heading that announces a list and has nothing under it. */
export const aboutHeadings = ({ sections, reads }: Reading): Diagnostic[] => {
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

/** Lists and entries that were left out, not understood, or read in an unusual way. */
export const aboutLists = ({ reads, levels }: Reading): Diagnostic[] => {
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
  return notes;
};

/** List entries that are no part of the job family: each is told, with its line. */
export const aboutLines = ({ lines }: Reading): Diagnostic[] =>
  lines.flatMap(({ form, line, became, why }) => {
    if (form !== 'entry' || why === null) return [];
    return became === 'unclear'
      ? [note('warning', 'list-not-understood', line, why)]
      : [note('info', 'list-left-out', line, why)];
  });
