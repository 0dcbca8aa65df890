import { coverageMatrix, type CoverageRow } from './coverage.ts';
import type { Kit } from './kit.ts';

const kinds = { responsibility: 'Responsibility', requirement: 'Requirement' } as const;
const priorities = { must: 'Must have', nice: 'Nice to have' } as const;
const states: Record<CoverageRow['state'], string> = {
  covered: 'Covered',
  gap: 'Gap',
  double: 'Double',
};

/**
 * The coverage as rows of a table, the headings first: every line of the page that this role is about, with the
 * questions of each stage that ask for it, and after them the lines that were set aside.
 */
export const coverageRows = (kit: Kit): string[][] => {
  const { stages, rows } = coverageMatrix(kit);
  const headings = ['Line', 'What the page asks for', 'Kind', 'Priority', 'Competency', 'State'];
  return [
    [...headings, 'Reason', ...stages.map(({ title }, index) => `S${index + 1} ${title}`)],
    ...rows.map(({ item, competency, state, reason, cells }) => [
      String(item.line),
      item.text,
      kinds[item.kind],
      priorities[item.priority],
      competency?.name ?? '',
      states[state],
      reason ?? '',
      ...cells.map(({ questions }) => questions.map(({ label }) => label).join(', ')),
    ]),
    ...kit.setAside.map(({ item, reason }) => [
      String(item.line),
      item.text,
      '',
      priorities[item.niceToHave ? 'nice' : 'must'],
      '',
      'Set aside',
      reason,
      ...stages.map(() => ''),
    ]),
  ];
};
