import { expect, it } from 'vitest';
import {
  blank,
  box,
  callout,
  cell,
  headerRow,
  keyValues,
  paragraph,
  row,
  table,
} from './blocks.ts';
import { recordField } from './form-fields.ts';
import { readingOf } from './table-reading.ts';

const half = [240, 240];

it('reads a header row as heads of columns, and the first words of each row as its head', () => {
  const rows = [headerRow(['Line', 'Reason']), row([cell('7'), cell('Too vague')])];
  expect(readingOf(table('lines', half, rows, { headerRows: 1 }))).toEqual([
    ['column', 'column'],
    ['row', 'cell'],
  ]);
});

it('takes an empty corner for no head, and names a row by what follows its box', () => {
  const rows = [headerRow(['', 'What']), row([cell(box()), cell('Ask for references')])];
  expect(readingOf(table('lines', half, rows, { headerRows: 1 }))).toEqual([
    ['cell', 'column'],
    ['cell', 'row'],
  ]);
});

it('takes no field for a head', () => {
  const field = blank(recordField('S1 Q1', 0, 'Years'));
  const rows = [headerRow(['Who', 'What']), row([cell(field), cell('Years')])];
  expect(readingOf(table('grid', half, rows, { headerRows: 1 }))?.[1]).toEqual(['cell', 'row']);
});

it('reads rows of labels with what belongs to each as a table without a header row', () => {
  const rows = [row([cell('Kit'), cell('Version 2')]), row([cell('Read on'), cell('')])];
  expect(readingOf(table('lines', half, rows))).toEqual([
    ['row', 'cell'],
    ['row', 'cell'],
  ]);
});

it.each([
  ['a callout', callout(paragraph('body', 'Mind this'))],
  ['labels over lines', keyValues([['Date', '']])],
  ['one row of texts', table('grid', half, [row([cell('1 Poor'), cell('3 Sound')])])],
  [
    'sentences to tick',
    table(
      'ballot',
      half,
      [1, 2].map(() => row([cell(box()), cell('Done')])),
    ),
  ],
])('reads %s as one thing after the other', (_, arranged) => {
  expect(readingOf(arranged)).toBeNull();
});
