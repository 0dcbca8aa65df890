import { describe, expect, it } from 'vitest';
import { jobFamilySchema, type Item, type JobFamily } from './job-family.ts';
import { readJobFamily } from './read-job-family.ts';

const page = (...lines: string[]): JobFamily => {
  const family = readJobFamily(lines.join('\n'));
  expect(jobFamilySchema.safeParse(family).success).toBe(true);
  return family;
};
const texts = (items: readonly Item[]): string[] => items.map(({ text }) => text);
const level = (family: JobFamily, title: string): JobFamily['levels'][number] => {
  const found = family.levels.find((one) => one.title === title);
  if (found === undefined) throw new Error(`no level ${title}`);
  return found;
};
const specialty = (family: JobFamily, title: string): JobFamily['specialties'][number] => {
  const found = family.specialties.find((one) => one.title === title);
  if (found === undefined) throw new Error(`no specialty ${title}`);
  return found;
};

describe('the base role and its senior form', () => {
  const family = page(
    '---',
    'title: "Harbour Pilot"',
    '---',
    '### Job Grade',
    'The Harbour Pilot is a [grade 4](/g).',
    '### Responsibilities',
    '#### On board',
    '* Steer **large** ships, see the [chart](/c).',
    '#### Ashore',
    '* Write reports.',
    '### Requirements',
    '* A licence.',
    '## Senior Harbour Pilot',
    '### Job Grade',
    'The Senior Harbour Pilot is a grade #5.',
    '###  Senior Harbour Pilots also',
    '* Train pilots.',
    '### Senior HP Requirements',
    '* Ten years at sea.',
  );

  it('puts the items of the first part in common and gives the base role empty lists', () => {
    expect(texts(family.common.responsibilities)).toEqual([
      'Steer large ships, see the chart.',
      'Write reports.',
    ]);
    expect(family.common.responsibilities.map(({ group }) => group)).toEqual([
      'On board',
      'Ashore',
    ]);
    expect(texts(family.common.requirements)).toEqual(['A licence.']);
    expect(level(family, 'Harbour Pilot')).toMatchObject({
      grade: '4',
      responsibilities: [],
      requirements: [],
    });
  });

  it('reads the grade, and takes "also" for building on the base role', () => {
    expect(level(family, 'Senior Harbour Pilot')).toMatchObject({
      id: 'senior-harbour-pilot',
      grade: '5',
      extends: 'harbour-pilot',
    });
  });

  it('knows abbreviated titles in list headings', () => {
    expect(texts(level(family, 'Senior Harbour Pilot').requirements)).toEqual([
      'Ten years at sea.',
    ]);
  });

  it('keeps the lines of the file, front matter counted, and makes ids from them', () => {
    expect(family.common.responsibilities[0]).toMatchObject({ line: 8, id: 'line-8' });
    expect(level(family, 'Senior Harbour Pilot').line).toBe(13);
  });
});

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

  it('take their grades from a table of roles', () => {
    const family = page(
      '# Archive',
      '',
      '| Role | Grade |',
      '| - | - |',
      '| [Archivist](#a) | [Grade 5](/g) |',
      '| Senior Archivist | 6 |',
      '',
      '## Archivist',
      '### Responsibilities',
      '* File.',
      '## Senior Archivist',
      '### Responsibilities',
      '* Sort.',
    );
    expect(family.levels.map(({ grade }) => grade)).toEqual(['5', '6']);
  });

  it('are the columns of a level matrix, with the row as group', () => {
    const family = page(
      '# Ranks of couriers',
      '',
      '| Area | Junior Courier | Senior Courier |',
      '| - | - | - |',
      '| Speed | Rides with help. | Rides alone. |',
      '| Care | Loses little. | |',
    );
    expect(family.levels.map(({ title }) => title)).toEqual(['Junior Courier', 'Senior Courier']);
    expect(level(family, 'Junior Courier').responsibilities).toMatchObject([
      { text: 'Rides with help.', line: 5, group: 'Speed' },
      { text: 'Loses little.', line: 6, group: 'Care' },
    ]);
    const ids = family.levels.flatMap(({ responsibilities }) =>
      responsibilities.map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(3);
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
  );

  it('is found in bullets, prose and phrases of many kinds', () => {
    expect(family.levels.map((one) => one.extends)).toEqual([
      null,
      'rower',
      'senior-rower',
      'lead-rower',
      'manager-rowing',
      'rower',
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

describe('items', () => {
  it('stand under headings of every wording, misspelt ones too', () => {
    const headings: readonly (readonly [string, 'responsibilities' | 'requirements'])[] = [
      ['Responsibilites', 'responsibilities'],
      ["What you'll do", 'responsibilities'],
      ['As a Weaver, you will', 'responsibilities'],
      ['Duties:', 'responsibilities'],
      ['In your first 90 days', 'responsibilities'],
      ['What you can expect in a Weaver role here', 'responsibilities'],
      ['Requirments', 'requirements'],
      ['Base Requirements', 'requirements'],
      ['You may be a fit if you', 'requirements'],
      ['You should apply if…', 'requirements'],
      ['About you', 'requirements'],
      ['Qualifications', 'requirements'],
      ['Skills and experience', 'requirements'],
      ['Who you are', 'requirements'],
    ];
    for (const [heading, list] of headings) {
      const family = page('# Weaver', `## ${heading}`, '* One thing.');
      expect([heading, texts(family.common[list])]).toEqual([heading, ['One thing.']]);
    }
  });

  it('stand under bold and plain labels in place of headings', () => {
    const family = page(
      '# Dyer',
      '## Role',
      'Our dyers mix colours.',
      '',
      'Dyer Responsibilities',
      '',
      '- Mix.',
      '',
      '**Requirements**',
      '- Eyes.',
      '**Nice to have**',
      '- Gloves.',
    );
    expect(texts(family.common.responsibilities)).toEqual(['Mix.']);
    expect(family.common.requirements).toMatchObject([
      { text: 'Eyes.', niceToHave: false },
      { text: 'Gloves.', niceToHave: true },
    ]);
  });

  it('are nested ones too; a parent that is only a label is their group', () => {
    const family = page(
      '# Mason',
      '## Responsibilities',
      '- Technical skills',
      '  * Cut stone.',
      '- Build walls with:',
      '  - Lime',
      '- Communication:',
      '  - Talk.',
    );
    expect(family.common.responsibilities).toMatchObject([
      { text: 'Cut stone.', line: 4, group: 'Technical skills' },
      { text: 'Build walls with:', line: 5, group: null },
      { text: 'Lime', line: 6, group: null },
      { text: 'Talk.', line: 8, group: 'Communication' },
    ]);
  });

  it('are not the lists under performance indicators, links, benefits and career ladders, which are counted', () => {
    const family = page(
      '# Sailor',
      '## Requirements',
      '* Knots.',
      '### Performance Indicators',
      '* Speed',
      '* Depth',
      '## Relevant links',
      '- [Sea](/s)',
      '## Benefits',
      '- Rum',
      '## Career Ladder',
      '* Captain',
    );
    expect(texts(family.common.requirements)).toEqual(['Knots.']);
    const left = family.diagnostics.filter(({ code }) => code === 'list-left-out');
    expect(left.map(({ line }) => line)).toEqual([5, 8, 10, 12]);
    expect(left[0]?.message).toContain('2 list items');
  });

  it('are not placeholders, pointers to pages, or names of things', () => {
    const family = page(
      '# Scout',
      '## Responsibilities',
      'There are two different roles:',
      '',
      '- Day scout',
      '- Night scout',
      '',
      'All scouts:',
      '',
      '- Look.',
      '- TBD',
      '- {add 3 more}',
      '- Please refer to the [handbook](/h).',
    );
    expect(texts(family.common.responsibilities)).toEqual(['Look.']);
  });

  it('under an unknown heading are told, with their line', () => {
    const family = page(
      '# Potter',
      '## Requirements',
      '* Clay.',
      '## The wheel',
      '* It turns.',
      '* It stops.',
    );
    expect(family.diagnostics).toContainEqual(
      expect.objectContaining({ severity: 'warning', code: 'list-not-understood', line: 5 }),
    );
  });

  it('under an overview count where a sentence introduces them', () => {
    const family = page(
      '# Tanner',
      '## Overview',
      'We tan.',
      '',
      '* Old house',
      '',
      'In this role you will:',
      '',
      '* Tan.',
      '',
      'Good tanners are…',
      '',
      '* Strong.',
    );
    expect(texts(family.common.responsibilities)).toEqual(['Tan.']);
    expect(texts(family.common.requirements)).toEqual(['Strong.']);
  });

  it('are the lines of a paragraph when a list has lost its bullets', () => {
    const family = page(
      '# Fisher',
      '## Responsibilities',
      'Catch fish every day',
      'Mend the big nets',
      'Sell the catch in town',
      '## Requirements',
      'You must be able to swim',
      'and to read.',
    );
    expect(family.common.responsibilities.map(({ line }) => line)).toEqual([3, 4, 5]);
    expect(family.common.requirements).toEqual([]);
    expect(family.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'lines-without-bullets', line: 3 }),
    );
  });

  it('keep a line that lost its bullet, in the item above it', () => {
    const family = page(
      '# Hunter',
      '## Requirements',
      '* Good eyes',
      'Knows the woods well',
      '* Quiet',
    );
    expect(texts(family.common.requirements)).toEqual(['Good eyes Knows the woods well', 'Quiet']);
    expect(family.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'bullet-missing', line: 4 }),
    );
  });

  it('end where a label stands straight below a bullet', () => {
    const family = page(
      '# Judge',
      '## Role',
      'Responsibilities:',
      '* Judge.',
      'Requirements:',
      '* Law.',
    );
    expect(texts(family.common.responsibilities)).toEqual(['Judge.']);
    expect(texts(family.common.requirements)).toEqual(['Law.']);
  });

  it('shared by one part of the page hold for its levels only', () => {
    const family = page(
      '# Theatre',
      '## Stage',
      '### Stage Requirements',
      '* Voice.',
      '### Stage Manager',
      '#### Job Grade',
      'grade 6',
      '## House',
      '### House Manager',
      '#### Job Grade',
      'grade 7',
    );
    expect(family.common.requirements).toMatchObject([
      { text: 'Voice.', onlyFor: ['stage-manager'] },
    ]);
  });
});

describe('odd sources', () => {
  it('with broken front matter keep their title', () => {
    const noStart = page(
      'layout: x',
      'title: Night Watch, Towers',
      '---',
      '',
      '## Requirements',
      '* Awake.',
    );
    const noEnd = page('---', 'title: Day Watch', 'layout: x', '## Requirements', '* Awake.');
    expect(noStart.title).toBe('Night Watch, Towers');
    expect(noEnd.title).toBe('Day Watch');
    expect(noStart.common.requirements).toMatchObject([{ line: 6 }]);
    expect(page('---', 'title: Head: of Towers', '---').title).toBe('Head: of Towers');
  });

  it('with template tags, comments, HTML and attribute lists read like the published page', () => {
    const family = page(
      '# Usher',
      '<div class="x">',
      '## Requirements',
      '{:.no_toc}',
      '',
      '<%= partial("x") %>',
      '{% include y %}',
      '* Kind.{: .big}',
      '<!-- hidden',
      '* Not this.',
      '-->',
      '<li>Polite.</li>',
      '<h2>Duties</h2>',
      '',
      '•\u00a0Show seats.',
      '-Open doors.',
    );
    expect(texts(family.common.requirements)).toEqual(['Kind.', 'Polite.']);
    expect(texts(family.common.responsibilities)).toEqual(['Show seats.', 'Open doors.']);
  });

  it('with headings that lack their space, underlined ones and reference links are understood', () => {
    const family = page(
      'Porter',
      '======',
      '',
      '##Duties',
      '* Carry [bags][b].',
      '',
      'Requirements',
      '---',
      '* Arms.',
      '',
      '[b]: /bags',
    );
    expect(family.title).toBe('Porter');
    expect(texts(family.common.responsibilities)).toEqual(['Carry bags.']);
    expect(texts(family.common.requirements)).toEqual(['Arms.']);
  });

  it('give the same lines for LF, CRLF and CR', () => {
    const source = ['# Page', '## Requirements', '* A', '* B'];
    for (const end of ['\n', '\r\n', '\r']) {
      expect(readJobFamily(source.join(end)).common.requirements.map(({ line }) => line)).toEqual([
        3, 4,
      ]);
    }
  });

  it('with nothing in them say so, and still give the schema its due', () => {
    for (const source of ['', '   \n\n', '---\ntitle: Stub\n---\n', 'Just a note.']) {
      expect(readJobFamily(source).diagnostics).toContainEqual(
        expect.objectContaining({ severity: 'error', code: 'empty-page' }),
      );
      expect(jobFamilySchema.safeParse(readJobFamily(source)).success).toBe(true);
    }
  });

  it('with a title and nothing else are one level, and tell what is missing', () => {
    const family = page('---', 'title: Rigger', '---', '', '### Rigger', '', 'See [riggers](/r).');
    expect(family.levels).toMatchObject([{ title: 'Rigger', line: 5 }]);
    expect(family.diagnostics.map(({ code }) => code)).toEqual([
      'no-responsibilities',
      'no-requirements',
      'no-stages',
    ]);
  });
});
