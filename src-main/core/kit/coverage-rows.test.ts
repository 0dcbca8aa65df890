import { describe, expect, it } from 'vitest';
import { bundledKit } from './bundled.fixture.ts';
import { coverageMatrix } from './coverage.ts';
import { coverageRows } from './coverage-rows.ts';

const kit = bundledKit('Senior Product Marketing Manager', 'Security Specialist');
const [headings = [], ...rows] = coverageRows(kit);
const under = (row: readonly string[], heading: string) => row[headings.indexOf(heading)];

describe('the coverage as rows', () => {
  it('has a column for each stage, and as many cells in every row', () => {
    expect(headings.slice(7)).toEqual(kit.stages.map(({ title }, at) => `S${at + 1} ${title}`));
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([headings.length]));
  });

  it('tells every line of the role and every line that was set aside', () => {
    const told = rows.map((row) => under(row, 'What the page asks for'));
    expect(told).toEqual([
      ...kit.items.map(({ text }) => text),
      ...kit.setAside.map(({ item }) => item.text),
    ]);
  });

  it('names the questions that ask for a line, under their stages', () => {
    const matrix = coverageMatrix(kit);
    const at = matrix.rows.findIndex(({ state }) => state === 'covered');
    const cells = matrix.rows[at]?.cells ?? [];
    expect(rows[at]?.slice(7)).toEqual(
      cells.map(({ questions }) => questions.map(({ label }) => label).join(', ')),
    );
    expect(rows[at]?.slice(7).join('')).toMatch(/S\d+ Q\d+/u);
  });

  it('says why a line is a gap', () => {
    const [first] = kit.items;
    if (!first) throw new Error('the sample has no line');
    const stages = kit.stages.map((stage) => ({
      ...stage,
      questions: stage.questions.filter(({ items }) => !items.includes(first.id)),
    }));
    const coverage = { uncovered: [{ item: first.id, reason: 'Left to the references.' }] };
    const [head = [], row = []] = coverageRows({ ...kit, stages, coverage });
    expect(row[head.indexOf('State')]).toBe('Gap');
    expect(row[head.indexOf('Reason')]).toBe('Left to the references.');
  });
});
