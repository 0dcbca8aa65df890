import { describe, expect, it } from 'vitest';
import { applyCommand } from './apply-command.ts';
import { bundledKit } from './bundled.fixture.ts';
import { coverageMatrix } from './coverage.ts';
import { placedQuestions, questionLabel } from './stage-order.ts';

const kit = bundledKit('senior-product-marketing-manager', 'partner-and-channel-marketing');

describe('coverageMatrix', () => {
  const matrix = coverageMatrix(kit);

  it('has a row for every item and a cell for every stage', () => {
    expect(matrix.rows.map((row) => row.item.id)).toEqual(kit.items.map((item) => item.id));
    for (const row of matrix.rows) expect(row.cells.length).toBe(kit.stages.length);
  });

  it('names each question where it is asked', () => {
    const labels = matrix.rows.flatMap((row) =>
      row.cells.flatMap((cell) =>
        cell.questions.map((one) => `${one.id} ${one.label} ${row.item.id}`),
      ),
    );
    const expected = placedQuestions(kit).flatMap(({ question, label }) =>
      question.items.map((item) => `${question.id} ${label} ${item}`),
    );
    expect(labels.sort()).toEqual(expected.sort());
  });

  it('gives the reason for a gap', () => {
    const gap = matrix.rows.find((row) => row.state === 'gap');
    expect(gap?.item.text).toContain('duties as assigned');
    expect(gap?.reason).toContain('no answer could be judged');
  });

  it('calls an item double when two questions about it ask the same', () => {
    const [first] = placedQuestions(kit).filter((one) => one.question.items.length > 0);
    if (!first) throw new Error('no question');
    const twice = applyCommand(kit, {
      do: 'add-question',
      stage: kit.stages[6]?.id ?? '',
      index: 0,
      question: { ...first.question, id: 'twin' },
    });
    if (!twice.ok) throw new Error(twice.error);
    const row = coverageMatrix(twice.value.kit).rows.find(
      (one) => one.item.id === first.question.items[0],
    );
    expect(row).toMatchObject({ state: 'double' });
    expect(row?.reason).toContain('ask the same');
  });
});

describe('questionLabel', () => {
  it('counts stages and questions from one', () => {
    const id = kit.stages[2]?.questions[1]?.id ?? '';
    expect(questionLabel(kit, id)).toBe('S3 Q2');
    expect(questionLabel(kit, 'none')).toBe('');
  });
});
