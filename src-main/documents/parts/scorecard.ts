import type { Kit, KitStage, Question } from '../../core/kit/kit.ts';
import { isRated, questionLabel } from '../../core/kit/stage-order.ts';
import type { DocumentDetails } from '../../core/kit/packet-options.ts';
import { highestOf, type RatingScale } from '../../core/kit/rating-scale.ts';
import {
  blank,
  box,
  cell,
  choices,
  group,
  heading,
  paragraph,
  row,
  ruled,
  table,
} from '../blocks.ts';
import {
  competencyField,
  factField,
  notAssessedValue,
  notesField,
  ratingField,
  recommendationField,
  stageField,
} from '../form-fields.ts';
import type { Block, Section, Table } from '../document-model.ts';
import { marks, stageLabel } from '../kit-labels.ts';
import { contentWidth } from '../page-geometry.ts';
import { tableLooks } from '../table-looks.ts';
import { anchorsSentence, notAssessed, recommendations } from '../rating-scale.ts';
import { fillPages, fixed, pagesNeeded, type Stretchable } from '../page-fill.ts';
import { isFact, stageSubtitle } from './guide.ts';
import { questionHeading } from './guide-question.ts';
import { lawfulReminder } from './lawful-asking.ts';
import { recordLines } from './question-notes.ts';
import { ratingRows } from './rating-row.ts';
import { section, sheetHead } from './sheet-head.ts';

/**
 * How roomy a scorecard can be: lines for the evidence of every answer, and for strengths and concerns. Two sides are
 * one sheet; a third would be a second one.
 */
const roominess = [
  { sides: 1, answer: 1, evidence: 2 },
  { sides: 2, answer: 2, evidence: 3 },
  { sides: 2, answer: 1, evidence: 3 },
  { sides: 2, answer: 1, evidence: 1 },
];

/** A sheet too many is worse than a line too few. */
const plannedPart = 0.955;

const ratedQuestion = (kit: Kit, question: Question, scale: RatingScale, lines: number): Block => {
  const label = questionLabel(kit, question.id);
  return group(
    questionHeading(kit, question, { mark: false }),
    paragraph('asked', question.text),
    ...ratingRows(scale, ratingField(label)),
    ruled(lines, notesField(label)),
    paragraph('gap', ''),
  );
};

const recordedQuestion = (kit: Kit, question: Question): Block =>
  group(
    questionHeading(kit, question, { mark: false }),
    paragraph('asked', question.text),
    recordLines(question.record, questionLabel(kit, question.id)),
    ...(isFact(question)
      ? [
          choices(
            [
              { label: 'Meets', width: 80 },
              { label: 'Does not meet', width: 110 },
              { label: 'Unclear', width: 80 },
            ],
            {
              lead: 'This fact',
              leadWidth: 60,
              field: factField(questionLabel(kit, question.id)),
            },
          ),
        ]
      : []),
    paragraph('gap', ''),
  );

/** Columns of the boxes for a competency, in points. */
const ratingWidth = 30;
const notAssessedWidth = 60;

const competencyTable = (kit: Kit, stage: KitStage, scale: RatingScale): Table => {
  const shownIn = (id: string): string =>
    stage.questions
      .filter((question) => question.competency === id && isRated(question))
      .map((question) => questionLabel(kit, question.id))
      .join(', ');
  const ratings = scale.points.map((_, index) => `${index + 1}`);
  const head = [...ratings, notAssessed.name].map((label) =>
    cell(label, { style: 'cellHead', align: 'center', vertical: 'bottom' }),
  );
  return table(
    'ballot',
    [
      contentWidth - ratingWidth * highestOf(scale) - notAssessedWidth,
      ...ratings.map(() => ratingWidth),
      notAssessedWidth,
    ],
    [
      row([cell('Competency', { style: 'cellHead', vertical: 'bottom' }), ...head]),
      ...kit.competencies
        .filter(({ id }) => stage.focus.includes(id))
        .map(({ id, name }) =>
          row([
            cell([
              paragraph('cell', [
                { text: name, bold: true },
                { text: `   ${shownIn(id)}`, colour: 'muted' },
              ]),
            ]),
            ...[...ratings, notAssessedValue].map((value) =>
              cell(box(competencyField(stageLabel(kit, stage), id, name), value), {
                vertical: 'middle',
              }),
            ),
          ]),
        ),
    ],
    { headerRows: 1 },
  );
};

