import { describe, expect, it } from 'vitest';
import { countBatch } from './count-batch.ts';

const plan = [
  { page: 'pilot', roles: 4, stages: 3, failure: null },
  { page: 'rower', roles: 2, stages: 0, failure: null },
  { page: 'diver', roles: 9, stages: 9, failure: null },
];

describe('countBatch', () => {
  it('counts what the chosen pages come to, once a format', () => {
    expect(countBatch(plan, ['pilot', 'rower'], ['packet', 'debrief'], ['pdf', 'docx'])).toEqual({
      roles: 6,
      files: 24,
      isAbout: false,
    });
    expect(countBatch(plan, [], ['packet'], ['pdf'])).toMatchObject({ roles: 0, files: 0 });
  });

  it('guesses where files are one a stage, with the usual plan for a page that has none', () => {
    expect(countBatch(plan, ['pilot', 'rower'], ['notes'], ['pdf'])).toEqual({
      roles: 6,
      files: 4 * 3 + 2 * 5,
      isAbout: true,
    });
  });
});
