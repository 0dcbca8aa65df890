import type { Kit } from '../../core/kit/kit.ts';
import type { DocumentDetails } from '../../core/kit/packet-options.ts';
import { ratingLabel, type RatingScale } from '../../core/kit/rating-scale.ts';
import {
  callout,
  cell,
  group,
  headerRow,
  heading,
  list,
  paragraph,
  row,
  table,
} from '../blocks.ts';
import type { Block, Section } from '../document-model.ts';
import { contentWidth } from '../page-geometry.ts';
import { notAssessed } from '../rating-scale.ts';
import { tableLooks } from '../table-looks.ts';
import { typicalWidthOf } from '../typical-widths.ts';
import { lawfulAside, lawfulReminder } from './lawful-asking.ts';
import { section } from './sheet-head.ts';

const steps: Block[] = [
  list(
    [
      [
        { text: 'Before. ', bold: true },
        'Read your guide once. Do not read earlier ratings or talk with earlier interviewers.',
      ],
      [
        { text: 'During. ', bold: true },
        'Ask every question as it is written, in this order. Use a printed follow-up only for the part of the story that is missing; “we” calls for “what did you do?”, “I would” for “when did you?”. Write down what is said, not what you think of it.',
      ],
      [
        { text: 'No example? ', bold: true },
        'Ask the backup. If that brings none either, write “no example”.',
      ],
      [
        { text: 'After. ', bold: true },
        'Rate each answer from your notes, alone, within the hour: first find the anchor that fits best, then write the evidence beside it. Sign before you speak with anybody.',
      ],
    ],
    { ordered: true, style: 'brief' },
  ),
];

const ratingWidth = 24;

/** Room for the names of the points, in points: as the longest needs, and at most a third of the line. */
const nameWidth = (names: string[]): number => {
  const { left, right } = tableLooks.lines.padding;
  const longest = Math.max(...names.map((name) => typicalWidthOf(name, 'cell', true)));
  return Math.min(Math.max(66, Math.ceil(longest * 1.04) + left + right), contentWidth / 3);
};

const scaleTable = ({ points }: RatingScale): Block => {
  const name = nameWidth([...points, notAssessed].map((point) => point.name));
  return table(
    'lines',
    [ratingWidth, name, contentWidth - ratingWidth - name],
    [
      ...points.map(({ name, meaning }, index) =>
        row([
          cell([paragraph('cell', [{ text: `${index + 1}`, bold: true, colour: 'ink' }])]),
          cell([paragraph('cell', [{ text: name, bold: true }])]),
          cell(meaning),
        ]),
      ),
      row([
        cell([paragraph('cell', [{ text: '–', bold: true, colour: 'ink' }])]),
        cell([paragraph('cell', [{ text: notAssessed.name, bold: true }])]),
        cell(notAssessed.meaning),
      ]),
    ],
    {
      words: {
        caption: 'The scale',
        summary: 'Each row is a point of the scale: its number, its name, and what it means.',
      },
    },
  );
};

const errorsOn = ({ points, sound }: RatingScale): [string, string, string][] => [
  [
    'First impression',
    'The first minutes color the rest.',
    'Rate no answer before it is complete.',
  ],
  [
    'Halo',
    'One strong answer lifts the others.',
    'Rate question by question, not person by person.',
  ],
  [
    'Like me',
    'The same school, city, humor or taste.',
    'Ask which words of your notes support the rating.',
  ],
  ['Contrast', 'The last candidate was weak or brilliant.', 'Compare with the anchors only.'],
  [
    sound * 2 === points.length + 1 ? 'Safe middle' : 'Safe rating',
    `Everybody gets a ${sound}.`,
    `Name what is missing for a ${sound + 1}, and what would make it a ${sound - 1}.`,
  ],
  ['Good talker', 'Fluency stands in for substance.', 'Strike out adjectives; rate what is left.'],
];

const ratingErrors = (scale: RatingScale): Block =>
  table(
    'lines',
    [80, 180, 222],
    [
      headerRow(['Rating error', 'What happens', 'What helps']),
      ...errorsOn(scale).map(([name, happens, helps]) =>
        row([cell([paragraph('cell', [{ text: name, bold: true }])]), cell(happens), cell(helps)]),
      ),
    ],
    {
      headerRows: 1,
      words: {
        caption: 'What leads ratings astray',
        summary: 'Each row is an error of rating: what it is called, what happens, and what helps.',
      },
    },
  );

const exampleOn = (scale: RatingScale): Block[] => [
  paragraph('brief', [
    { text: 'Asked: ', bold: true },
    'When did you last stop something that was already running?',
  ]),
  paragraph('brief', [
    { text: 'Notes: ', bold: true },
    {
      text: 'newsletter, 2 yrs, own idea – opens 9 %, nobody in sales forwards it – asked 6 reps, “never read it” – told boss w/ numbers, stopped in 3 wks – used the time for 4 call summaries / month; 11 of 14 reps use them – “should have asked reps a year earlier”',
      italics: true,
    },
  ]),
  paragraph('brief', [
    { text: `Rated ${ratingLabel(scale, scale.sound)}: `, bold: true },
    `a whole story, their own decision, a reason that was checked, a result with a figure. Not ${scale.sound + 1}: small in scope, nobody opposed it, and one source. Not ${scale.sound - 1}: nothing that the role needs is missing. “Came across as confident” is in nobody’s notes and counts for nothing.`,
  ]),
];

/** One page that every interviewer reads before the first interview. */
export const buildBriefing = (kit: Kit, { scale }: DocumentDetails): Section =>
  section(kit, 'Briefing for interviewers', [
    heading(1, 'Briefing for interviewers', 'briefing'),
    paragraph(
      'brief',
      'Every candidate gets the same questions, the same follow-ups and the same scale. That is what makes two candidates comparable, and it is what predicts work better than a good conversation does.',
    ),
    ...steps,
    heading(2, 'The scale'),
    scaleTable(scale),
    heading(2, 'What leads ratings astray'),
    ratingErrors(scale),
    group(
      heading(2, 'A worked example'),
      ...exampleOn(scale),
      callout(
        paragraph('cell', [
          { text: 'Lawful asking (US). ', bold: true, colour: 'ink' },
          `${lawfulReminder} ${lawfulAside}`,
        ]),
      ),
    ),
  ]);
