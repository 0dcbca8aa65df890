import type { Kit, Question } from '../../core/kit/kit.ts';
import { isRated, questionLabel } from '../../core/kit/stage-order.ts';
import type { RatingScale } from '../../core/kit/rating-scale.ts';
import { choices, group, heading, paragraph, ruled } from '../blocks.ts';
import { factField, notesField, ratingField } from '../form-fields.ts';
import type { Block } from '../document-model.ts';
import { anchorsSentence } from '../rating-scale.ts';
import type { Stretchable } from '../page-fill.ts';
import { isFact } from './guide.ts';
import { questionHeading } from './guide-question.ts';
import { recordLines } from './question-notes.ts';
import { ratingRows } from './rating-row.ts';

const ratedQuestion = (kit: Kit, question: Question, scale: RatingScale, lines: number): Block => {
  const label = questionLabel(kit, question.id);
  return group(
    questionHeading(kit, question, 3, { mark: false }),
    paragraph('asked', question.text),
    ...ratingRows(scale, ratingField(label)),
    ruled(lines, notesField(label)),
    paragraph('gap', ''),
  );
};

const recordedQuestion = (kit: Kit, question: Question): Block =>
  group(
    questionHeading(kit, question, 3, { mark: false }),
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

/**
 * What is rated and recorded of each answer, in the order of the guide; the heading with its instructions stays with the first answer.
 * @param fewest lines for the evidence of an answer
 */
export const answerPieces = (
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
