import type { Kit, Question } from '../../core/kit/kit.ts';
import { placedQuestions } from '../../core/kit/stage-order.ts';
import type { DocumentDetails } from '../../core/kit/packet-options.ts';
import { ratingLabel } from '../../core/kit/rating-scale.ts';
import {
  box,
  cell,
  group,
  headerRow,
  heading,
  keyValues,
  paragraph,
  row,
  ruled,
  table,
} from '../blocks.ts';
import type { Block, Row, Section } from '../document-model.ts';
import { lineNumber, stageLabel } from '../kit-labels.ts';
import { contentWidth } from '../page-geometry.ts';
import { setAsideTable } from './coverage-sheet.ts';
import { section } from './sheet-head.ts';

const factWidth = 120;

const fact = (label: string, value: string): Row =>
  row([cell(label, { style: 'cellHead' }), cell(value)]);

const origin = (kit: Kit, { scale }: DocumentDetails): Block[] => {
  const { role } = kit;
  const optional = kit.stages.filter((stage) => stage.optional).length;
  const added = kit.items.filter(({ line }) => line === null).length;
  return [
    heading(2, 'Where the kit comes from'),
    table(
      'lines',
      [factWidth, contentWidth - factWidth],
      [
        fact('Job-family page', role.source.file),
        fact('Page fingerprint', `SHA-256 ${role.source.sha256}`),
        fact('Kit', `Version ${kit.version}, form ${kit.form}`),
        fact('Role', `${role.title}${role.grade === null ? '' : `, grade ${role.grade}`}`),
        fact(
          'Lines of the page',
          `${kit.items.length - added} hold for this role; ${kit.setAside.length} were set aside (below, with the reasons).${added === 0 ? '' : ` ${added} more ${added === 1 ? 'was' : 'were'} added by you.`}`,
        ),
        fact(
          'Stages',
          `${kit.stages.length}${optional === 0 ? '' : `, ${optional} of them optional`}`,
        ),
        fact(
          'Rating scale',
          scale.points.map((_, index) => ratingLabel(scale, index + 1)).join(' · '),
        ),
        fact('Page read on', ''),
      ],
      {
        words: {
          caption: 'Where the kit comes from',
          summary: 'Each row is a fact about the kit: what it is, and what holds.',
        },
      },
    ),
  ];
};

/** "reworded, locked", or an empty string for a question that is as the app proposed it. */
const changeOf = ({ edited, locked, source }: Question): string =>
  [
    source === 'person' ? 'written by a person' : edited ? 'reworded by a person' : '',
    locked ? 'locked, so that it stays when the plan changes' : '',
  ]
    .filter((part) => part !== '')
    .join('; ');

const needs = { must: 'a must-have', nice: 'nice to have' } as const;

/** What a person said of the items: what is needed other than the page says, and what the page does not say at all. */
const saidRows = (kit: Kit): [label: string, words: string, change: string][] => [
  ...kit.items
    .filter(({ marked }) => marked)
    .map(({ line, text, priority }): [string, string, string] => [
      `Line ${line ?? ''}`,
      text,
      `made ${needs[priority]} by you; the page has it as ${needs[priority === 'must' ? 'nice' : 'must']}`,
    ]),
  ...kit.setAside
    .filter(({ why }) => why === 'left-out')
    .map(({ item }): [string, string, string] => [
      `Line ${item.line ?? ''}`,
      item.text,
      'left out by you',
    ]),
  ...kit.items
    .filter(({ line }) => line === null)
    .map(({ text, kind, priority }): [string, string, string] => [
      'Added',
      text,
      `${kind} added by you, ${needs[priority]}; the page does not have it`,
    ]),
];

const changeRows = (kit: Kit): [label: string, words: string, change: string][] => [
  ...saidRows(kit),
  ...kit.stages
    .filter(({ line }) => line === null)
    .map((stage): [string, string, string] => [
      stageLabel(kit, stage),
      stage.title,
      'stage added by a person; the page does not name it',
    ]),
  ...placedQuestions(kit)
    .map(({ question, label }): [string, string, string] => [
      label,
      question.text,
      changeOf(question),
    ])
    .filter(([, , change]) => change !== ''),
];

