import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { Item, PageStage } from '../../../src-main/core/job-family/job-family.ts';
import type { PageLine } from '../../../src-main/core/job-family/page-line.ts';
import { findRow } from '../../../src-main/core/job-family/find-row.ts';

export interface OutlineItem {
  id: string;
  /** Id of the row it was read from; -1 where the page has none for it. */
  row: number;
  text: string;
  as: 'responsibility' | 'must' | 'nice';
}

/** A level, a specialty, or what holds for every level, with the items of its own. */
export interface OutlineEntry {
  /** Id of the level or specialty; null for what holds for every level. */
  owner: string | null;
  title: string;
  grade: string | null;
  /** Title of the level that it builds on. */
  buildsOn: string | null;
  row: number;
  items: OutlineItem[];
}

export interface OutlineStage {
  stage: PageStage;
  row: number;
}

/** What a page comes to. */
export interface Outline {
  levels: OutlineEntry[];
  specialties: OutlineEntry[];
  common: OutlineEntry;
  stages: OutlineStage[];
}

interface Lists {
  responsibilities: readonly Item[];
  requirements: readonly Item[];
}

/** The result of reading a page, each part with the row it comes from. */
export function outlineOf({ family, lines }: OpenPage, commonTitle: string): Outline {
  const itemsOf = ({ responsibilities, requirements }: Lists): OutlineItem[] => [
    ...responsibilities.map((item) => outlineItem(lines, item, 'responsibility')),
    ...requirements
      .filter((item) => !item.niceToHave)
      .map((item) => outlineItem(lines, item, 'must')),
    ...requirements
      .filter((item) => item.niceToHave)
      .map((item) => outlineItem(lines, item, 'nice')),
  ];
  const titleOf = (id: string | null) => family.levels.find((one) => one.id === id)?.title ?? null;
  return {
    levels: family.levels.map((level) => ({
      owner: level.id,
      title: level.title,
      grade: level.grade,
      buildsOn: titleOf(level.extends),
      row: findRow(lines, level.line, level.title),
      items: itemsOf(level),
    })),
    specialties: family.specialties.map((specialty) => ({
      owner: specialty.id,
      title: specialty.title,
      grade: null,
      buildsOn: null,
      row: findRow(lines, specialty.line, specialty.title),
      items: itemsOf(specialty),
    })),
    common: {
      owner: null,
      title: commonTitle,
      grade: null,
      buildsOn: null,
      row: -1,
      items: itemsOf(family.common),
    },
    stages: family.stages.map((stage) => ({ stage, row: findRow(lines, stage.line, stage.text) })),
  };
}

const outlineItem = (
  lines: readonly PageLine[],
  { id, line, text }: Item,
  as: OutlineItem['as'],
): OutlineItem => ({ id, row: findRow(lines, line, text), text, as });

/** How many items an entry has of each kind. */
export const countItems = ({ items }: OutlineEntry, as: OutlineItem['as']): number =>
  items.filter((item) => item.as === as).length;

/** The entry that a row became a part of, or that it names; null where it is a part of none. */
export function entryOfRow(
  { levels, specialties, common }: Outline,
  row: PageLine | undefined,
  id: number,
): OutlineEntry | null {
  if (!row) return null;
  const entries = [...levels, ...specialties, common];
  const holder = entries.find((entry) => entry.items.some((item) => item.row === id));
  if (holder) return holder;
  return row.owner === null ? null : (entries.find(({ owner }) => owner === row.owner) ?? null);
}
