import type { Kit, KitStage } from '../../core/kit/kit.ts';
import { whoTakes } from '../../core/kit/staffing.ts';
import type { DocumentDetails } from '../../core/kit/packet-options.ts';
import { commonField, fieldNames } from '../form-fields.ts';
import {
  asSmallAs,
  cell,
  headerRow,
  heading,
  keyValues,
  pageOf,
  paragraph,
  row,
  table,
} from '../blocks.ts';
import type { Block, Cell, Run, Section } from '../document-model.ts';
import { competencyName, isRatedStage, marks, stageKindNames, stageLabel } from '../kit-labels.ts';
import { fingerprint, section } from './sheet-head.ts';

const stageCell = (kit: Kit, stage: KitStage): Cell => {
  const mark = isRatedStage(stage) ? marks.guide(kit, stage) : marks.checklist(kit, stage);
  const remarks = [whoTakes(stage), stageKindNames[stage.kind], stage.optional ? 'optional' : ''];
  return cell([
    paragraph('cell', [{ text: stage.title, bold: true, link: mark }]),
    paragraph('cellSmall', remarks.filter((part) => part !== '').join(' · ')),
  ]);
};

const pagesCell = (kit: Kit, stage: KitStage): Cell => {
  const runs: Run[] = isRatedStage(stage)
    ? [pageOf(marks.guide(kit, stage)), { text: ', ' }, pageOf(marks.scorecard(kit, stage))]
    : [pageOf(marks.checklist(kit, stage))];
  return cell([paragraph('cell', runs, 'right')]);
};

const planRow = (kit: Kit, stage: KitStage) =>
  row([
    cell([paragraph('cell', [{ text: stageLabel(kit, stage), bold: true, colour: 'ink' }])]),
    stageCell(kit, stage),
    cell([
      paragraph('cell', stage.minutes === 0 ? '–' : `${stage.minutes}`, 'right'),
      ...(stage.minutesAssumed && stage.minutes > 0
        ? [paragraph('cellSmall', 'usual', 'right')]
        : []),
    ]),
    cell(stage.focus.map((id) => competencyName(kit, id)).join(', ') || '–', { style: 'anchor' }),
    pagesCell(kit, stage),
  ]);

const sumOfMinutes = (stages: KitStage[]): number =>
  stages.reduce((sum, { minutes }) => sum + minutes, 0);

const timeSentence = (kit: Kit): string => {
  const certain = sumOfMinutes(kit.stages.filter(({ optional }) => !optional));
  const all = sumOfMinutes(kit.stages);
  const most = all === certain ? '' : `, or ${all} with every optional stage`;
  const assumed = kit.stages.some(({ minutesAssumed }) => minutesAssumed)
    ? ' Where the page gives no minutes, a usual length stands in.'
    : '';
  return `The stages take ${certain} minutes of the candidate’s time${most}.${assumed}`;
};

/** Parts of the packet that belong to no stage, each with its page. */
const furtherParts = (kit: Kit): Run[] => {
  const parts: [string, string][] = [
    ['Roster', 'roster'],
    ['What is asked where', 'coverage'],
    ...(kit.setAside.length > 0 ? [['What was set aside', 'set_aside'] as [string, string]] : []),
    ['Briefing for interviewers', 'briefing'],
    ['Debrief', 'debrief'],
  ];
  return parts.flatMap(([label, mark], index): Run[] => [
    { text: index === 0 ? 'Also here: ' : ' · ' },
    { text: label, link: mark, bold: true },
    { text: ' ' },
    pageOf(mark),
  ]);
};

const plan = (kit: Kit): Block[] => [
  asSmallAs(2, heading(1, 'Plan', 'plan')),
  table(
    'lines',
    [26, 188, 44, 176, 48],
    [
      row([
        ...headerRow(['', 'Stage, interviewers, kind']).cells,
        cell('Minutes', { style: 'cellHead', align: 'right', vertical: 'bottom' }),
        ...headerRow(['Judged there']).cells,
        cell('Pages', { style: 'cellHead', align: 'right', vertical: 'bottom' }),
      ]),
      ...kit.stages.map((stage) => planRow(kit, stage)),
    ],
    {
      headerRows: 1,
      words: {
        caption: 'Plan of the stages',
        summary:
          'Each row is a stage: its number, what it is and who takes it, its minutes, what is judged there, and on which pages its guide and scorecard begin.',
      },
    },
  ),
  paragraph('small', timeSentence(kit)),
  paragraph('small', furtherParts(kit)),
];

/** "Pilots · Interview kit" */
const labelOf = ({ sample }: Kit, team: string): string => {
  const kind = sample ? 'Sample interview kit' : 'Interview kit';
  return team === '' ? kind : `${team} · ${kind}`;
};

/** The first sheet: for which role, by which page, who is seen by whom, and what is judged there. */
export const buildCover = (kit: Kit, details: DocumentDetails): Section => ({
  ...section(kit, 'Cover', [
    paragraph('label', labelOf(kit, details.team)),
    heading(0, kit.role.title, 'cover'),
    paragraph(
      'subtitle',
      [
        kit.role.grade === null ? '' : `Grade ${kit.role.grade}`,
        `${kit.stages.length} stages`,
        `made from ${kit.items.length} lines of ${kit.role.source.file}`,
        `page fingerprint ${fingerprint(kit)}`,
      ]
        .filter((part) => part !== '')
        .join(' · '),
    ),
    keyValues([
      ['Candidate', details.candidate, commonField(fieldNames.candidate, 'Candidate')],
      ['Manager', '', commonField('manager', 'Hiring manager')],
      ['Date', '', { ...commonField('opened-on', 'Date'), holds: 'date' }],
      ['Requisition', details.requisition, commonField('requisition', 'Requisition')],
      ['Kit', `Version ${kit.version}, form ${kit.form}`],
    ]),
    ...plan(kit),
  ]),
  logo: true,
});
