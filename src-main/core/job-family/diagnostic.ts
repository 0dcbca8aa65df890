import type { LevelDraft, Survey } from './draft.ts';
import type { Diagnostic, JobFamily } from './job-family.ts';
import type { Page } from './markdown/page.ts';
import type { Section } from './outline.ts';
import type { PageLine } from './page-line.ts';
import type { ReadPlacement } from './owned-items.ts';

/** Everything that was found out about a page, from which the diagnostics are drawn. */
export interface Reading {
  family: Omit<JobFamily, 'diagnostics'>;
  page: Page;
  sections: readonly Section[];
  survey: Survey;
  reads: readonly ReadPlacement[];
  levels: readonly LevelDraft[];
  lines: readonly PageLine[];
}

export const note = (
  severity: Diagnostic['severity'],
  code: string,
  line: number,
  message: string,
): Diagnostic => ({
  severity,
  code,
  message,
  line: Math.max(1, line),
});
