import { describe, expect, it } from 'vitest';
import { checkRows, keepRows, nextToCheck, pageNotes, unclearRun } from './check-rows.ts';
import { smallPage } from './testing/small-page.ts';

const toCheck = (page = smallPage()) =>
  checkRows(page)
    .filter((row) => row.toCheck)
    .map((row) => row.line.line);

/** The small page with diagnostics of its own about one line. */
const withDiagnostic = (line: number, severity: 'info' | 'warning', code = 'x') => {
  const page = smallPage();
  page.family.diagnostics = [{ severity, code, message: 'A message.', line }];
  return page;
};

describe('rows to check', () => {
  it('are those that are unclear and those about which there is a warning', () => {
    expect(toCheck(withDiagnostic(7, 'warning'))).toEqual([7, 12, 13]);
  });

  it('are not those about which there is only a note', () => {
    expect(toCheck(withDiagnostic(7, 'info'))).toEqual([12, 13]);
  });

  it('are not those that a person has corrected', () => {
    const page = withDiagnostic(7, 'warning');
    page.lines = page.lines.map((line) => ({ ...line, corrected: line.line !== 13 }));
    expect(toCheck(page)).toEqual([13]);
  });

  it('are not the first line for what is said about the page as a whole', () => {
    const page = withDiagnostic(1, 'warning', 'no-stages');
    expect(toCheck(page)).toEqual([12, 13]);
    expect(pageNotes(page).map(({ message }) => message)).toEqual(['A message.']);
  });

  it('hold one doubt once where several rows share a line', () => {
    const page = withDiagnostic(7, 'warning');
    page.lines = page.lines.map((line) => (line.line === 8 ? { ...line, line: 7 } : line));
    expect(toCheck(page)).toEqual([7, 12, 13]);
  });
});

describe('notes of the reader', () => {
  const notesAt = (line: number) => {
    const rows = checkRows(withDiagnostic(line, 'info'));
    return rows.filter((row) => row.notes.length > 0).map((row) => row.line.line);
  };

  it('stand at the row of their line', () => {
    expect(notesAt(8)).toEqual([8]);
  });

  it('stand at the next row where their line says nothing, and at the last after the end', () => {
    expect(notesAt(9)).toEqual([10]);
    expect(notesAt(99)).toEqual([24]);
  });

  it('are not told of a row where they are what a person has said of it', () => {
    const page = withDiagnostic(7, 'info');
    const said = { why: 'A message.', became: 'left-out', corrected: true } as const;
    page.lines = page.lines.map((line) => (line.line === 7 ? { ...line, ...said } : line));
    expect(checkRows(page).flatMap((row) => row.about)).toEqual([]);
  });

  it('stand at the first of several neighbouring rows', () => {
    const page = smallPage();
    page.family.diagnostics = [12, 13].map((line) => ({
      severity: 'info',
      code: 'x',
      message: 'Same.',
      line,
    }));
    const told = checkRows(page).flatMap((row) => row.notes.map(({ line, last }) => [line, last]));
    expect(told).toEqual([[12, 13]]);
    expect(checkRows(page).filter((row) => row.about.length > 0)).toHaveLength(2);
  });
});

describe('going to what is to be checked', () => {
  const rows = checkRows(smallPage());
  const go = (from: number | null, backwards = false) =>
    nextToCheck(rows, from, backwards)?.line.line;

  it('goes on from the row where one is, and round at the end', () => {
    expect([go(null), go(6), go(7)]).toEqual([12, 13, 12]);
  });

  it('goes back, and round at the start', () => {
    expect([go(null, true), go(7, true), go(6, true)]).toEqual([13, 12, 13]);
  });

  it('leads nowhere where nothing is left', () => {
    expect(nextToCheck(rows.slice(0, 3), null, false)).toBeNull();
  });
});

describe('unclear rows that stand together', () => {
  const rows = checkRows(smallPage());

  it('are found from each of them', () => {
    expect(unclearRun(rows, 6)).toEqual([6, 7]);
    expect(unclearRun(rows, 7)).toEqual([6, 7]);
  });

  it('are none where the row is understood', () => {
    expect(unclearRun(rows, 3)).toEqual([]);
  });
});

describe('rows of a page that was read again', () => {
  it('are the same objects except those that changed', () => {
    const before = checkRows(smallPage());
    const page = smallPage();
    page.lines = page.lines.map((line) =>
      line.line === 13 ? { ...line, became: 'must', corrected: true } : line,
    );
    const now = keepRows(before, checkRows(page));
    const changed = now.filter((row, index) => row !== before[index]);
    expect(changed.map((row) => row.line.line)).toEqual([13]);
    expect(changed[0]?.line.became).toBe('must');
  });
});
