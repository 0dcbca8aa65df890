import { describe, expect, it } from 'vitest';
import { page, texts } from './small-page.fixture.ts';

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

  it('stand under a bold "You have" in a level too', () => {
    const family = page(
      '# Dyer',
      '## Junior Dyer',
      '**You will**',
      '- Mix.',
      '',
      '**You have**',
      '- Eyes.',
    );
    expect(texts(family.levels[0]?.requirements ?? [])).toEqual(['Eyes.']);
    expect(texts(family.levels[0]?.responsibilities ?? [])).toEqual(['Mix.']);
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

  it('are not the lists under performance indicators, links, benefits and career ladders, each of which is told', () => {
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
    expect(left.map(({ line }) => line)).toEqual([5, 6, 8, 10, 12]);
    expect(left[0]?.message).toBe('Not used: performance indicators.');
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
