import type { Kit, KitStage } from '../../core/kit/kit.ts';
import { isRated, questionLabel } from '../../core/kit/stage-order.ts';
import type { DocumentDetails } from '../../core/kit/packet-options.ts';
import { highestOf, type RatingScale } from '../../core/kit/rating-scale.ts';
import { box, cell, group, heading, paragraph, row, table } from '../blocks.ts';
import { competencyField, notAssessedValue } from '../form-fields.ts';
import type { Section, Table } from '../document-model.ts';
import { marks, stageLabel } from '../kit-labels.ts';
import { contentWidth } from '../page-geometry.ts';
import { notAssessed } from '../rating-scale.ts';
import { fillPages, fixed, pagesNeeded, type Stretchable } from '../page-fill.ts';
import { stageSubtitle } from './guide.ts';
import { answerPieces } from './scorecard-answers.ts';
import { conclusion, evidence, mostContinued } from './scorecard-close.ts';
import { section, sheetHead } from './sheet-head.ts';

/**
 * How roomy a scorecard can be: lines for the evidence of every answer, for strengths and concerns, and for what goes on
 * at the end. Two sides are one sheet; a third would be a second one.
 */
const roominess = [
  { sides: 1, answer: 1, evidence: 2, continued: 0 },
  { sides: 2, answer: 2, evidence: 3, continued: 3 },
  { sides: 2, answer: 2, evidence: 2, continued: 2 },
  { sides: 2, answer: 2, evidence: 2, continued: 0 },
  { sides: 2, answer: 1, evidence: 3, continued: 2 },
  { sides: 2, answer: 1, evidence: 3, continued: 0 },
  { sides: 2, answer: 1, evidence: 1, continued: 0 },
];

/** A sheet too many is worse than a line too few. */
const plannedPart = 0.955;

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
    {
      headerRows: 1,
      words: {
        caption: 'Competencies',
        summary:
          'Each row is a competency, with the questions that show it and a box for each rating.',
      },
    },
  );
};

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
  const piecesWith = (lines: Omit<(typeof roominess)[number], 'sides'>): Stretchable[] => [
    head,
    ...answerPieces(kit, stage.questions, details.scale, lines.answer),
    ...competencies,
    { build: (spare) => [evidence(label, lines.evidence + spare)], most: 4 },
    {
      build: (spare) => [conclusion(stage, label, lines.continued + spare)],
      most: mostContinued - lines.continued,
    },
  ];
  const fitting = roominess
    .map(({ sides, ...lines }) => ({ sides, pieces: piecesWith(lines) }))
    .find(({ sides, pieces }) => pagesNeeded(pieces, details.paper, plannedPart) <= sides);
  const pieces = fitting?.pieces ?? piecesWith({ answer: 1, evidence: 3, continued: 3 });
  return section(kit, `${label} Scorecard`, fillPages(pieces, details.paper, plannedPart));
};
