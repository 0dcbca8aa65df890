import { describe, expect, it } from 'vitest';
import { pageDraftSchema } from '../../../src-main/core/job-family/page-draft.ts';
import { readJobFamily } from '../../../src-main/core/job-family/read-job-family.ts';
import { writePage } from '../../../src-main/core/job-family/write-page.ts';
import { newDraft } from './new-draft.ts';
import {
  draftOf,
  emptyLevel,
  emptySpecialty,
  formOf,
  hasWords,
  isWritten,
  keyedDemands,
  missingIn,
  titleProblem,
} from './write-form.ts';

describe('the draft behind the screen', () => {
  it('is the same when nothing was changed', () => {
    const draft = {
      ...newDraft(),
      title: 'Weaver',
      must: ['Patience'],
      specialties: [{ ...emptySpecialty, title: 'Silk', nice: ['A light hand'] }],
    };
    expect(draftOf(formOf(draft))).toEqual(draft);
  });

  it('leaves entries without words behind', () => {
    const form = formOf(newDraft());
    expect(form.responsibilities).toHaveLength(1);
    expect(draftOf(form)).toEqual(newDraft());
    const [blank] = form.must;
    if (blank) blank.text = '  ';
    expect(draftOf(form).must).toEqual([]);
  });
});

describe('a new draft', () => {
  it('is one that can be kept, with one level and three stages', () => {
    const draft = newDraft();
    expect(pageDraftSchema.parse(draft)).toEqual(draft);
    expect(draft.levels).toEqual([emptyLevel]);
    const { stages } = readJobFamily(writePage(draft));
    expect(stages.map(({ kind, interviewers, minutes }) => [kind, interviewers, minutes])).toEqual([
      ['screen', ['Recruiter'], 30],
      ['interview', ['Hiring manager'], 45],
      ['interview', ['Team members'], 45],
    ]);
  });

  it('holds no words of the person yet', () => {
    expect(hasWords(newDraft())).toBe(false);
    expect(hasWords({ ...newDraft(), summary: 'We weave.' })).toBe(true);
    expect(hasWords({ ...newDraft(), levels: [{ ...emptyLevel, must: ['Care'] }] })).toBe(true);
    const [stage] = newDraft().stages;
    expect(hasWords({ ...newDraft(), stages: stage ? [{ ...stage, about: 'A talk' }] : [] })).toBe(
      true,
    );
  });

  it('lacks a title and something to ask about', () => {
    expect(missingIn(newDraft())).toEqual({ title: true, entries: true });
    const level = { ...emptyLevel, responsibilities: ['Weave'] };
    expect(missingIn({ ...newDraft(), title: ' ', levels: [level] })).toEqual({
      title: true,
      entries: false,
    });
    expect(missingIn({ ...newDraft(), title: 'Weaver', nice: ['A loom'] })).toEqual({
      title: false,
      entries: false,
    });
  });
});

describe('a level that is removed', () => {
  it('is worth putting back if somebody wrote in it', () => {
    expect(isWritten(keyedDemands(emptyLevel))).toBe(false);
    expect(isWritten(keyedDemands({ ...emptyLevel, title: 'Senior' }))).toBe(true);
    expect(isWritten(keyedDemands({ ...emptyLevel, must: ['Care'] }))).toBe(true);
  });
});

describe('a title', () => {
  it('must be the only one of its kind, and a name', () => {
    expect(titleProblem('Senior weaver', ['Weaver'], 'level')).toBeNull();
    expect(titleProblem('', [''], 'level')).toBeNull();
    expect(titleProblem(' senior  Weaver', ['Senior weaver'], 'level')).toBe('twice');
    expect(titleProblem('Benefits', [], 'level')).toBe('announces');
    expect(titleProblem('Benefits', [], 'specialty')).toBeNull();
    expect(titleProblem('Requirements', [], 'specialty')).toBe('announces');
    expect(titleProblem('Benefits analyst', [], 'level')).toBeNull();
  });
});
