import { describe, expect, it } from 'vitest';
import type { PageStage, StageKind } from '../../job-family/job-family.ts';
import { processOfLevel } from './process-of-level.ts';

const stage = (line: number, kind: StageKind): PageStage => ({
  id: `stage-${line}`,
  title: '',
  line,
  text: '',
  kind,
  interviewers: [],
  minutes: null,
  optional: false,
});
const lines = (stages: PageStage[], level: number) =>
  processOfLevel(stages, level).map((one) => one.line);

describe('processOfLevel', () => {
  const two = [
    stage(20, 'screen'),
    stage(21, 'interview'),
    stage(22, 'offer'),
    stage(50, 'screen'),
    stage(51, 'interview'),
  ];

  it('takes the process that stands below the level', () => {
    expect(lines(two, 5)).toEqual([20, 21, 22]);
    expect(lines(two, 30)).toEqual([50, 51]);
  });

  it('takes the last one for a level that stands below all', () => {
    expect(lines(two, 90)).toEqual([50, 51]);
  });

  it('leaves a single process whole, with two calls at its start', () => {
    const one = [stage(20, 'screen'), stage(21, 'screen'), stage(22, 'interview')];
    expect(lines(one, 5)).toEqual([20, 21, 22]);
    expect(lines([], 5)).toEqual([]);
  });
});
