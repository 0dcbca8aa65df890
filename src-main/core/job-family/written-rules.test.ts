import { describe, expect, it } from 'vitest';
import { draftOfPage } from './draft-of-page.ts';
import { readJobFamily } from './read-job-family.ts';
import { writePage } from './write-page.ts';
import { readBack } from './written-pages.fixture.ts';
import { demandsFor, emptyDraft, stageOf } from './written-texts.fixture.ts';

/** What stays on the page and in the draft, and is read by the rules that hold for every page. */
describe('the rules for pages hold for pages written in the app', () => {
  const lost = (text: string) => {
    const draft = { ...emptyDraft, must: ['Patience', text] };
    const page = readJobFamily(writePage(draft));
    expect(page.common.requirements.map((item) => item.text)).toEqual(['Patience']);
    expect(draftOfPage(writePage(draft))).toEqual(draft);
    return page;
  };

  it('what only holds a place is no item', () => {
    lost('TBD');
    lost('n/a');
    lost('{add two or three}');
  });

  it('an entry that only points to another page is no item', () => {
    lost('See https://example.org/looms for more');
  });

  it('an entry that only points to another level is no item, but says what a level extends', () => {
    lost('Same requirements as the Weaver');
    const draft = {
      ...emptyDraft,
      levels: [
        { ...demandsFor('Weaver'), grade: '', buildsOnPrevious: false },
        {
          ...demandsFor('Senior weaver', 'Extends the Weaver responsibilities'),
          grade: '',
          buildsOnPrevious: false,
        },
      ],
    };
    const [, senior] = readBack(draft).levels;
    expect(senior).toMatchObject({ responsibilities: [], extends: 'Weaver' });
    expect(draftOfPage(writePage(draft))).toEqual(draft);
  });

  it('a must that calls itself a plus is nice to have', () => {
    const page = { ...emptyDraft, must: ['Experience with dyes is a plus'] };
    expect(readBack(page).requirements).toEqual([['Experience with dyes is a plus', true]]);
    expect(draftOfPage(writePage(page)).must).toEqual(page.must);
  });

  it('whoever is named otherwise than by a job title or a group is not taken for an interviewer', () => {
    const stages = [stageOf({ interviewer: 'Ada', minutes: 20 }), stageOf({ interviewer: 'CEO' })];
    const draft = { ...emptyDraft, stages };
    expect(readBack(draft).stages.map(({ interviewers }) => interviewers)).toEqual([[], ['CEO']]);
    expect(draftOfPage(writePage(draft))).toEqual(draft);
  });

  it('two people who hold a stage are two interviewers', () => {
    const stages = [stageOf({ interviewer: 'Looms Manager and Dye Analyst' })];
    expect(readBack({ ...emptyDraft, stages }).stages[0]?.interviewers).toEqual([
      'Looms Manager',
      'Dye Analyst',
    ]);
  });

  it('what a grade says besides letters and a number is not read', () => {
    const levels = [{ ...demandsFor('Weaver'), grade: 'to be agreed', buildsOnPrevious: false }];
    const draft = { ...emptyDraft, levels };
    expect(readBack(draft).levels[0]?.grade).toBe('');
    expect(draftOfPage(writePage(draft))).toEqual(draft);
  });

  it('a level of the same title twice is one level', () => {
    const level = { ...demandsFor('Weaver', 'Weave'), grade: '', buildsOnPrevious: false };
    const draft = { ...emptyDraft, levels: [level, { ...level, title: 'weaver' }] };
    expect(readBack(draft).levels).toHaveLength(1);
    expect(draftOfPage(writePage(draft))).toEqual(draft);
  });

  it('a title that announces something else on a page is no title of a level or specialty', () => {
    const specialties = [
      demandsFor('Performance indicators', 'Compare plans'),
      demandsFor('Payroll', 'Pay'),
    ];
    const draft = { ...emptyDraft, specialties };
    expect(readBack(draft).specialties.map(({ title }) => title)).toEqual(['Payroll']);
    expect(draftOfPage(writePage(draft))).toEqual(draft);
  });

  it('a level without a title stands on the page under the role or its number', () => {
    const level = { ...demandsFor('', 'Weave'), grade: '', buildsOnPrevious: false };
    const draft = { ...emptyDraft, levels: [level, level] };
    expect(readBack(draft).levels.map(({ title }) => title)).toEqual(['Level 1', 'Level 2']);
    const single = { ...emptyDraft, levels: [level] };
    expect(readBack(single).levels.map(({ title }) => title)).toEqual(['Weaver']);
    for (const page of [draft, single]) expect(draftOfPage(writePage(page))).toEqual(page);
  });
});
