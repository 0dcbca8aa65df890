import { describe, expect, it } from 'vitest';
import { meaningOf } from './heading-meaning.ts';

describe('a heading', () => {
  it('announces what its words say, wherever they stand in it', () => {
    const types: readonly (readonly [string, string])[] = [
      ['Levels', 'levels'],
      ['Data Engineer Levels', 'levels'],
      ['Support Roles', 'levels'],
      ['Specialities', 'specialties'],
      ['Specialties for Data Engineer roles', 'specialties'],
      ['Focus Areas', 'specialties'],
      ['Segment', 'specialties'],
      ['Hiring process', 'hiring'],
      ['Interview plan', 'hiring'],
      ['Job Grade', 'grade'],
      ['Data Engineer Job Grade', 'grade'],
      ['Performance Indicators (PI)', 'left-out'],
      ['Manager, Data Performance Indicators', 'left-out'],
      ['Career path', 'left-out'],
      ['Benefits', 'left-out'],
      ['Relevant links', 'left-out'],
      ['About us', 'left-out'],
      ['Benefits Analyst', 'name'],
      ['Level 2: Engineer', 'name'],
      ['Leading teams', 'name'],
      ['Candidate Experience', 'name'],
    ];
    for (const [text, type] of types) expect([text, meaningOf(text).type]).toEqual([text, type]);
  });

  it('says whose list it announces', () => {
    const qualifiers: readonly (readonly [string, string])[] = [
      ['Senior Requirements', 'Senior'],
      ['Tax Analyst, North Responsibilities', 'Tax Analyst, North'],
      ['Lead Manager, Tools (LM) - Responsibilities', 'Lead Manager, Tools (LM)'],
      ['Responsibilities for Data Engineer roles', 'Data Engineer'],
      ['Sr. Director of Data Requirements', 'Sr. Director of Data'],
      ['Requirements', ''],
    ];
    for (const [text, qualifier] of qualifiers)
      expect(meaningOf(text)).toMatchObject({ type: 'list', qualifier });
  });

  it('may say what the list builds on', () => {
    expect(meaningOf('Responsibilities (extends Data Engineer)')).toMatchObject({
      type: 'list',
      extends: 'extends Data Engineer',
      qualifier: '',
    });
  });
});
