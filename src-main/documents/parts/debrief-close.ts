import { joinWords } from '../../core/kit/wording/list-words.ts';
import { highestOf, type RatingScale } from '../../core/kit/rating-scale.ts';
import { blank, cell, choices, group, heading, paragraph, row, ruled, table } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { debriefField } from '../form-fields.ts';

/** "agreed ratings 4, 3, 3, and 5, one competency not assessed: (4 + 3 + 3 + 5) ÷ 4 = 3.75" */
const workedSum = (scale: RatingScale): string => {
  const highest = highestOf(scale);
  const agreed = [highest - 1, scale.sound, scale.sound, highest];
  const overall = agreed.reduce((sum, rating) => sum + rating, 0) / agreed.length;
  return `agreed ratings ${joinWords(agreed.map(String))}, one competency not assessed: (${agreed.join(' + ')}) ÷ ${agreed.length} = ${overall.toFixed(2)}`;
};

/** The sum as it is worked out on paper; `words` say how the competencies count. */
export const worksheet = (words: string): Block[] => [
  heading(2, 'The arithmetic'),
  paragraph('brief', words),
  table(
    'form',
    [96, 60, 24, 120, 50, 24, 78, 30],
    [
      row(
        [
          cell('Sum of agreed ratings', { vertical: 'bottom' }),
          cell(blank(debriefField('sum', 'Sum of agreed ratings')), {
            underlined: true,
            vertical: 'bottom',
          }),
          cell('÷', { align: 'center', vertical: 'bottom' }),
          cell('competencies assessed', { vertical: 'bottom' }),
          cell(blank(debriefField('assessed', 'Competencies assessed')), {
            underlined: true,
            vertical: 'bottom',
          }),
          cell('=', { align: 'center', vertical: 'bottom' }),
          cell('overall rating', { vertical: 'bottom' }),
          cell(blank(debriefField('overall', 'Overall rating')), {
            underlined: true,
            vertical: 'bottom',
          }),
        ],
        24,
      ),
    ],
    { after: 6 },
  ),
];

export const equalWeights = (scale: RatingScale): string =>
  `Every competency counts the same. Sum of the agreed ratings ÷ number of competencies assessed = overall rating, to two decimals. Example: ${workedSum(scale)}.`;

/** How the agreed ratings come to one figure, with room for other weights. */
export const arithmetic = (scale: RatingScale): Block =>
  group(
    ...worksheet(equalWeights(scale)),
    paragraph(
      'brief',
      'Other weights count only if they were written here, with the reason, before the first interview:',
    ),
    ruled(2, debriefField('weights', 'Other weights, with the reason')),
    paragraph('gap', ''),
  );

/** What was decided, why, and by whom. */
export const decision: Block = group(
  heading(2, 'Decision'),
  choices(
    [
      { label: 'Offer', width: 80 },
      { label: 'No offer', width: 90 },
      { label: 'One more talk, about', width: 120 },
    ],
    {
      lead: 'Decided',
      leadWidth: 60,
      field: { name: 'debrief.decision', label: 'Debrief, decided', picks: 'one' },
    },
  ),
  paragraph('small', 'Reason, in one or two sentences that could be read to the candidate:'),
  ruled(3, debriefField('reason', 'Reason for the decision')),
  paragraph('gap', ''),
  table(
    'form',
    [68, 172, 12, 68, 162],
    [
      row(
        [
          cell('Hiring manager', { style: 'cellHead', vertical: 'bottom' }),
          cell(blank(debriefField('manager', 'Hiring manager')), {
            underlined: true,
            vertical: 'bottom',
          }),
          cell(''),
          cell('Recruiter', { style: 'cellHead', vertical: 'bottom' }),
          cell(blank(debriefField('recruiter', 'Recruiter')), {
            underlined: true,
            vertical: 'bottom',
          }),
        ],
        24,
      ),
    ],
  ),
);
