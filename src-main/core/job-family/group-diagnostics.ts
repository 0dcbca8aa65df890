import type { Diagnostic } from './job-family.ts';

/** A diagnostic that holds for one line or for several that follow one another. */
export interface DiagnosticGroup extends Diagnostic {
  /** The last of its lines; the first is `line`. */
  last: number;
}

/**
 * Makes one of diagnostics that say the same about neighbouring lines. Lines are neighbours where the page says
 * nothing between them: `rows` are the lines of the page that say something. The order of the first lines stays.
 */
export const groupDiagnostics = (
  diagnostics: readonly Diagnostic[],
  rows: readonly { line: number }[],
): DiagnosticGroup[] => {
  const numbers = [...new Set(rows.map(({ line }) => line))].sort((a, b) => a - b);
  const nextOf = new Map(numbers.map((line, index) => [line, numbers[index + 1]]));
  const groups: DiagnosticGroup[] = [];
  const open = new Map<string, DiagnosticGroup>();
  for (const diagnostic of [...diagnostics].sort((a, b) => a.line - b.line)) {
    const { severity, code, message, line } = diagnostic;
    const same = JSON.stringify([severity, code, message]);
    const group = open.get(same);
    const goesOn =
      group !== undefined &&
      (line === group.last || line === group.last + 1 || line === nextOf.get(group.last));
    if (goesOn) group.last = line;
    else {
      const first = { ...diagnostic, last: line };
      groups.push(first);
      open.set(same, first);
    }
  }
  return groups;
};
