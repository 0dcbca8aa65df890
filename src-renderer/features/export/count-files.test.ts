import { describe, expect, it } from 'vitest';
import { smallKit } from '../../state/testing/small-kit.ts';
import { countFiles } from './count-files.ts';

describe('countFiles', () => {
  const kit = smallKit();

  it('counts guides, notes and scorecards once a stage and format, the rest once a format', () => {
    expect(countFiles(kit, { parts: ['packet'], formats: ['pdf'] })).toBe(1);
    expect(countFiles(kit, { parts: ['guides', 'scorecards'], formats: ['pdf'] })).toBe(4);
    expect(countFiles(kit, { parts: ['packet', 'notes'], formats: ['pdf', 'docx'] })).toBe(6);
    expect(countFiles(kit, { parts: [], formats: ['pdf'] })).toBe(0);
  });

  it('counts one stage where only one is asked for', () => {
    const stage = kit.stages[0]?.id ?? '';
    expect(countFiles(kit, { parts: ['scorecards', 'debrief'], formats: ['pdf'], stage })).toBe(2);
  });

  it('counts for each candidate what says something of them, and the rest once', () => {
    const order = { parts: ['briefing', 'guides'] as const, formats: ['pdf'] as const };
    expect(countFiles(kit, { ...order, candidates: 3 })).toBe(1 + 3 * 2);
  });
});
