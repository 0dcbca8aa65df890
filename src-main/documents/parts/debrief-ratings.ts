import type { Debrief, DebriefRow, Standing } from '../../core/debrief/debrief.ts';
import { blank, cell, paragraph, row, table } from '../blocks.ts';
import type { Cell, Row, Table } from '../document-model.ts';
import { debriefField } from '../form-fields.ts';
import { contentWidth } from '../page-geometry.ts';

/** "S3" for a stage with one scorecard, "S3 a" and "S3 b" for one with several. */
export const columnLabels = ({ columns }: Debrief): string[] =>
  columns.map(({ stage }, index) => {
    const before = columns.slice(0, index).filter((column) => column.stage === stage).length;
    const all = columns.filter((column) => column.stage === stage).length;
    return all === 1 ? stage : `${stage} ${'abcdefghijklmnopqrstuvwxyz'.charAt(before % 26)}`;
  });

const printed = (standing: Standing): string => {
  switch (standing) {
    case 'not-asked':
      return '';
    case 'blank':
      return '–';
    case 'not-assessed':
      return 'n/a';
    default:
      return `${standing}`;
  }
};

const head = (label: string): Cell =>
  cell(label, { style: 'cellHead', align: 'center', vertical: 'bottom' });

const widths = (columns: number): number[] => {
  const rating = Math.min(30, Math.floor(196 / Math.max(columns, 1)));
  const [name, spread, agreed] = [126, 50, 42];
  return [
    name,
    ...Array.from({ length: columns }, () => rating),
    spread,
    agreed,
    contentWidth - name - spread - agreed - rating * columns,
  ];
};

const ratingCells = ({ ratings }: DebriefRow, bold: boolean): Cell[] =>
  ratings.map((standing) =>
    cell(
      [
        paragraph(
          'cell',
          [{ text: printed(standing), bold: bold && standing !== 'blank' }],
          'center',
        ),
      ],
      { vertical: 'middle', fill: standing === 'not-asked' ? 'tint' : null },
    ),
  );

/** The spread first, the mean below it in small print: it never stands alone. */
const spreadCell = ({ spread, wide, mean }: DebriefRow): Cell =>
  cell(
    spread === null
      ? [paragraph('cell', '', 'center')]
      : [
          paragraph(
            'cell',
            [{ text: wide ? `${spread} talk` : `${spread}`, bold: wide }],
            'center',
          ),
          paragraph('cellSmall', `mean ${(mean ?? 0).toFixed(2)}`, 'center'),
        ],
    { vertical: 'middle', fill: wide ? 'shade' : null },
  );

const competencyRows = (competency: Debrief['competencies'][number]): Row[] => {
  const { id, name, core, questions } = competency;
  return [
    row(
      [
        cell([paragraph('cell', [{ text: name, bold: core }])], { vertical: 'middle' }),
        ...ratingCells(competency, true),
        spreadCell(competency),
        cell(blank(debriefField(`agreed.${id}`, `${name}, agreed rating`)), { vertical: 'middle' }),
        cell(blank(debriefField(`why.${id}`, `${name}, reason`)), { vertical: 'middle' }),
      ],
      24,
    ),
    ...questions
      .filter(({ ratings }) => ratings.some((standing) => standing !== 'not-asked'))
      .map((question) =>
        row([
          cell([paragraph('cellSmall', `   ${question.label}`)], { vertical: 'middle' }),
          ...ratingCells(question, false),
          spreadCell(question),
          cell('', { fill: 'tint' }),
          cell('', { fill: 'tint' }),
        ]),
      ),
  ];
};

/** Every rating as it was given, one column for each scorecard. */
export const filledRatings = (debrief: Debrief): Table =>
  table(
    'grid',
    widths(debrief.columns.length),
    [
      row([
        cell('Competency, question', { style: 'cellHead', vertical: 'bottom' }),
        ...columnLabels(debrief).map(head),
        head('Spread'),
        head('Agreed'),
        cell('Reason', { style: 'cellHead', vertical: 'bottom' }),
      ]),
      ...debrief.competencies.flatMap(competencyRows),
    ],
    {
      headerRows: 1,
      words: {
        caption: 'Ratings side by side',
        summary:
          'Each row is a competency or a question on it: its rating on each scorecard, the spread, the rating agreed on, and the reason.',
      },
    },
  );
