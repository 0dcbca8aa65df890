import type { Kit } from '../../../src-main/core/kit/kit.ts';
import type { Format, Part } from '../../../src-main/core/kit/packet-options.ts';

/** How many files an export makes: guides and scorecards are one a stage, the rest one each. */
export const countFiles = (kit: Kit, parts: readonly Part[], formats: readonly Format[]): number =>
  parts.reduce(
    (sum, part) =>
      sum + (part === 'guides' || part === 'scorecards' ? kit.stages.length : 1) * formats.length,
    0,
  );
