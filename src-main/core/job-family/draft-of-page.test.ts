import { describe, expect, it } from 'vitest';
import { draftOfPage } from './draft-of-page.ts';
import type { PageDraft } from './page-draft.ts';
import { writePage } from './write-page.ts';
import { demandsFor, emptyDraft, stageOf } from './written-texts.fixture.ts';

describe('the draft of a page', () => {
  const draft: PageDraft = {
    ...emptyDraft,
    summary: 'Weave with us.',
    responsibilities: ['Weave', 'TBD'],
    must: ['Weave'],
    stages: [stageOf({ interviewer: 'Ada', about: 'A talk.' })],
  };

  it('holds what somebody has said of its lines since it was written', () => {
    const page = writePage(draft);
    expect(
      draftOfPage(page, [
        { text: 'Weave', nth: 1, as: 'nice' },
        { text: 'TBD', nth: 0, as: 'must' },
      ]),
    ).toEqual({ ...draft, responsibilities: ['Weave'], must: ['TBD'], nice: ['Weave'] });
  });

  it('keeps summary and stages where a whole list was said to be something else', () => {
    const page = writePage(draft);
    expect(draftOfPage(page, [{ text: 'Requirements', nth: 0, as: 'nice' }])).toMatchObject({
      summary: draft.summary,
      responsibilities: ['Weave'],
      must: [],
      nice: ['Weave'],
      stages: draft.stages,
    });
  });

  it('is what the reader understood where the page was not written in the app', () => {
    const page =
      '# Dyer\n\nDyers colour yarn.\n\n## What you will do\n\n* Mix dyes\n\n## Hiring process\n\n* Interview with the CEO\n';
    expect(draftOfPage(page)).toEqual({
      ...emptyDraft,
      title: 'Dyer',
      summary: 'Dyers colour yarn.',
      responsibilities: ['Mix dyes'],
      levels: [{ ...demandsFor('Dyer'), grade: '', buildsOnPrevious: false }],
      stages: [stageOf({ interviewer: 'CEO', about: 'Interview with the CEO' })],
    });
  });
});
