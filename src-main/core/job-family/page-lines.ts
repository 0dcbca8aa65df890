import { youSaidNothing } from './corrections/heading-as-meant.ts';
import type { MeantAs } from './correction.ts';
import type { Survey } from './draft.ts';
import { gradesOf } from './grades.ts';
import { cleanTitle } from './headings/titles.ts';
import { buildsIn } from './inheritance.ts';
import type { Item, JobFamily } from './job-family.ts';
import { leaveEntries } from './items.ts';
import type { ListEntry } from './markdown/page.ts';
import type { Section } from './outline.ts';
import type { ReadPlacement } from './owned-items.ts';
import type { PageLine } from './page-line.ts';
import { keyOf, type Row } from './rows.ts';
import type { LeftStageLine } from './stages/stage-lines.ts';

/** What was found out about a page, from which each line's part in it can be told. */
export interface LineFacts {
  family: Omit<JobFamily, 'diagnostics'>;
  sections: readonly Section[];
  survey: Survey;
  reads: readonly ReadPlacement[];
  stageLeft: readonly LeftStageLine[];
}

type Part = Pick<PageLine, 'became' | 'owner' | 'why'>;

const part = (
  became: PageLine['became'],
  owner: string | null = null,
  why: string | null = null,
): Part => ({
  became,
  owner,
  why,
});

const leftOut = (what: string): Part =>
  part(
    'left-out',
    null,
    what === youSaidNothing ? 'You said that it is nothing.' : `Not used: ${what}.`,
  );

const unclear = (heading: string): Part => {
  const where = heading === '' ? 'above the first heading' : `under “${heading}”`;
  return part(
    'unclear',
    null,
    `Nothing says whether the list ${where} is about responsibilities or requirements.`,
  );
};

/**
 * What each row of the page became. No list entry is without an answer: it is part of the job family, left out with
 * a reason, or not understood.
 * @param meant what a person said that the row is, by the row's place
 */
export const pageLinesOf = (
  rows: readonly Row[],
  facts: LineFacts,
  meant: (place: number) => MeantAs | undefined,
): PageLine[] => {
  const known = partsByLine(facts);
  const stages = byLine(facts.family.stages);
  const names = byLine([
    ...facts.family.levels.map((level) => ({ ...level, became: 'level' as const })),
    ...facts.family.specialties.map((one) => ({ ...one, became: 'specialty' as const })),
  ]);
  const places = placesOf(facts.sections);
  const saysBase = sayingBase();
  return rows.map((row, place): PageLine => {
    const { line, text, form, depth } = row;
    const section = places.get(row.block) ?? places.get(keyOf(row));
    const name = names
      .get(line)
      ?.find(({ title }) => cleanTitle(text) === title || text.startsWith(title));
    const isStage = (lineText: string, at: number): boolean =>
      stages
        .get(at)
        ?.some((stage) => lineText.includes(stage.text) || stage.text.includes(lineText)) ?? false;
    const said = meant(place);
    const own =
      sayPart(row, said) ??
      known.get(keyOf(row)) ??
      (name === undefined ? undefined : part(name.became, name.id)) ??
      (isStage(text, line) ? part('stage') : undefined);
    const found = own ?? partOfRest(row, section, isStage, saysBase);
    return { line, text, form, depth, ...found, corrected: said !== undefined };
  });
};

/** What a person said decides, but for a heading that announces what they said. */
const sayPart = ({ block }: Row, said: MeantAs | undefined): Part | undefined => {
  if (block.type === 'heading') return undefined;
  if (said === 'stage') return part('stage');
  return said === 'nothing' ? leftOut(youSaidNothing) : undefined;
};

/** Rows that are no item, name or stage. */
const partOfRest = (
  row: Row,
  section: Section | undefined,
  isStage: (text: string, line: number) => boolean,
  saysBase: (section: Section, row: Row) => boolean,
): Part => {
  const { entry, form, block } = row;
  if (block.type === 'aside') return entry === null ? part('text') : leftOut('a quotation');
  if (entry !== null) {
    const opens = entry.children.some((child) => isStage(child.text, child.line));
    return opens ? part('label') : unclear(section?.text ?? '');
  }
  if (section === undefined) return part('text');
  const heads = section.line === row.line && section.text === row.text;
  if (form === 'heading' || heads) return headingPart(section);
  if (form === 'text' && saysBase(section, row)) return part('builds-on');
  return part('text');
};

const headingPart = ({ meaning }: Section): Part => {
  if (meaning.type === 'left-out') return leftOut(meaning.what);
  return part(meaning.type === 'name' ? 'text' : 'label');
};

// A level says once or twice what it builds on.
const maxSentences = 20;

/** Tells, for each section but once, the sentences that say on which level it builds, and its grade. */
const sayingBase = (): ((section: Section, row: Row) => boolean) => {
  const known = new Map<Section, { grades: Set<number>; sentences: string[] }>();
  return (section, row) => {
    const said = known.get(section) ?? {
      grades: new Set(gradesOf(section).map(({ line }) => line)),
      sentences: buildsIn(section).slice(0, maxSentences),
    };
    known.set(section, said);
    return (
      said.grades.has(row.line) || said.sentences.some((sentence) => row.text.includes(sentence))
    );
  };
};

const byLine = <T extends { line: number }>(things: readonly T[]): Map<number, T[]> => {
  const found = new Map<number, T[]>();
  for (const thing of things) {
    const others = found.get(thing.line);
    if (others === undefined) found.set(thing.line, [thing]);
    else others.push(thing);
  }
  return found;
};

/** Sections by the blocks that stand in them and by their own headings. */
const placesOf = (sections: readonly Section[]): Map<unknown, Section> => {
  const places = new Map<unknown, Section>();
  for (const section of sections) {
    places.set(keyOf(section), section);
    for (const block of section.blocks) places.set(block, section);
  }
  return places;
};

const partsByLine = ({ family, survey, reads, stageLeft }: LineFacts): Map<string, Part> => {
  const parts = new Map<string, Part>();
  // What is set first is the weakest.
  for (const { section, what } of survey.unread) {
    const entries = section.blocks.flatMap((block): ListEntry[] =>
      block.type === 'list' ? block.entries : [],
    );
    for (const entry of leaveEntries(entries, what))
      parts.set(keyOf(entry), what === null ? unclear(section.text) : leftOut(what));
  }
  for (const left of stageLeft) parts.set(keyOf(left), part('left-out', null, left.why));
  for (const { read, placement } of reads) {
    const { section } = placement;
    if (section.meaning.type === 'name' && read.items.length > 0)
      parts.set(keyOf(section), part('label'));
    for (const left of read.left)
      parts.set(keyOf(left), left.what === null ? unclear(section.text) : leftOut(left.what));
    for (const line of read.builds) parts.set(keyOf(line), part('builds-on'));
    for (const line of read.labels) parts.set(keyOf(line), part('label'));
  }
  for (const { title, line } of [...family.levels, ...family.specialties])
    parts.delete(keyOf({ line, text: title }));
  const owners = [{ id: null, ...family.common }, ...family.levels, ...family.specialties];
  for (const { id, responsibilities, requirements } of owners) {
    for (const item of responsibilities) parts.set(keyOf(item), part('responsibility', id));
    for (const item of requirements) parts.set(keyOf(item), part(demandOf(item), id));
  }
  return parts;
};

const demandOf = ({ niceToHave }: Item): 'must' | 'nice' => (niceToHave ? 'nice' : 'must');
