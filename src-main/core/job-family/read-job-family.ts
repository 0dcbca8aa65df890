import { correctBlocks } from './corrections/correct-blocks.ts';
import {
  askInOrder,
  lostCorrections,
  sayItems,
  sayStages,
  type SaidLine,
} from './corrections/said-lines.ts';
import type { Correction } from './correction.ts';
import { common, type LevelDraft, type SpecialtyDraft } from './draft.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { roleOfPageTitle } from './headings/titles.ts';
import { uniqueId, type IdPool } from './ids.ts';
import { levelBuiltOn } from './inheritance.ts';
import { itemsOf } from './items.ts';
import type { JobFamily, Level, Specialty } from './job-family.ts';
import { levelsOf } from './levels.ts';
import type { Page } from './markdown/page.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { labelDepth, outlineOf } from './outline.ts';
import { listsOf, ownedItems, type OwnedItem } from './owned-items.ts';
import type { PageLine } from './page-line.ts';
import { pageLinesOf } from './page-lines.ts';
import { rowsOf } from './rows.ts';
import { specialtyLevels } from './specialties.ts';
import { stageLinesIn, toStages } from './stages/stages.ts';
import { surveyOf } from './survey.ts';

/** A page as it was understood. */
export interface Understanding {
  family: JobFamily;
  /** Every line that says something, with what it became. */
  lines: PageLine[];
  /** Corrections whose lines the page does not have. */
  lost: Correction[];
}

/**
 * Reads a job-family page in Markdown: its levels, specialties, items and hiring process. Never throws, and takes time
 * in proportion to the length of the page. Lines are 1-based lines of the page as given, front matter counts. What was
 * left out or not understood is told in `diagnostics`, each with its line.
 */
export const readJobFamily = (markdown: string): JobFamily =>
  understand(parseMarkdown(markdown)).family;

/** Reads a page of any format, in the light of what a person has said of its lines. */
export const understand = (page: Page, corrections: readonly Correction[] = []): Understanding => {
  const blocks =
    corrections.length === 0 ? page.blocks : correctBlocks(page.blocks, askInOrder(corrections));
  const ask = askInOrder(corrections);
  const rows = rowsOf(blocks);
  const meant = rows.map((row) => (corrections.length === 0 ? undefined : ask(row)));
  const said = rows.flatMap((row, index): SaidLine[] => {
    const as = meant[index];
    const heads = row.block.type === 'heading' && row.block.meant !== undefined;
    return as === undefined || heads ? [] : [{ row, as }];
  });

  const title = page.title ?? blocks.find((block) => block.type === 'heading')?.text ?? '';
  const role = roleOfPageTitle(title);
  const sections = outlineOf(blocks, role);
  const firstHeading = sections.find(({ depth }) => depth > 0 && depth < labelDepth);
  const survey = surveyOf(sections, role);
  const reads = survey.placements.map((placement) => ({ placement, read: itemsOf(placement) }));
  sayItems(said, reads, survey, sections);
  for (const { placement, read } of reads) {
    if (placement.owner.type === 'level')
      placement.owner.level.builds.push(...read.builds.map(({ text }) => text));
  }
  const drafts = levelsOf(survey, sections, { title, role, line: firstHeading?.line ?? 1 });

  const pool: IdPool = new Map();
  const ids = new Map(drafts.map((draft) => [draft, uniqueId(draft.title, pool)]));
  const items = ownedItems(reads, ids);
  const hiring = sayStages(said, stageLinesIn(survey.hiring));
  const family = {
    title,
    common: listsOf(items, common),
    levels: drafts.map((draft) => toLevel(draft, ids, items)),
    specialties: survey.specialties.map((draft) => toSpecialty(draft, ids, items, pool)),
    stages: toStages(hiring.stages, pool),
  };
  const lines = pageLinesOf(
    rows,
    { family, sections, survey, reads, stageLeft: hiring.left },
    (place) => meant[place],
  );
  const diagnostics = diagnosticsOf({
    family,
    page,
    sections,
    survey,
    reads,
    levels: drafts,
    lines,
  });
  return { family: { ...family, diagnostics }, lines, lost: lostCorrections(rows, corrections) };
};

const toLevel = (
  draft: LevelDraft,
  ids: ReadonlyMap<LevelDraft, string>,
  items: readonly OwnedItem[],
): Level => {
  const below = levelBuiltOn(draft, [...ids.keys()]);
  return {
    id: ids.get(draft) ?? '',
    title: draft.title,
    grade: draft.grade,
    extends: below === null ? null : (ids.get(below) ?? null),
    line: draft.line,
    ...listsOf(items, { type: 'level', level: draft }),
  };
};

const toSpecialty = (
  draft: SpecialtyDraft,
  ids: ReadonlyMap<LevelDraft, string>,
  items: readonly OwnedItem[],
  pool: IdPool,
): Specialty => {
  const offered = specialtyLevels(draft, [...ids.keys()]).flatMap((level) => ids.get(level) ?? []);
  return {
    id: uniqueId(draft.title, pool),
    title: draft.title,
    line: draft.line,
    forLevels: offered.length === 0 ? null : offered,
    ...listsOf(items, { type: 'specialty', specialty: draft }),
  };
};