const changes = (kit: Kit): Block[] => {
  const changed = changeRows(kit);
  const lead = heading(2, 'What a person changed');
  if (changed.length === 0)
    return [lead, paragraph('body', 'Nothing: every question stands as it was proposed.')];
  return [
    lead,
    table(
      'lines',
      [42, 300, 140],
      [
        headerRow(['Where', 'Wording in this version', 'What was changed']),
        ...changed.map(([label, words, change]) =>
          row([
            cell([paragraph('cell', [{ text: label, bold: true, colour: 'ink' }])]),
            cell(words, { style: 'anchor' }),
            cell(change, { style: 'anchor' }),
          ]),
        ),
      ],
      {
        headerRows: 1,
        words: {
          caption: 'What a person changed',
          summary:
            'Each row is a part of the kit: where it stands, its wording, and what was changed.',
        },
      },
    ),
  ];
};

const uncovered = (kit: Kit): Block[] => {
  const lead = heading(2, 'Lines that no question asks about');
  const rows = kit.coverage.uncovered.flatMap(({ item, reason }) => {
    const line = kit.items.find(({ id }) => id === item);
    return line === undefined
      ? []
      : [
          row([
            cell(lineNumber(line), { align: 'right' }),
            cell(line.text, { style: 'anchor' }),
            cell(reason, { style: 'anchor' }),
          ]),
        ];
  });
  if (rows.length === 0)
    return [lead, paragraph('body', `None: all ${kit.items.length} lines are asked about.`)];
  return [
    lead,
    table(
      'lines',
      [32, 250, 200],
      [
        row([
          cell('Line', { style: 'cellHead', align: 'right', vertical: 'bottom' }),
          ...headerRow(['What the page asks for', 'Why it is not asked']).cells,
        ]),
        ...rows,
      ],
      {
        headerRows: 1,
        words: {
          caption: 'Lines that no question asks about',
          summary:
            'Each row is a line of the page: its number, what it asks for, and why it is not asked.',
        },
      },
    ),
  ];
};

const setAside = (kit: Kit): Block[] => [
  heading(2, 'Lines that were set aside'),
  kit.setAside.length === 0 ? paragraph('body', 'None.') : setAsideTable(kit),
];

const correctionsOfReading: Block = group(
  heading(2, 'Corrections to how the page was read'),
  paragraph(
    'brief',
    'Corrections of single lines are kept with the page in the app. If there were any, say here which, by whom and when:',
  ),
  ruled(2),
  paragraph('gap', ''),
);

const weights: Block = group(
  heading(2, 'How ratings are combined'),
  paragraph(
    'brief',
    'Every competency counts the same; the arithmetic stands on the debrief form. Other weights hold only if they are written here with the reason, before the first interview:',
  ),
  ruled(2),
  paragraph('gap', ''),
);

const confirmations = [
  'The kit was settled before the first interview, and every candidate was asked from this version.',
  'Each stage was taken by the same person throughout; changes are on the roster with their date.',
  'Everybody who interviewed had read the briefing.',
  'Every scorecard was signed before its writer spoke with another interviewer.',
  'Adjustments that were asked for were given, and nobody’s rating was changed by them.',
];

const confirmed: Block[] = [
  heading(2, 'Confirmed'),
  table(
    'ballot',
    [26, contentWidth - 26],
    confirmations.map((words) => row([cell(box(), { vertical: 'middle' }), cell(words)], 20)),
  ),
];

const signature = (who: string): Row =>
  row(
    [
      cell(who, { style: 'cellHead', vertical: 'bottom' }),
      cell('', { underlined: true }),
      cell(''),
      cell('Date', { style: 'cellHead', vertical: 'bottom' }),
      cell('', { underlined: true }),
    ],
    28,
  );

/** What shows how the kit came about, what people changed in it and that it was used as planned. */
export const buildEvidence = (kit: Kit, details: DocumentDetails): Section =>
  section(kit, 'Evidence file', [
    heading(1, 'Evidence file', 'evidence'),
    paragraph('subtitle', kit.role.title),
    keyValues([
      ['Candidate', details.candidate],
      ['Kept by', ''],
      ['Until', ''],
      ['Requisition', details.requisition],
    ]),
    paragraph(
      'body',
      'This shows how the questions came about and that they were used as planned. Keep it with the signed scorecards and the debrief form for as long as your rules say.',
    ),
    ...origin(kit, details),
    ...changes(kit),
    ...uncovered(kit),
    ...setAside(kit),
    correctionsOfReading,
    weights,
    group(
      ...confirmed,
      table('form', [84, 208, 20, 34, 136], [signature('Hiring manager'), signature('Recruiter')]),
    ),
  ]);
