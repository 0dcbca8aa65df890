import { describe, expect, it } from 'vitest';
import { smallKit } from '../../state/testing/small-kit.ts';
import { countFiles } from './count-files.ts';

describe('countFiles', () => {
  it('counts guides and scorecards once a stage and format, the rest once a format', () => {
    const kit = smallKit();
    expect(countFiles(kit, ['packet'], ['pdf'])).toBe(1);
    expect(countFiles(kit, ['guides', 'scorecards'], ['pdf'])).toBe(4);
    expect(countFiles(kit, ['packet', 'guides', 'debrief'], ['pdf', 'docx'])).toBe(8);
    expect(countFiles(kit, [], ['pdf'])).toBe(0);
  });
});
