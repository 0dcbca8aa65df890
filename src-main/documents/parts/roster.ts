import type { Kit, KitStage } from '../../core/kit/kit.ts';
import { peopleOf } from '../../core/kit/staffing.ts';
import type { DocumentDetails } from '../../core/kit/packet-options.ts';
import {
  blank,
  cell,
  group,
  headerRow,
  heading,
  keyValues,
  list,
  paragraph,
  row,
  ruled,
  table,
} from '../blocks.ts';
import type { Block, Paragraph, Row, Section } from '../document-model.ts';
import { commonField, fieldNames, rosterField, type TextField } from '../form-fields.ts';
import { stageKindNames, stageLabel } from '../kit-labels.ts';
import { fillPages, fixed } from '../page-fill.ts';
import { section } from './sheet-head.ts';

/** In points: label, stage, minutes, name, date, time, place. */
const columns = [22, 150, 28, 88, 60, 58, 76];

/** Room to write a name or a date by hand, in points. */
const rowHeight = 30;

const kindAndOption = (stage: KitStage): string =>
  [stageKindNames[stage.kind], stage.optional ? 'optional' : '']
    .filter((part) => part !== '')
    .join(', ');

/** Who takes the stage, as the kit says it, or room to say it. */
const nameOf = (kit: Kit, stage: KitStage): Paragraph => {
  const people = peopleOf(stage);
  const label = stageLabel(kit, stage);
  return people.length === 0
    ? blank(rosterField(`${label}.name`, `${label}, name`), { lines: 2 })
    : paragraph('cellSmall', people.join(', '));
};

const rosterRow = (kit: Kit, stage: KitStage): Row => {
  const label = stageLabel(kit, stage);
  const ofStage = (what: string, words: string, holds?: 'date'): TextField =>
    rosterField(`${label}.${what}`, `${label}, ${words}`, holds);
  const who = stage.interviewers.join(', ');
  return row(
    [
      cell([paragraph('cell', [{ text: stageLabel(kit, stage), bold: true, colour: 'ink' }])], {
        vertical: 'middle',
      }),
      cell(
        [
          paragraph('cell', stage.title),
          paragraph(
            'cellSmall',
            [who === stage.title ? '' : who, kindAndOption(stage)]
              .filter((part) => part !== '')
              .join(' · '),
          ),
        ],
        { vertical: 'middle' },
      ),
      cell(stage.minutes === 0 ? '–' : `${stage.minutes}`, {
        align: 'right',
        vertical: 'middle',
      }),
      cell([nameOf(kit, stage)], { vertical: 'middle' }),
      cell([blank(ofStage('date', 'date', 'date'))], { vertical: 'middle' }),
      cell([blank(ofStage('time', 'time'))], { vertical: 'middle' }),
      cell([blank(ofStage('where', 'where'), { lines: 2 })], { vertical: 'middle' }),
    ],
    rowHeight,
  );
};

const toSettle = (kit: Kit): Block[] =>
  kit.warnings.length === 0
    ? []
    : [
        heading(2, 'To settle before the first interview', 'to_settle'),
        list(kit.warnings.map(({ message }) => message)),
      ];

const head = (kit: Kit, details: DocumentDetails): Block[] => [
  heading(1, 'Roster and schedule', 'roster'),
  paragraph('subtitle', kit.role.title),
  keyValues([
    ['Candidate', details.candidate, commonField(fieldNames.candidate, 'Candidate')],
    ['Arranged by', '', rosterField('arranged-by', 'arranged by')],
    ['Date', '', rosterField('date', 'date', 'date')],
    ['Requisition', details.requisition, commonField('requisition', 'Requisition')],
  ]),
  paragraph(
    'body',
    'The same person takes a stage for every candidate for this opening. When that has to change, write down from which candidate on: ratings of two people are not the same measure.',
  ),
  table(
    'grid',
    columns,
    [
      headerRow(['', 'Stage', 'Min', 'Name', 'Date', 'Time', 'Where']),
      ...kit.stages.map((stage) => rosterRow(kit, stage)),
    ],
    {
      headerRows: 1,
      words: {
        caption: 'Roster and schedule',
        summary:
          'Each row is a stage: its number, what it is, its minutes, and who takes it, when and where.',
      },
    },
  ),
];

/** @param spare lines to write on beyond the fewest */
const changes = (spare: number): Block =>
  group(
    heading(2, 'Changes to the roster'),
    paragraph('small', 'From which candidate on, who stands in for whom, and why.'),
    ruled(2 + spare, rosterField('changes', 'changes')),
  );

/** Who takes which stage, when and where, to be filled in, and what to settle before anybody is invited. */
export const buildRoster = (kit: Kit, details: DocumentDetails): Section =>
  section(
    kit,
    'Roster',
    fillPages(
      [
        fixed(...head(kit, details)),
        fixed(...toSettle(kit)),
        { build: (spare) => [changes(spare)], most: 9 },
      ],
      details.paper,
    ),
  );
