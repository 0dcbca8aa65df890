import { describe, expect, it } from 'vitest';
import type { JobFamily } from './job-family.ts';
import { level, page, texts } from './small-page.fixture.ts';

const specialty = (family: JobFamily, title: string): JobFamily['specialties'][number] => {
  const found = family.specialties.find((one) => one.title === title);
  if (found === undefined) throw new Error(`no specialty ${title}`);
  return found;
};

describe('specialties', () => {
  const family = page(
    '---',
    'title: Cook',
    '---',
    '## Job Grade',
    'The Cook is a grade 3.',
    '## Requirements',
    '* Taste.',
    '## Senior Cook',
    '### Requirements',
    '* Menus.',
    '## Specialities',
    '### Fish Specialist',
    'As a Sr. Cook, Fish, you will buy fish.',
    '#### Requirements',
    '* Know fish.',
    '#### Bread Specialist',
    'As a Bread Specialist, you bake.',
    '#### Responsibilities',
    '* Bake.',
    '#### Senior Responsibilities',
    '* Teach baking.',
    '### Sweets',
    '#### Requirements',
    '',
    '#### Cakes:',
    '* Cakes.',
    '#### Ices:',
    '* Ices.',
    '### Soups',
    '* Stir.',
    '### Stews',
    'This kind of work requires:',
    '',
    '* Patience.',
    '## Cold kitchen (evenings)',
    '* Prepare salads for the late guests.',
    '* Arrange the cold plates with care.',
    '* Keep the cold room clean and tidy.',
    '## Career ladder',
    '* Chef',
  );

  it('are the names under their heading, at any depth', () => {
    expect(family.specialties.map(({ title }) => title)).toEqual([
      'Fish Specialist',
      'Bread Specialist',
      'Sweets',
      'Soups',
      'Stews',
      'Cold kitchen (evenings)',
    ]);
    const misplaced = family.diagnostics.filter(({ code }) => code === 'specialty-heading-depth');
    expect(misplaced.map(({ line }) => line)).toEqual([16, 35]);
  });

  it('are offered for the seniority that introduces them, which is told', () => {
    expect(specialty(family, 'Fish Specialist').forLevels).toEqual(['senior-cook']);
    expect(specialty(family, 'Bread Specialist').forLevels).toBeNull();
    expect(family.diagnostics).toContainEqual(
      expect.objectContaining({ severity: 'info', code: 'specialty-for-level', line: 12 }),
    );
  });

  it('keep lists for one seniority, marked with the levels they hold for', () => {
    expect(specialty(family, 'Bread Specialist').responsibilities).toMatchObject([
      { text: 'Bake.' },
      { text: 'Teach baking.', onlyFor: ['senior-cook'] },
    ]);
    expect(specialty(family, 'Bread Specialist').responsibilities[0]).not.toHaveProperty('onlyFor');
  });

  it('take headings beside an empty "Requirements" for its groups', () => {
    expect(specialty(family, 'Sweets').requirements).toMatchObject([
      { text: 'Cakes.', group: 'Cakes' },
      { text: 'Ices.', group: 'Ices' },
    ]);
  });

  it('count bare bullets as responsibilities, unless the sentence above them says otherwise', () => {
    expect(texts(specialty(family, 'Soups').responsibilities)).toEqual(['Stir.']);
    expect(texts(specialty(family, 'Stews').requirements)).toEqual(['Patience.']);
  });

  it('may be a plain list of names', () => {
    const listed = page(
      '# Guide',
      '## Responsibilities',
      '* Guide.',
      '## Focus areas',
      '- **Mountains** - high places',
      '- Rivers',
    );
    expect(listed.specialties.map(({ title, line }) => [title, line])).toEqual([
      ['Mountains', 5],
      ['Rivers', 6],
    ]);
  });

  it('described inside a level are offered for that level', () => {
    const inside = page(
      '# Nurse',
      '## Levels',
      '### Nurse',
      '#### Responsibilities',
      '* Care.',
      '#### Specialties',
      '##### Night',
      '* Watch.',
      '### Head Nurse',
      '#### Responsibilities',
      '* Plan.',
    );
    expect(specialty(inside, 'Night').forLevels).toEqual(['nurse']);
    expect(texts(level(inside, 'Head Nurse').responsibilities)).toEqual(['Plan.']);
  });

  it('with a grade of their own are levels', () => {
    const graded = page(
      '# Vet',
      '## Requirements',
      '* Study.',
      '## Specialties',
      '### Horses',
      '* Ride.',
      '### Veterinary Manager',
      '#### Job Grade',
      'grade 8',
      '#### Requirements',
      '* Manage.',
    );
    expect(graded.specialties.map(({ title }) => title)).toEqual(['Horses']);
    expect(level(graded, 'Veterinary Manager').grade).toBe('8');
  });
});

describe('specialties whose names announce something elsewhere', () => {
  it('are specialties among specialties, where they have a list', () => {
    const family = page(
      '# Rewards analyst',
      '## Requirements',
      '* Figures.',
      '## Specialties',
      '### Pay',
      '#### Responsibilities',
      '* Compare wages.',
      '### Benefits',
      '#### Responsibilities',
      '* Choose insurers.',
      '## Benefits',
      '* Free lunch.',
    );
    expect(family.specialties.map(({ title }) => title)).toEqual(['Pay', 'Benefits']);
    expect(texts(family.specialties[1]?.responsibilities ?? [])).toEqual(['Choose insurers.']);
  });
});
