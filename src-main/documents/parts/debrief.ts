import type { Kit, KitStage } from '../../core/kit/kit.ts';
import { wideSpreadOf } from '../../core/debrief/gather-debrief.ts';
import { isRated } from '../../core/kit/stage-order.ts';
import { highestOf, ratingLabel, type RatingScale } from '../../core/kit/rating-scale.ts';
import { whoTakes } from '../../core/kit/staffing.ts';
import type { DocumentDetails } from '../../core/kit/packet-options.ts';
import { commonField, debriefField, fieldNames } from '../form-fields.ts';
import {
  blank,
  cell,
  choices,
  group,
  heading,
  keyValues,
  list,
  paragraph,
  row,
  table,
} from '../blocks.ts';
import type { Cell, Section, Table } from '../document-model.ts';
import { isRatedStage, stageLabel } from '../kit-labels.ts';
import { contentWidth } from '../page-geometry.ts';
import { recommendations } from '../rating-scale.ts';
import { arithmetic, decision } from './debrief-close.ts';
import { section } from './sheet-head.ts';

const judges = (stage: KitStage, competency: string): boolean =>
  stage.focus.includes(competency) ||
  stage.questions.some((question) => question.competency === competency && isRated(question));

const head = (label: string): Cell =>
  cell(label, { style: 'cellHead', align: 'center', vertical: 'bottom' });

/** Columns in points: the name, one for each stage, spread, agreed rating, reason. */
const columnsFor = (stages: number): number[] => {
  const stage = Math.min(23, Math.floor(184 / Math.max(stages, 1)));
  const [name, spread, agreed] = [128, 40, 42];
  return [
    name,
    ...Array.from({ length: stages }, () => stage),
    spread,
    agreed,
    contentWidth - name - spread - agreed - stage * stages,
  ];
};

/** Low enough that a table of usual length leaves no single row for the next page, in points. */
const rowHeight = (rows: number): number => (rows > 20 ? 19 : rows > 17 ? 20 : 22);

const ratingsTable = (kit: Kit, stages: KitStage[]): Table => {
  const judged = kit.competencies.filter(({ id }) => stages.some((stage) => judges(stage, id)));
  return table(
    'grid',
    columnsFor(stages.length),
    [
      row([
        cell('Competency', { style: 'cellHead', vertical: 'bottom' }),
        ...stages.map((stage) => head(stageLabel(kit, stage))),
        head('Spread'),
        head('Agreed'),
        cell('Reason', { style: 'cellHead', vertical: 'bottom' }),
      ]),
      ...judged.map(({ id, name, priority }) =>
        row(
          [
            cell([paragraph('cell', [{ text: name, bold: priority === 'core' }])], {
              vertical: 'middle',
            }),
            ...stages.map((stage) =>
              judges(stage, id)
                ? cell(
                    blank(
                      debriefField(
                        `${stageLabel(kit, stage)}.${id}`,
                        `${stageLabel(kit, stage)}, ${name}`,
                      ),
                    ),
                    { vertical: 'middle' },
                  )
                : cell('', { fill: 'tint' }),
            ),
            cell(blank(debriefField(`spread.${id}`, `${name}, spread`)), { vertical: 'middle' }),
            cell(blank(debriefField(`agreed.${id}`, `${name}, agreed rating`)), {
              vertical: 'middle',
            }),
            cell(blank(debriefField(`why.${id}`, `${name}, reason`)), { vertical: 'middle' }),
          ],
          rowHeight(judged.length),
        ),
      ),
    ],
    {
      headerRows: 1,
      words: {
        caption: 'Ratings side by side',
        summary:
          'Each row is a competency: its rating in each stage, the spread, the rating agreed on, and the reason.',
      },
    },
  );
};

const recommendationTable = (kit: Kit, stages: KitStage[]): Table =>
  table(
    'grid',
    [30, 210, 242],
    [
      row([
        cell('', { style: 'cellHead' }),
        cell('Interviewer', { style: 'cellHead' }),
        cell('Recommendation on the scorecard', { style: 'cellHead' }),
      ]),
      ...stages.map((stage) =>
        row(
          [
            cell(
              [paragraph('cell', [{ text: stageLabel(kit, stage), bold: true, colour: 'ink' }])],
              {
                vertical: 'middle',
              },
            ),
            cell([paragraph('cellSmall', whoTakes(stage) || stage.title)], {
              vertical: 'middle',
            }),
            cell(
              [
                choices(
                  recommendations.map((label) => ({
                    label,
                    width: label.length > 10 ? 82 : label.length > 4 ? 66 : 40,
                  })),
                  {
                    field: {
                      name: `debrief.${stageLabel(kit, stage)}.recommendation`,
                      label: `${stageLabel(kit, stage)}, recommendation on the scorecard`,
                      picks: 'one',
                    },
                  },
                ),
              ],
              { vertical: 'middle' },
            ),
          ],
          22,
        ),
      ),
    ],
    {
      headerRows: 1,
      words: {
        caption: 'Recommendations side by side',
        summary: 'Each row is a stage: its number, who took it, and a box for each recommendation.',
      },
    },
  );

/** "1 Poor · 2 Partial · 3 Sound · 4 Good · 5 Strong" */
const scaleLine = (scale: RatingScale): string =>
  scale.points.map((_, index) => ratingLabel(scale, index + 1)).join(' · ');

/** Where the ratings of all interviewers meet: side by side, with spread, before anything is agreed. */
export const buildDebrief = (kit: Kit, details: DocumentDetails): Section => {
  const { scale } = details;
  const stages = kit.stages.filter(
    (stage) => isRatedStage(stage) && (stage.focus.length > 0 || stage.questions.some(isRated)),
  );
  return section(kit, 'Debrief', [
    heading(1, 'Debrief', 'debrief'),
    paragraph('subtitle', kit.role.title),
    keyValues([
      ['Candidate', details.candidate, commonField(fieldNames.candidate, 'Candidate')],
      ['Date', '', { ...debriefField('date', 'Date'), holds: 'date' }],
      ['Lead', '', debriefField('led-by', 'Led by')],
      ['Requisition', details.requisition, commonField('requisition', 'Requisition')],
    ]),
    list(
      [
        'Hand in every scorecard first. Copy the ratings as they stand; a shaded cell was not judged in that stage. Core competencies are in bold.',
        `Spread is the highest rating less the lowest. Where it is ${wideSpreadOf(highestOf(scale))} or more, the two furthest apart read their evidence aloud before anybody else speaks.`,
        'Agree on a rating from the evidence. It is not the average, and nobody’s rank counts for more.',
        'Write the reason. “Not assessed” stays empty and is not counted.',
      ],
      { ordered: true, style: 'brief' },
    ),
    heading(2, 'Ratings side by side'),
    paragraph('source', scaleLine(scale)),
    ratingsTable(kit, stages),
    group(heading(2, 'Recommendations side by side'), recommendationTable(kit, stages)),
    arithmetic(scale),
    decision,
  ]);
};
