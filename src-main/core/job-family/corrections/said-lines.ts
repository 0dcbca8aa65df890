import { lineKeys, sameLine, type Correction, type MeantAs } from '../correction.ts';
import { common, type Survey } from '../draft.ts';
import { noItems, type SectionItems } from '../items.ts';
import { isNiceToHave } from '../nice-to-have.ts';
import type { Section } from '../outline.ts';
import type { ReadPlacement } from '../owned-items.ts';
import { keyOf, type Row } from '../rows.ts';
import type { StageLine, StageLines } from '../stages/stage-lines.ts';

/** A line of which a person said what it is. */
export interface SaidLine {
  row: Row;
  as: MeantAs;
}

/** Answers row after row, in page order, what a person said of it. */
export const askInOrder = (
  corrections: readonly Correction[],
): ((row: { text: string }) => MeantAs | undefined) => {
  const seen = new Map<string, number>();
  return ({ text }) => {
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    return corrections.find((one) => sameLine(one, { text, nth }))?.as;
  };
};

/** Corrections whose lines the page does not have. */
export const lostCorrections = (
  rows: readonly Row[],
  corrections: readonly Correction[],
): Correction[] => {
  const keys = lineKeys(rows);
  return corrections.filter((one) => !keys.some((key) => sameLine(key, one)));
};

const isSame = (one: StageLine, other: StageLine): boolean => keyOf(one) === keyOf(other);

/**
 * Makes the lines into the items that a person said they are, and takes away what the reader took them for. Items
 * belong to the level or specialty in whose part of the page they stand.
 */
export const sayItems = (
  said: readonly SaidLine[],
  reads: ReadPlacement[],
  survey: Survey,
  sections: readonly Section[],
): void => {
  if (said.length === 0) return;
  const places = sectionsOfRows(sections);
  for (const { row, as } of said) {
    for (const { read } of reads) dropLine(read, row);
    if (as !== 'responsibility' && as !== 'must' && as !== 'nice') continue;
    const section = places(row);
    if (section === undefined) continue;
    const read = readOf(section, reads, survey);
    read.items.push({
      text: row.text,
      line: row.line,
      kind: as === 'responsibility' ? 'responsibility' : 'requirement',
      group: null,
      niceToHave: as === 'nice' || (as === 'responsibility' && isNiceToHave(row.text)),
    });
    read.items.sort((a, b) => a.line - b.line);
  }
  reads.sort((a, b) => a.placement.section.index - b.placement.section.index);
};

const dropLine = (read: SectionItems, row: Row): void => {
  read.items = read.items.filter((item) => !isSame(item, row));
  read.builds = read.builds.filter((line) => !isSame(line, row));
  read.labels = read.labels.filter((line) => !isSame(line, row));
  read.left = read.left.filter((line) => !isSame(line, row));
};

/** What was read of a section; a section whose lists hold no items gets a place for them. */
const readOf = (section: Section, reads: ReadPlacement[], survey: Survey): SectionItems => {
  const known = reads.find(({ placement }) => placement.section === section);
  if (known !== undefined) return known.read;
  const read = noItems();
  const placement = {
    section,
    owner: survey.owners[section.index] ?? common,
    kind: 'responsibility',
    nice: false,
    announced: false,
    introduced: false,
    group: null,
    onlyFor: null,
    within: null,
  } as const;
  survey.placements.push(placement);
  reads.push({ placement, read });
  return read;
};

/** Finds the section in which a row stands. */
const sectionsOfRows = (sections: readonly Section[]): ((row: Row) => Section | undefined) => {
  const byBlock = new Map(
    sections.flatMap((section) => section.blocks.map((block) => [block, section] as const)),
  );
  const headings = new Map(sections.map((section) => [keyOf(section), section] as const));
  return (row) => byBlock.get(row.block) ?? headings.get(keyOf(row));
};

/** The lines of the hiring process after what a person said of them. */
export const sayStages = (said: readonly SaidLine[], read: StageLines): StageLines => {
  const kept = read.stages.filter(({ line, text }) =>
    said.every(({ row }) => row.line !== line || !holds(row.text, text)),
  );
  const added = said
    .filter(({ as }) => as === 'stage')
    .map(({ row }) => ({ line: row.line, text: row.text }));
  return {
    stages: [...kept, ...added].sort((a, b) => a.line - b.line),
    left: read.left.filter((line) => said.every(({ row }) => !isSame(line, row))),
  };
};

/** A stage may be a part of its line, or a heading with the text below it. */
const holds = (row: string, stage: string): boolean => row.includes(stage) || stage.includes(row);
