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
export const aboutLists = ({ reads, survey, levels }: Reading): Diagnostic[] => {
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
