import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import { lineKeys, sameLine, type MeantAs } from '../../../src-main/core/job-family/correction.ts';
import type { Became } from '../../../src-main/core/job-family/page-line.ts';
import type { DiagnosticGroup } from '../../../src-main/core/job-family/group-diagnostics.ts';
import type { CheckRow } from './check-rows.ts';

/** What there is to say of the selected rows. */
export interface SelectionFacts {
  /** What they became, the most frequent first. */
  became: { became: Became; count: number }[];
  /** Titles of the levels and specialties they belong to; null among them: some hold for every level. */
  owners: (string | null)[];
  /** Why they were left out or not understood, each reason once. */
  reasons: string[];
  /** What the reader says about their lines and is not a reason already told. */
  notes: DiagnosticGroup[];
  /** How many of them a person has corrected. */
  corrected: number;
  /** What a person has said of all of them alike, else null. */
  said: MeantAs | null;
  hasHeading: boolean;
}

/** Only what is part of a kit belongs to somebody; the rest has no owner to speak of. */
const owned: ReadonlySet<Became> = new Set(['responsibility', 'must', 'nice']);

export function selectionFacts(page: OpenPage, selected: readonly CheckRow[]): SelectionFacts {
  const { levels, specialties } = page.family;
  const titles = new Map([...levels, ...specialties].map(({ id, title }) => [id, title]));
  const counts = new Map<Became, number>();
  for (const { line } of selected) counts.set(line.became, (counts.get(line.became) ?? 0) + 1);
  const owners = selected.flatMap(({ line }) =>
    owned.has(line.became) ? [line.owner === null ? null : (titles.get(line.owner) ?? null)] : [],
  );
  const reasons = selected.flatMap(({ line }) => line.why ?? []);
  return {
    became: [...counts]
      .map(([became, count]) => ({ became, count }))
      .sort((a, b) => b.count - a.count),
    owners: [...new Set(owners)],
    reasons: [...new Set(reasons)],
    notes: eachOnce(selected.flatMap(({ about }) => about)).filter(
      ({ message }) => !reasons.includes(message),
    ),
    corrected: selected.filter(({ line }) => line.corrected).length,
    said: saidOfAll(page, selected),
    hasHeading: selected.some(({ line }) => line.form === 'heading'),
  };
}

/** Rows that did not change hold groups of an earlier reading: equal ones need not be the same object. */
const eachOnce = (groups: readonly DiagnosticGroup[]): DiagnosticGroup[] => [
  ...new Map(groups.map((group) => [JSON.stringify(group), group])).values(),
];

function saidOfAll(page: OpenPage, selected: readonly CheckRow[]): MeantAs | null {
  const keys = lineKeys(page.lines);
  const said = selected.map(({ id }) => {
    const key = keys[id];
    return key && page.corrections.find((one) => sameLine(one, key))?.as;
  });
  const [first] = said;
  return first !== undefined && said.every((one) => one === first) ? first : null;
}
