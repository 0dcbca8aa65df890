import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../fixed-runs.fixture.ts';
import { draftOfPage } from './draft-of-page.ts';
import { tidy } from './markdown/plain-text.ts';
import type { PageDraft } from './page-draft.ts';
import { readJobFamily } from './read-job-family.ts';
import { tidyDraft } from './tidy-draft.ts';
import { writePage } from './write-page.ts';
import { anyDraft, plainDraft } from './written-drafts.fixture.ts';
import { isItem, meant, readBack } from './written-pages.fixture.ts';
import { demandsFor, emptyDraft, nastyTexts, stageOf } from './written-texts.fixture.ts';

describe('a page written in the app', () => {
  it('is understood as it was meant, whatever characters its texts hold', () => {
    fc.assert(
      fc.property(plainDraft, (draft) => {
        expect(readBack(draft)).toEqual(meant(tidyDraft(draft)));
      }),
      { numRuns: 100 },
    );
  });

  it('gives back the very draft that it was written from, whatever stands where', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(draftOfPage(writePage(draft))).toEqual(tidyDraft(draft));
      }),
      { numRuns: 100 },
    );
  });

  it('reads like a page that somebody set with care', () => {
    const draft: PageDraft = {
      ...emptyDraft,
      summary: 'Weavers turn yarn into cloth.',
      responsibilities: ['Set up looms'],
      must: ['Knowledge of *plain* weave'],
      levels: [
        { ...demandsFor('Weaver'), grade: '4', buildsOnPrevious: false },
        { ...demandsFor('Senior weaver', 'Train beginners'), grade: '', buildsOnPrevious: true },
      ],
      specialties: [demandsFor('Carpets', 'Knot by hand')],
      stages: [
        stageOf({ kind: 'screen', interviewer: 'Recruiter', minutes: 30 }),
        stageOf({ interviewer: 'Head of Looms', minutes: 80, optional: true, about: 'You weave.' }),
        stageOf({ kind: 'offer' }),
      ],
    };
    expect(writePage(draft).split('\n').filter(Boolean)).toEqual([
      '---',
      'title: Weaver',
      '---',
      'Weavers turn yarn into cloth.',
      '## Responsibilities',
      '- Set up looms',
      '## Requirements',
      '- Knowledge of \\*plain\\* weave',
      '## Levels',
      '### Weaver',
      '#### Job grade',
      'This role is a grade 4.',
      '### Senior weaver',
      '#### Responsibilities',
      'Extends the responsibilities of the level above.',
      '- Train beginners',
      '#### Requirements',
      'Extends the requirements of the level above.',
      '## Specialties',
      '### Carpets',
      '#### Responsibilities',
      '- Knot by hand',
      '## Hiring process',
      '- A 30 minute screening call with the *Recruiter*.',
      '- An optional 80 minute interview with the *Head of Looms*.',
      '  - You weave.',
      '- An offer letter.',
    ]);
  });

  it('has the levels that were written and no other, even if all of them are senior', () => {
    const levels = ['Senior weaver', 'Lead weaver'].map((title) => ({
      ...demandsFor(title),
      grade: '',
      buildsOnPrevious: false,
    }));
    const draft = { ...emptyDraft, ...demandsFor('Weaver', 'Mend looms'), must: ['Care'], levels };
    const both = { ...draft, nice: ['A loom of your own'] };
    for (const page of [draft, both, { ...both, responsibilities: [] }]) {
      expect(readBack(page)).toEqual(meant(page));
      expect(draftOfPage(writePage(page))).toEqual(page);
    }
  });

  it('keeps apart texts that mean something to Markdown', () => {
    const items = nastyTexts.map((text) => tidyDraft({ ...emptyDraft, must: [text] }).must).flat();
    const page = readJobFamily(writePage({ ...emptyDraft, must: items }));
    const read = page.common.requirements.map(({ text }) => text);
    expect(read).toEqual(items.filter(isItem).map(tidy));
    expect(items.filter((text) => !isItem(text))).toEqual([
      '{: #anchor .class }',
      '{::comment}',
      '<!-- a comment -->',
      '<div>',
      'TBD',
      'Extends the Weaver responsibilities',
      'Extends the responsibilities of the level above.',
      'See https://example.org for more',
    ]);
  });
});
