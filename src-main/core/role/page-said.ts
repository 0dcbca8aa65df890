import {
  chosenCompetencies,
  type ChosenCompetencies,
  type CompetencyChoice,
} from '../job-family/competency-choice.ts';
import type { JobFamily } from '../job-family/job-family.ts';
import { markedItems, type LineMark, type MarkedItems } from '../job-family/line-mark.ts';
import type { Rows } from '../job-family/said-of-items.ts';
import type { OwnItem } from './own-item.ts';

/** What people said that a page asks for, as it is kept with the page. */
export interface PageSaid {
  choices: readonly CompetencyChoice[];
  marks: readonly LineMark[];
  own: readonly OwnItem[];
}

/** The same, as a kit is built with it: by the ids of items. */
export interface KitSaid {
  chosen: ChosenCompetencies;
  marks: MarkedItems;
  own: readonly OwnItem[];
}

const chosenForOwn = (own: readonly OwnItem[]): [string, string | null][] =>
  own.flatMap(({ id, competency }): [string, string | null][] =>
    competency === undefined ? [] : [[id, competency]],
  );

/** What was said of the items that a page has now, and those that people added. */
export const saidOfPage = (
  { family, lines }: { family: JobFamily; lines: Rows },
  { choices = [], marks = [], own = [] }: Partial<PageSaid>,
): KitSaid => ({
  chosen: new Map([...chosenCompetencies(family, lines, choices), ...chosenForOwn(own)]),
  marks: markedItems(family, lines, marks),
  own,
});
