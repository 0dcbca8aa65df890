import { describe, expect, it } from 'vitest';
import type { StageKind } from '../job-family/job-family.ts';
import type { KitStage } from './kit.ts';
import { staffing, whoTakes } from './staffing.ts';

const stage = (id: string, people?: string[], kind: StageKind = 'interview') =>
  ({ id, kind, interviewers: [], ...(people && { people }) }) as unknown as KitStage;

describe('whoTakes', () => {
  it.each([
    [['Recruiter'], undefined, 'Recruiter'],
    [['Recruiter'], ['Ada', 'Bo'], 'Recruiter: Ada, Bo'],
    [[], ['Ada'], 'Ada'],
    [[], [], ''],
  ])('says titles %j and names %j as %j', (interviewers, people, who) => {
    expect(whoTakes({ interviewers, ...(people && { people }) })).toBe(who);
  });
});

describe('staffing', () => {
  it('finds who sits in more than two stages, however the name is written', () => {
    const stages = [stage('a', ['Ada', 'Bo']), stage('b', ['ada']), stage('c', ['Bo', 'ADA'])];
    expect(staffing({ stages }).often).toEqual([{ name: 'Ada', stages: 3 }]);
  });

  it('counts somebody once in a stage', () => {
    const stages = [stage('a', ['Ada', 'ada']), stage('b', ['Ada'])];
    expect(staffing({ stages }).often).toEqual([]);
  });

  it('finds stages without anybody once somebody is named, and asks for nobody at offer and references', () => {
    const stages = [
      stage('a', ['Ada']),
      stage('b'),
      stage('c', []),
      stage('d', [], 'offer'),
      stage('e', [], 'reference'),
    ];
    expect(staffing({ stages }).nobody).toEqual(['b', 'c']);
    expect(staffing({ stages: stages.slice(1) }).nobody).toEqual([]);
  });
});
