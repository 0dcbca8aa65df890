import { describe, expect, it } from 'vitest';
import { findRow } from './find-row.ts';

const rows = [
  { line: 1, text: 'Lighthouse keeper' },
  { line: 3, text: 'Keep the lamp burning' },
  { line: 4, text: 'Paint the tower' },
  { line: 6, text: 'Junior' },
  { line: 6, text: 'Reads a chart' },
  { line: 6, text: 'Reads a chart at night' },
];

describe('the row that a line number and a text mean', () => {
  it('is the one with the number', () => {
    expect(findRow(rows, 4, 'whatever was understood')).toBe(2);
  });

  it('is the one with the text where several share the number', () => {
    expect(findRow(rows, 6, 'Reads a chart at night')).toBe(5);
    expect(findRow(rows, 6, 'Reads a chart')).toBe(4);
  });

  it('is the one that says part of the text where none says it all, else the first', () => {
    expect(findRow(rows, 6, 'Reads a chart at night and in fog')).toBe(4);
    expect(findRow(rows, 6, 'Ties knots')).toBe(3);
  });

  it('is none where the page says nothing on that line', () => {
    expect(findRow(rows, 2, '')).toBe(-1);
  });
});
