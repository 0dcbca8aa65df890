import { describe, expect, it } from 'vitest';
import { bands } from '../../competency/band.ts';
import { bundledLibrary } from '../bundled.fixture.ts';
import { anchorsOf, fillSlots, neededSlots, noSlots } from './word-question.ts';

describe('fillSlots', () => {
  const text = 'Which buyers[[ of {field} products]] did you meet?';

  it('fills an optional segment and drops it where the page gives nothing', () => {
    expect(fillSlots(text, { ...noSlots, field: 'security' })).toBe(
      'Which buyers of security products did you meet?',
    );
    expect(fillSlots(text, noSlots)).toBe('Which buyers did you meet?');
  });

  it('speaks of somebody in the third person', () => {
    const slots = { ...noSlots, task: 'help your team with its ovens' };
    expect(fillSlots('We look for somebody to {task}.', slots)).toBe(
      'We look for somebody to help their team with its ovens.',
    );
    expect(fillSlots('Here you would {task}.', slots)).toBe(
      'Here you would help your team with its ovens.',
    );
  });

  it('tells which slots a question cannot do without', () => {
    expect(neededSlots('Here you would {task}.')).toEqual(['task']);
    expect(neededSlots(text)).toEqual([]);
  });
});

describe('anchorsOf', () => {
  it('gives every question of the library three anchors that differ, at every band it suits', () => {
    for (const competency of bundledLibrary)
      for (const question of competency.questions)
        for (const band of bands.filter((one) => question.bands.includes(one))) {
          const anchors = anchorsOf(question, band, noSlots);
          expect(anchors.map((one) => one.rating)).toEqual([1, 3, 5]);
          expect(
            new Set(anchors.map((one) => one.text)).size,
            `${competency.id} ${question.id}`,
          ).toBe(3);
        }
  });
});
