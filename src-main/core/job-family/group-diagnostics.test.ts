import { describe, expect, it } from 'vitest';
import type { Diagnostic } from './job-family.ts';
import { groupDiagnostics } from './group-diagnostics.ts';

const warn = (line: number, message = 'No bullet.', code = 'bullet'): Diagnostic => ({
  severity: 'warning',
  code,
  message,
  line,
});
const rowsOn = (...lines: number[]) => lines.map((line) => ({ line }));
const ranges = (diagnostics: Diagnostic[], rows: { line: number }[]) =>
  groupDiagnostics(diagnostics, rows).map(({ line, last, message }) => [line, last, message]);

describe('diagnostics that say the same', () => {
  it('are one where their lines follow one another', () => {
    expect(ranges([warn(12), warn(13), warn(14)], rowsOn(12, 13, 14))).toEqual([
      [12, 14, 'No bullet.'],
    ]);
  });

  it('are one across empty lines, and two across a line that says something else', () => {
    expect(ranges([warn(3), warn(5), warn(9)], rowsOn(3, 5, 7, 9))).toEqual([
      [3, 5, 'No bullet.'],
      [9, 9, 'No bullet.'],
    ]);
  });

  it('stay apart where the words or the code differ', () => {
    expect(
      ranges([warn(1), warn(2, 'Other.'), warn(3, 'No bullet.', 'x')], rowsOn(1, 2, 3)),
    ).toEqual([
      [1, 1, 'No bullet.'],
      [2, 2, 'Other.'],
      [3, 3, 'No bullet.'],
    ]);
  });

  it('are one where another kind is told about the same lines in between', () => {
    const both = [warn(4), warn(4, 'Long.', 'long'), warn(5), warn(5, 'Long.', 'long')];
    expect(ranges(both, rowsOn(4, 5))).toEqual([
      [4, 5, 'No bullet.'],
      [4, 5, 'Long.'],
    ]);
  });

  it('are one where they are told twice about one line', () => {
    expect(ranges([warn(4), warn(4)], rowsOn(4))).toEqual([[4, 4, 'No bullet.']]);
  });

  it('come in the order of the page', () => {
    expect(ranges([warn(8), warn(2)], rowsOn(2, 5, 8)).map(([line]) => line)).toEqual([2, 8]);
  });
});
