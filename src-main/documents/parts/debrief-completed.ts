import type { Debrief } from '../../core/debrief/debrief.ts';
import type { Weights } from '../../core/debrief/weights.ts';
import { ratingLabel, type RatingScale } from '../../core/kit/rating-scale.ts';
import { joinWords } from '../../core/kit/wording/list-words.ts';
import {
  cell,
  group,
  headerRow,
  heading,
  keyValues,
  list,
  paragraph,
  row,
  table,
} from '../blocks.ts';
import type { Block, Section } from '../document-model.ts';
import { commonField, debriefField, fieldNames } from '../form-fields.ts';
import { recommendations } from '../rating-scale.ts';
import { columnLabels, filledRatings } from './debrief-ratings.ts';
import { decision, equalWeights, worksheet } from './debrief-close.ts';

const recommended: Record<string, string> = Object.fromEntries(
  (['definitely-not', 'no', 'yes', 'strong-yes'] as const).map((value, index) => [
    value,
    recommendations[index] ?? value,
  ]),
);

/** Who rated what, and what they recommend: their words before anybody else's. */
const scorecards = (debrief: Debrief): Block[] => {
  const labels = columnLabels(debrief);
  return [
    heading(2, 'Recommendations side by side'),
    table(
      'lines',
      [34, 118, 62, 76, 192],
      [
        headerRow(['', 'Interviewer, stage', 'Date', 'Hire?', 'Reason']),
        ...debrief.columns.map((column, index) =>
          row([
            cell([paragraph('cell', [{ text: labels[index] ?? '', bold: true, colour: 'ink' }])]),
            cell([
              paragraph('cell', [{ text: column.interviewer || 'No name given', bold: true }]),
              paragraph('cellSmall', column.stageTitle),
            ]),
            cell(column.date || '–'),
            cell([
              paragraph('cell', [
                {
                  text:
                    column.recommendation === null
                      ? 'None given'
                      : (recommended[column.recommendation] ?? ''),
                  bold: true,
                },
              ]),
            ]),
            cell(column.reason || '–'),
          ]),
        ),
      ],
      {
        headerRows: 1,
        words: {
          caption: 'Recommendations side by side',
          summary:
            'Each row is a scorecard: its label, who filled it in and for which stage, when, the recommendation, and the reason.',
        },
      },
    ),
  ];
};

const evidence = (debrief: Debrief): Block[] => {
  const labels = columnLabels(debrief);
  const rows = debrief.columns.flatMap(({ strengths, concerns }, index) =>
    strengths === '' && concerns === ''
      ? []
      : [
          row([
            cell([paragraph('cell', [{ text: labels[index] ?? '', bold: true, colour: 'ink' }])]),
            cell(strengths || '–'),
            cell(concerns || '–'),
          ]),
        ],
  );
  return rows.length === 0
    ? []
    : [
        heading(2, 'Strengths and concerns, as written'),
        table('lines', [34, 224, 224], [headerRow(['', 'Strengths', 'Concerns']), ...rows], {
          headerRows: 1,
          words: {
            caption: 'Strengths and concerns, as written',
            summary:
              'Each row is a scorecard: its label, the strengths and the concerns that it names.',
          },
        }),
      ];
};

const outcomes = { meets: 'meets', 'does-not-meet': 'does not meet', unclear: 'unclear' } as const;

const facts = (debrief: Debrief): Block[] => {
  const labels = columnLabels(debrief);
  const lines = debrief.facts.map(({ label, outcomes: found, said }) =>
    found
      .flatMap((outcome, index) => {
        const words = [outcome === null ? '' : outcomes[outcome], said[index] ?? ''];
        const told = words.filter((part) => part !== '').join(', ');
        return told === '' ? [] : [`${labels[index] ?? ''} ${told}`];
      })
      .join(' · ')
      .replace(/^/, `${label}: `),
  );
  return lines.length === 0 ? [] : [heading(2, 'Facts'), list(lines, { style: 'brief' })];
};

/** What nobody saw: a decision that leaves it out should know that it does. */
const gaps = ({ unassessed, missing }: Debrief): Block[] => {
  const lines = [
    ...unassessed.map(({ name, reason }) => `${name}: ${reason}`),
    ...(missing.length === 0
      ? []
      : [
          `No scorecard was handed in for ${joinWords(missing.map(({ label, title }) => `${label} ${title}`))}.`,
        ]),
  ];
  return lines.length === 0
    ? []
    : [heading(2, 'What nobody assessed'), list(lines, { style: 'brief' })];
};

const weighted = ({ competencies }: Debrief, { reason, of }: Weights): string => {
  const named = competencies.map(({ id, name }) => `${name} × ${of[id] ?? 1}`);
  return `The competencies do not count the same: ${named.join(', ')}. Reason, as written: ${reason} Sum of agreed rating × weight ÷ sum of the weights of the competencies assessed = overall rating, to two decimals.`;
};

const namedScale = ({ form }: Debrief): RatingScale => ({
  points: form.scale.points.map((name) => ({ name, meaning: name })),
  sound: form.scale.sound,
});

/** A debrief with the ratings in it: what was agreed, and why, is left to the people in the room. */
export const completedDebrief = (debrief: Debrief, weights: Weights | null): Section => {
  const { kit, requisition } = debrief.form;
  const scale = namedScale(debrief);
  return {
    footer: `Debrief · Form ${kit.form} · Kit version ${kit.version} · Source page ${kit.page}`,
    blocks: [
      heading(1, 'Debrief', 'debrief'),
      paragraph('subtitle', kit.role),
      keyValues([
        ['Candidate', debrief.candidate, commonField(fieldNames.candidate, 'Candidate')],
        ['Date', '', { ...debriefField('date', 'Date'), holds: 'date' }],
        ['Lead', '', debriefField('led-by', 'Led by')],
        ['Requisition', requisition, commonField('requisition', 'Requisition')],
        ['Kit', `Version ${kit.version}, form ${kit.form}`],
      ]),
      heading(2, 'Ratings side by side'),
      paragraph(
        'source',
        scale.points.map((_, index) => ratingLabel(scale, index + 1)).join(' · '),
      ),
      paragraph(
        'small',
        `As they stand on the scorecards. Spread is the highest rating less the lowest; from ${debrief.wideFrom} on, the two furthest apart read their evidence aloud before anybody else speaks. n/a: marked not assessed. –: left blank. Shaded: not judged there. Core competencies are in bold. The agreed rating comes from the evidence; it is not the mean.`,
      ),
      filledRatings(debrief),
      ...gaps(debrief),
      ...scorecards(debrief),
      ...evidence(debrief),
      ...facts(debrief),
      group(
        ...worksheet(weights === null ? equalWeights(scale) : weighted(debrief, weights)),
        paragraph('gap', ''),
      ),
      decision,
    ],
  };
};
