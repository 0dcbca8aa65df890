import { describe, expect, it } from 'vitest';
import { checkRows } from './check-rows.ts';
import { selectionFacts } from './selection-facts.ts';
import { smallPage } from './testing/small-page.ts';

const page = {
  ...smallPage(),
  corrections: [
    { text: 'Ropes', nth: 0, as: 'must' as const },
    { text: 'Storms', nth: 0, as: 'must' as const },
    { text: 'Ropes', nth: 1, as: 'nice' as const },
  ],
};
const facts = (...ids: number[]) =>
  selectionFacts(
    page,
    checkRows(page).filter((row) => ids.includes(row.id)),
  );

describe('what is told of selected lines', () => {
  it('is what they became, the most frequent first', () => {
    expect(facts(5, 6, 7).became).toEqual([
      { became: 'unclear', count: 2 },
      { became: 'label', count: 1 },
    ]);
  });

  it('is whose they are, where they are part of a kit', () => {
    expect(facts(3).owners).toEqual([null]);
    expect(facts(3, 9, 10).owners).toEqual([null, 'Head keeper']);
    expect(facts(1, 6).owners).toEqual([]);
  });

  it('is every reason once', () => {
    expect(facts(6, 7).reasons).toEqual(['Nothing says what this list is about.']);
  });

  it('is what the reader says about their lines', () => {
    expect(facts(6, 11).notes.map(({ message }) => message)).toEqual([
      'Two entries were not used.',
      'Fog has no list.',
    ]);
  });

  it('is told once where reason and note are the same words', () => {
    const rows = checkRows(page).map((row) => ({
      ...row,
      about: row.about.map((group) => ({
        ...group,
        message: 'Nothing says what this list is about.',
      })),
    }));
    const told = selectionFacts(
      page,
      rows.filter(({ id }) => id === 6),
    );
    expect([told.reasons.length, told.notes.length]).toEqual([1, 0]);
  });

  it('is what a person said of all of them alike', () => {
    expect(facts(6, 7).said).toBe('must');
    expect(facts(6, 7, 10).said).toBeNull();
    expect(facts(6, 8).said).toBeNull();
  });

  it('is whether a heading is among them', () => {
    expect([facts(5).hasHeading, facts(6).hasHeading]).toEqual([true, false]);
  });
});
