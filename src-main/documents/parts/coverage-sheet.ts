import { coverageMatrix, type CoverageRow } from '../../core/kit/coverage.ts';
import type { Kit, KitItem } from '../../core/kit/kit.ts';
import { placesOfItems } from '../../core/role/item-place.ts';
import { cell, headerRow, heading, paragraph, row, table } from '../blocks.ts';
import type { Block, Row, Section, Table } from '../document-model.ts';
import { lineNumber } from '../kit-labels.ts';
import { contentWidth } from '../page-geometry.ts';
import { section } from './sheet-head.ts';

/** Up to this many stages a cell has room for the whole label. */
const roomyStages = 9;

/** Column widths in points. */
const columnsFor = (stages: number): { line: number; item: number; stage: number } => {
  const stage = stages <= roomyStages ? 30 : Math.max(21, Math.floor(300 / stages));
  const line = 28;
  return { line, stage, item: contentWidth - line - stage * stages };
};

const needs = { must: 'Must have', nice: 'Nice to have' } as const;

const needOf = ({ priority, marked }: KitItem): string =>
  `${needs[priority]}${marked ? ' (changed by you)' : ''}`;

const stageCells = (coverage: CoverageRow, stages: number) =>
  coverage.cells.map(({ questions }) =>
    cell(
      questions.map(({ label }) =>
        paragraph(
          'cellSmall',
          stages <= roomyStages ? label : label.replace(/^\S+ /, ''),
          'center',
        ),
      ),
      { fill: questions.length > 0 ? 'tint' : null },
    ),
  );

const matrixRow = (coverage: CoverageRow, stages: number): Row => {
  const { item, competency, state, reason } = coverage;
  const remark = [
    needOf(item),
    item.line === null ? 'Added by you' : null,
    competency?.name,
    state === 'double' ? reason : null,
  ]
    .filter((part) => typeof part === 'string')
    .join(' · ');
  const head = [
    cell(lineNumber(item), { align: 'right' }),
    cell([paragraph('anchor', item.text), paragraph('cellSmall', remark)]),
  ];
  if (state !== 'gap' || coverage.cells.length === 0)
    return row([...head, ...stageCells(coverage, stages)]);
  return row([
    ...head,
    cell(
      [
        paragraph('cellSmall', [
          { text: 'Not asked. ', bold: true, colour: 'text' },
          { text: reason ?? '' },
        ]),
      ],
      { span: coverage.cells.length, fill: 'shade' },
    ),
  ]);
};

const matrixTable = (kit: Kit): Table => {
  const matrix = coverageMatrix(kit);
  const stages = matrix.stages.length;
  const columns = columnsFor(stages);
  const head = [
    cell('Line', { style: 'cellHead', align: 'right', vertical: 'bottom' }),
    ...headerRow(['What the page asks for']).cells,
    ...matrix.stages.map((_, index) =>
      cell(`S${index + 1}`, { style: 'cellHead', align: 'center', vertical: 'bottom' }),
    ),
  ];
  return table(
    'matrix',
    [columns.line, columns.item, ...matrix.stages.map(() => columns.stage)],
    [row(head), ...matrix.rows.map((coverage) => matrixRow(coverage, stages))],
    {
      headerRows: 1,
      words: {
        caption: 'What is asked where',
        summary:
          'Each row is a line of the page: its number, what it asks for, and stage by stage the questions that ask for it.',
      },
    },
  );
};

const setAsideRow = (kit: Kit, entry: Kit['setAside'][number]): Row => {
  const by = kit.items.find(({ id }) => id === entry.by);
  const place = by === undefined ? '' : placesOfItems([by]);
  const isNamed =
    by === undefined || by.line === null || entry.reason.toLowerCase().includes(place);
  return row([
    cell(lineNumber(entry.item), { align: 'right' }),
    cell(entry.item.text, { style: 'anchor' }),
    cell([
      paragraph('anchor', entry.reason),
      ...(isNamed ? [] : [paragraph('cellSmall', `See ${place}.`)]),
    ]),
  ]);
};

/** Lines of the page that do not count for this role, with the reason. */
export const setAsideTable = (kit: Kit): Table =>
  table(
    'lines',
    [32, 250, 200],
    [
      row([
        cell('Line', { style: 'cellHead', align: 'right', vertical: 'bottom' }),
        ...headerRow(['What the page says', 'Why it does not count here']).cells,
      ]),
      ...kit.setAside.map((entry) => setAsideRow(kit, entry)),
    ],
    {
      headerRows: 1,
      words: {
        caption: 'What was set aside',
        summary:
          'Each row is a line of the page that does not count here: its number, its words, and why.',
      },
    },
  );

const setAside = (kit: Kit): Block[] => {
  if (kit.setAside.length === 0) return [];
  return [
    heading(1, 'What was set aside', 'set_aside'),
    paragraph('body', 'These lines of the page do not count for this level and specialty.'),
    setAsideTable(kit),
  ];
};

/** What people added to what the page says, as a sentence; empty where they added nothing. */
const tellOwn = (kit: Kit): string =>
  kit.items.some(({ line }) => line === null)
    ? ' Rows without a line are what you added to the page.'
    : '';

/** Every line of the page that holds for this role, and the questions that ask for it. */
export const buildCoverage = (kit: Kit): Section => {
  const gaps = coverageMatrix(kit).rows.filter(({ state }) => state === 'gap').length;
  const asked = kit.items.length - gaps;
  return section(kit, 'What is asked where', [
    heading(1, 'What is asked where', 'coverage'),
    paragraph(
      'body',
      `Each row is a line of the job-family page. A cell names the question that asks for it: S3 Q2 is the second question of stage 3. ${asked} of ${kit.items.length} lines are asked about${gaps === 0 ? '.' : `; ${gaps === 1 ? 'the other one says' : `the other ${gaps} say`} why not.`}${tellOwn(kit)}`,
    ),
    matrixTable(kit),
    ...setAside(kit),
  ]);
};
