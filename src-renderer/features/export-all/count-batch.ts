import type { BatchPlanOfPages } from '../../../src-main/contract/batch-shapes.ts';
import { isStagePart, type Format, type Part } from '../../../src-main/core/kit/packet-options.ts';

/** Stages of the plan that stands in for a page that names none. */
const usualStages = 5;

export interface BatchCount {
  roles: number;
  files: number;
  /** A page may list several hiring processes, of which a role goes through one: then `files` is a guess. */
  isAbout: boolean;
}

/** How much an export of all roles of pages makes. */
export const countBatch = (
  plan: BatchPlanOfPages,
  pages: readonly string[],
  parts: readonly Part[],
  formats: readonly Format[],
): BatchCount => {
  const chosen = plan.filter(({ page }) => pages.includes(page));
  const filesOf = (stages: number): number =>
    parts.reduce((sum, part) => sum + (isStagePart(part) ? stages || usualStages : 1), 0);
  return {
    roles: chosen.reduce((sum, { roles }) => sum + roles, 0),
    files: chosen.reduce(
      (sum, { roles, stages }) => sum + roles * filesOf(stages) * formats.length,
      0,
    ),
    isAbout: parts.some(isStagePart),
  };
};
