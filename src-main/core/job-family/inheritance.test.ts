import { describe, expect, it } from 'vitest';
import { level, page, texts } from './small-page.fixture.ts';

describe('what a level builds on', () => {
  const family = page(
    '# Rower',
    '## Levels',
    '### Rower',
    '#### Responsibilities',
    '* Row.',
    '### Senior Rower',
    '#### Responsibilities',
    '* Extends the Rower responsibilities',
    '* Steer.',
    '### Lead Rower',
    'The Lead Rower role extends the [Senior Rower](#s) role.',
    '#### Responsibilities',
    '* Lead.',
    '### Manager, Rowing',
    '#### Requirements',
    'All of the above requirements, plus',
    '* Manage.',
    '### Director of Rowing',
    '#### Responsibilities',
    '* Includes all Manager level responsibilities listed.',
    '* Direct.',
    '### Coach',
    '#### Requirements',
    '* Same requirements as the Rower and also:',
    '* Whistle.',
    '### Head Coach',
    'Everything a Coach does, plus:',
    '#### Requirements',
    '* Whistle twice.',
  );

  it('is found in bullets, prose and phrases of many kinds', () => {
    expect(family.levels.map((one) => one.extends)).toEqual([
      null,
      'rower',
      'senior-rower',
      'lead-rower',
      'manager-rowing',
      'rower',
      'coach',
    ]);
  });

  it('is no item', () => {
    expect(texts(level(family, 'Senior Rower').responsibilities)).toEqual(['Steer.']);
    expect(texts(level(family, 'Coach').requirements)).toEqual(['Whistle.']);
  });

  it('counts as an item when the bullet also states something', () => {
    const both = page(
      '# Poet',
      '## Levels',
      '### Poet',
      '* Write.',
      '### Senior Poet',
      '* Extends the Poet role and leads the circle of poets in our three cities, with a budget and a programme of their own making.',
    );
    expect(level(both, 'Senior Poet').responsibilities).toHaveLength(1);
  });
});
