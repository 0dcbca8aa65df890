import { describe, expect, it } from 'vitest';
import { level, page, texts } from './small-page.fixture.ts';

describe('levels', () => {
  it('are read under a heading "Levels", also where the heading is empty and no higher than they are', () => {
    const nested = page(
      '# Gardener',
      '## Levels',
      '### Junior Gardener',
      '* Weed.',
      '### Senior Gardener',
      '* Prune.',
    );
    const beside = page(
      '# Gardening',
      '## Levels',
      '',
      '## Junior Gardener',
      '* Weed.',
      '',
      '## Senior Gardener',
      '* Prune.',
    );
    for (const family of [nested, beside]) {
      expect(family.levels.map(({ title }) => title)).toEqual([
        'Junior Gardener',
        'Senior Gardener',
      ]);
      expect(texts(level(family, 'Junior Gardener').responsibilities)).toEqual(['Weed.']);
    }
  });

  it('are read without such a heading when they bring a grade or lists', () => {
    const family = page(
      '---',
      'title: Beekeeping',
      '---',
      '## Beekeeper',
      '### Job Grade',
      'This role is a grade 3.',
      '## Manager, Beekeeping',
      '### Responsibilities',
      '* Plan.',
      '## Our hives',
      '* Tall.',
    );
    expect(family.levels.map(({ title, grade }) => [title, grade])).toEqual([
      ['Beekeeper', '3'],
      ['Manager, Beekeeping', null],
    ]);
  });

  it('may be ranks alone, and keep what stands in brackets', () => {
    const family = page(
      '# Baker',
      '## Levels',
      '### Intermediate',
      '* Bake.',
      '### Staff',
      '* Teach.',
      '### Baker (Associate)',
      '* Learn.',
    );
    expect(family.levels.map(({ title }) => title)).toEqual([
      'Intermediate',
      'Staff',
      'Baker (Associate)',
    ]);
  });

  it('are known by headings of their lists alone', () => {
    const family = page(
      '---',
      'title: Miller',
      '---',
      '## Requirements',
      '* Strength.',
      '## Senior Requirements',
      '* Two mills.',
      '## Lead Miller Responsibilities',
      '* Lead.',
    );
    expect(family.levels.map(({ title }) => title)).toEqual([
      'Miller',
      'Senior Miller',
      'Lead Miller',
    ]);
    expect(texts(level(family, 'Senior Miller').requirements)).toEqual(['Two mills.']);
  });

  it('come from the grades when the page has several and no headings for them', () => {
    const family = page(
      '---',
      'title: Tailor',
      '---',
      '## Job Grade',
      'The Tailor is a [grade 4](/g).',
      '',
      'The Senior Tailor is a [grade 5](/g).',
      '## Responsibilities',
      '* Sew.',
    );
    expect(family.levels.map(({ title, grade }) => [title, grade])).toEqual([
      ['Tailor', '4'],
      ['Senior Tailor', '5'],
    ]);
  });

  it('are one, titled as the page, when nothing else says so', () => {
    const family = page(
      '# Ferry Captain',
      '',
      '**What you will do**',
      '',
      '- Sail.',
      '',
      '**What we are looking for**',
      '',
      '- Calm.',
    );
    expect(family.levels).toHaveLength(1);
    expect(family.levels[0]).toMatchObject({ title: 'Ferry Captain', line: 1 });
    expect(texts(family.common.responsibilities)).toEqual(['Sail.']);
    expect(texts(family.common.requirements)).toEqual(['Calm.']);
  });

  it('are found below the hiring process or the performance indicators, where they do not belong', () => {
    const family = page(
      '# Clockmaker',
      '## Levels',
      '### Clockmaker',
      '#### Responsibilities',
      '* Mend.',
      '## Hiring process',
      '* Screening call',
      '### Staff Clockmaker',
      '#### Job Grade',
      'grade 8',
      '#### Responsibilities',
      '* Design.',
      '## Performance indicators',
      '* Clocks',
      '### Clockmaking Manager',
      '#### Responsibilities',
      '* Hire.',
    );
    expect(family.levels.map(({ title }) => title)).toEqual([
      'Clockmaker',
      'Staff Clockmaker',
      'Clockmaking Manager',
    ]);
    expect(family.stages).toHaveLength(1);
  });

  it('own lists whose headings stand at their depth or above it, when other levels have such lists', () => {
    const family = page(
      '# Printer roles',
      '## Levels',
      '### Printer',
      '#### Job Grade',
      'grade 3',
      '## Responsibilities',
      '* Print.',
      '#### Requirements',
      '* Eyes.',
      '### Senior Printer',
      '#### Job Grade',
      'grade 4',
      '## Responsibilities',
      '* Check.',
      '#### Requirements',
      '* Patience.',
    );
    expect(texts(level(family, 'Printer').responsibilities)).toEqual(['Print.']);
    expect(texts(level(family, 'Senior Printer').responsibilities)).toEqual(['Check.']);
    expect(family.common).toEqual({ responsibilities: [], requirements: [] });
  });

  it('leave page-wide lists that follow them in common', () => {
    const family = page(
      '# Diver',
      '## Levels',
      '### Junior Diver',
      '* Dive.',
      '### Senior Diver',
      '* Lead dives.',
      '## Requirements',
      '* Swim.',
    );
    expect(texts(family.common.requirements)).toEqual(['Swim.']);
  });

  it('do not include one that is not offered any more', () => {
    const family = page(
      '# Smith',
      '## Levels',
      '### Junior Smith',
      'The junior level was deprecated last year.',
      '### Smith',
      '* Forge.',
    );
    expect(family.levels.map(({ title }) => title)).toEqual(['Smith']);
    expect(family.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'level-not-offered', line: 3 }),
    );
  });
});