/** @param stage its label, "S3" */
const evidence = (stage: string, lines: number): Block =>
  group(
    heading(2, 'Evidence'),
    table(
      'plain',
      // The last cell's padding lies in the margin, so that the lines end where the text does.
      [contentWidth / 2, contentWidth / 2 + tableLooks.plain.padding.right],
      [
        row([
          cell([
            paragraph('cellHead', 'Strengths, with what was said or shown'),
            ruled(lines, stageField(stage, 'strengths', 'Strengths')),
          ]),
          cell([
            paragraph('cellHead', 'Concerns, with what was said or shown'),
            ruled(lines, stageField(stage, 'concerns', 'Concerns')),
          ]),
        ]),
      ],
      { after: 4 },
    ),
  );

/** @param label of the stage, "S3" */
const conclusion = (stage: KitStage, label: string): Block =>
  group(
    heading(2, 'Overall recommendation', null, 'last, and from the ratings above; not an average'),
    choices(
      recommendations.map((words) => ({ label: words, width: words.length > 6 ? 110 : 70 })),
      { lead: 'Hire?', leadWidth: 48, field: recommendationField(label) },
    ),
    ruled(1, stageField(label, 'reason', 'Reason for the recommendation')),
    paragraph('gap', ''),
    table(
      'form',
      [158, 200, 20, 30, 74],
      [
        row(
          [
            cell('Rated before any discussion. Signed', { style: 'cellHead', vertical: 'bottom' }),
            cell(blank(stageField(label, 'signed', 'Signed by, typed name')), {
              underlined: true,
              vertical: 'bottom',
            }),
            cell(''),
            cell('Date', { style: 'cellHead', vertical: 'bottom' }),
            cell(blank(stageField(label, 'signed-on', 'Signed on', 'date')), {
              underlined: true,
              vertical: 'bottom',
            }),
          ],
          24,
        ),
      ],
      { after: 6 },
    ),
    paragraph('small', [
      { text: 'Tell the candidate: ', bold: true, colour: 'ink' },
      stage.closing === '' ? 'who will be in touch, and by when.' : stage.closing,
    ]),
    paragraph('small', [
      { text: 'Lawful asking (US). ', bold: true, colour: 'ink' },
      lawfulReminder,
    ]),
  );

/** Lines that the evidence for one answer may grow by. */
const mostSpare = 2;

const answersHead = (questions: Question[], scale: RatingScale): Block[] => {
  const instructions = [
    questions.some(isRated)
      ? `Rate each answer by itself and write the evidence on the lines. Keep the guide beside you: ${anchorsSentence(scale)}`
      : '',
    questions.some(isFact) ? 'Facts are written down and not rated.' : '',
  ].filter((part) => part !== '');
  return [
    heading(2, 'Answers'),
    ...(instructions.length > 0 ? [paragraph('small', instructions.join(' '))] : []),
  ];
};

/** In the order of the guide; the heading with its instructions stays with the first answer. */
const answerPieces = (
  kit: Kit,
  questions: Question[],
  scale: RatingScale,
  fewest: number,
): Stretchable[] =>
  questions.map((question, index) => ({
    build: (spare) => {
      const answer = isRated(question)
        ? ratedQuestion(kit, question, scale, fewest + spare)
        : recordedQuestion(kit, question);
      return [index === 0 ? group(...answersHead(questions, scale), answer) : answer];
    },
    most: isRated(question) ? mostSpare : 0,
  }));

/** What one interviewer hands in: one form for one candidate and one stage. */
export const buildScorecard = (kit: Kit, stage: KitStage, details: DocumentDetails): Section => {
  const label = stageLabel(kit, stage);
  const head = fixed(
    heading(1, `${label} Scorecard: ${stage.title}`, marks.scorecard(kit, stage)),
    paragraph('subtitle', stageSubtitle(stage)),
    sheetHead(kit, details, label),
  );
  const competencies =
    stage.focus.length > 0
      ? [fixed(group(heading(2, 'Competencies'), competencyTable(kit, stage, details.scale)))]
      : [];
  const piecesWith = (lines: { answer: number; evidence: number }): Stretchable[] => [
    head,
    ...answerPieces(kit, stage.questions, details.scale, lines.answer),
    ...competencies,
    { build: (spare) => [evidence(label, lines.evidence + spare)], most: 4 },
    fixed(conclusion(stage, label)),
  ];
  const fitting = roominess
    .map((lines) => ({ sides: lines.sides, pieces: piecesWith(lines) }))
    .find(({ sides, pieces }) => pagesNeeded(pieces, details.paper, plannedPart) <= sides);
  const pieces = fitting?.pieces ?? piecesWith({ answer: 1, evidence: 3 });
  return section(kit, `${label} Scorecard`, fillPages(pieces, details.paper, plannedPart));
};
