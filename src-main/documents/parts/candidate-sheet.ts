import type { StageKind } from '../../core/job-family/job-family.ts';
import type { Kit, KitStage } from '../../core/kit/kit.ts';
import { whoTakes } from '../../core/kit/staffing.ts';
import type { DocumentDetails } from '../../core/kit/packet-options.ts';
import {
  asSmallAs,
  callout,
  cell,
  group,
  headerRow,
  heading,
  list,
  paragraph,
  row,
  table,
  text,
} from '../blocks.ts';
import type { Block, Row, Section } from '../document-model.ts';

/** What a stage is called, and what happens there, without a word of what is asked or judged. */
const kinds: Record<StageKind, { name: string; what: string }> = {
  screen: {
    name: 'First call',
    what: 'your working life so far, what interests you here, and practical points.',
  },
  interview: {
    name: 'Conversation',
    what: 'about work that you have done. There is always time for your questions.',
  },
  assessment: {
    name: 'Work sample',
    what: 'a piece of work much like the work of this role. You can ask as you go.',
  },
  reference: {
    name: 'References',
    what: 'we talk with people who know your work. Nobody is called before you say so.',
  },
  offer: {
    name: 'Offer',
    what: 'we go through it together, and you take the time that you need.',
  },
};

const lengthOf = ({ minutes, minutesAssumed }: KitStage): string => {
  if (minutes === 0) return 'To be agreed';
  return minutesAssumed ? `About ${minutes} minutes` : `${minutes} minutes`;
};

const stageRow = (stage: KitStage, index: number): Row => {
  const who = whoTakes(stage);
  return row(
    [
      cell([paragraph('cell', [{ text: `${index + 1}`, bold: true, colour: 'ink' }])]),
      cell([
        paragraph('cell', [
          { text: stage.title, bold: true },
          { text: stage.optional ? '  not in every case' : '', colour: 'muted' },
        ]),
        paragraph('cellSmall', kinds[stage.kind].name),
      ]),
      cell([
        paragraph('cell', who === '' || who === stage.title ? 'We tell you who' : who),
        paragraph('cellSmall', lengthOf(stage)),
      ]),
      cell(''),
    ],
    30,
  );
};

/** In points: number, what, with whom and how long, when and where. */
const columns = [22, 170, 140, 150];

const kindsOf = (kit: Kit): StageKind[] => [...new Set(kit.stages.map(({ kind }) => kind))];

const steps = (kit: Kit): Block[] => [
  asSmallAs(2, heading(1, 'What happens, step by step')),
  table(
    'lines',
    columns,
    [headerRow(['', 'Step', 'With whom, how long', 'When and where']), ...kit.stages.map(stageRow)],
    {
      headerRows: 1,
      words: {
        caption: 'What happens, step by step',
        summary:
          'Each row is a step: its number, what it is, with whom and how long, when and where.',
      },
    },
  ),
  list(
    kindsOf(kit).map((kind) => [text(`${kinds[kind].name}: `, { bold: true }), kinds[kind].what]),
    { style: 'brief' },
  ),
];

const has = (kit: Kit, kind: StageKind): boolean => kit.stages.some((stage) => stage.kind === kind);

const howToPrepare = (kit: Kit): string[] => [
  'Think of four or five pieces of work from the last few years that you know well. For each: what was at stake, what you did yourself, what came of it, and how you know.',
  'Things that went wrong count as much as successes. Leave out names and figures that are not yours to share.',
  ...(has(kit, 'screen') ? ['Have the dates of your last roles at hand for the first call.'] : []),
  ...(has(kit, 'assessment')
    ? [
        'You need not practice for the work sample. Everybody gets the same material and the same time.',
      ]
    : []),
  ...(has(kit, 'reference')
    ? ['Choose people who saw your work, and tell them that we may call. We ask you first.']
    : []),
  'Bring your own questions. Every conversation leaves time for them, and none of them counts against you.',
];

const whatToExpect = [
  'Every candidate gets the same questions. The people whom you meet take notes and form a view alone before they talk with each other, so do not mind if they look down now and then.',
  'Take your time. You may think before you answer, ask to hear a question again, and use notes.',
  'You will not get riddles, trick questions or tests of memory.',
];

const notAsked =
  'We do not ask about health or disability, pregnancy or family, age, religion, race or color, sex or gender, national origin, clubs, or what you earned before, and we need no photograph. If such a question slips in, you need not answer it. Please tell the person below.';

const adjustments =
  'If anything would help you show your work at its best, tell us: more time, written questions, breaks, captions or an interpreter, a room without stairs, another time of day, or something else. You need not give a reason, it is not told to the people who decide, and it changes nothing in how you are judged.';

const contactLine = (label: string) =>
  row([cell(label, { style: 'cellHead', vertical: 'bottom' }), cell('', { underlined: true })], 22);

const contact: Block = group(
  asSmallAs(2, heading(1, 'Whom to ask')),
  table(
    'form',
    [132, 350],
    [
      contactLine('Your contact'),
      contactLine('Phone or e-mail'),
      contactLine('You hear from us by'),
    ],
  ),
);

const greeting = ({ candidate, team }: DocumentDetails): string =>
  `${candidate === '' ? 'Thank you' : `${candidate}, thank you`} for your interest in working with us${team === '' ? '' : ` at ${team}`}. This page tells you what to expect, so that you can show your work without surprises.`;

/** What a candidate is told beforehand: steps, people, times and how to prepare; nothing of what is asked or judged. */
export const buildCandidateSheet = (kit: Kit, details: DocumentDetails): Section => ({
  footer: 'Information for candidates',
  logo: true,
  blocks: [
    paragraph(
      'label',
      details.team === '' ? 'Your interviews' : `${details.team} · Your interviews`,
    ),
    heading(0, kit.role.title),
    paragraph('body', greeting(details)),
    ...steps(kit),
    group(asSmallAs(2, heading(1, 'How to prepare')), list(howToPrepare(kit), { style: 'brief' })),
    group(asSmallAs(2, heading(1, 'How we go about it')), list(whatToExpect, { style: 'brief' })),
    group(
      asSmallAs(2, heading(1, 'What we do not ask')),
      paragraph('brief', notAsked),
      callout(paragraph('label', 'If something would help you'), paragraph('brief', adjustments)),
    ),
    contact,
  ],
});
