import type { Kit, Question } from '../../core/kit/kit.ts';
import { anchorPlace } from '../../core/kit/anchor-place.ts';
import type { RatingScale } from '../../core/kit/rating-scale.ts';
import { isRated, questionLabel } from '../../core/kit/stage-order.ts';
import { asSmallAs, cell, group, heading, paragraph, row, ruled, table } from '../blocks.ts';
import { heardField } from '../form-fields.ts';
import type { Block, Paragraph, Table } from '../document-model.ts';
import { competencyName, marks, originOf, questionTypeNames } from '../kit-labels.ts';
import { contentWidth } from '../page-geometry.ts';
import { interviewerNote } from './interviewer-note.ts';
import { questionNotes, tellsStory } from './question-notes.ts';

/** "from line 29: …" with the page's words, one paragraph a line. */
export const sourceLines = (kit: Kit, question: Question): Paragraph[] => {
  const items = kit.items.filter(({ id }) => question.items.includes(id));
  if (items.length === 0) return question.why === '' ? [] : [paragraph('source', question.why)];
  return items.map((item) =>
    paragraph('source', [
      { text: `${originOf(item)}: `, bold: true },
      `${item.text}${item.priority === 'nice' ? ' (nice to have)' : ''}`,
    ]),
  );
};

/** What the competency means, at the first question on it in its stage. */
const definitionLine = (kit: Kit, question: Question): Block[] => {
  const stage = kit.stages.find(({ questions }) => questions.some(({ id }) => id === question.id));
  const first = stage?.questions.find(({ competency }) => competency === question.competency);
  const competency = kit.competencies.find(({ id }) => id === question.competency);
  return competency === undefined || first?.id !== question.id
    ? []
    : [paragraph('source', [{ text: competency.definition, colour: 'text' }])];
};

const anchorTable = (question: Question, scale: RatingScale): Table => {
  const anchors = question.anchors.toSorted((a, b) => a.rating - b.rating);
  const width = contentWidth / anchors.length;
  return table(
    'grid',
    anchors.map(() => width),
    [
      row(
        anchors.map(({ rating, text }) => {
          const { ratings, name } = anchorPlace(scale, rating);
          return cell([
            paragraph('anchor', [
              { text: `${ratings} ${name}`, bold: true, colour: 'ink' },
              { text: '  ' },
              text,
            ]),
          ]);
        }),
      ),
    ],
    { after: 4 },
  );
};

/**
 * "S3 Q2 Sales enablement   past behavior · 7 min", alike on every sheet.
 * @param level 2 right under the sheet's title, 3 under a heading like "Answers"
 */
export const questionHeading = (
  kit: Kit,
  question: Question,
  level: 2 | 3,
  { mark = true }: { mark?: boolean } = {},
): Block => {
  const label = questionLabel(kit, question.id);
  const about = question.competency === null ? 'Fact' : competencyName(kit, question.competency);
  const set = heading(
    level,
    `${label}  ${about}`,
    mark ? marks.question(kit, question) : null,
    mark
      ? [
          question.competency === null ? '' : questionTypeNames[question.type],
          `${question.minutes} min`,
        ]
          .filter((part) => part !== '')
          .join(' · ')
      : '',
  );
  return asSmallAs(3, set);
};

const backupLine = (question: Question): Block[] =>
  question.backup === null
    ? []
    : [
        paragraph('small', [
          // Knowledge and exercises ask for no story that somebody could lack.
          {
            text: `${tellsStory(question) ? 'No such story?' : 'No answer?'} `,
            bold: true,
            colour: 'ink',
          },
          { text: question.backup, colour: 'text' },
        ]),
      ];

/** What leads ratings of this competency astray; a second question on it in the same stage warns of the next. */
const pitfallLine = (kit: Kit, question: Question): Block[] => {
  const pitfalls = kit.competencies.find(({ id }) => id === question.competency)?.pitfalls ?? [];
  const stage = kit.stages.find(({ questions }) => questions.some(({ id }) => id === question.id));
  const alike = stage?.questions.filter(({ competency }) => competency === question.competency);
  const place = alike?.findIndex(({ id }) => id === question.id) ?? 0;
  const pitfall = pitfalls[place % Math.max(pitfalls.length, 1)];
  return pitfall === undefined
    ? []
    : [
        paragraph('small', [
          { text: 'When rating: ', bold: true, colour: 'ink' },
          { text: pitfall, colour: 'text' },
        ]),
      ];
};

const recordLine = (kit: Kit, question: Question, spare: number): Block[] => {
  const fields = question.record.length > 0 ? question.record.join(' · ') : 'the answer';
  return [
    paragraph('small', [
      { text: 'To record on the scorecard: ', bold: true, colour: 'ink' },
      { text: `${fields}, under ${questionLabel(kit, question.id)}.`, colour: 'text' },
    ]),
    ...question.probes.map(({ text }) => paragraph('small', [{ text, colour: 'text' }])),
    ruled(2 + spare, heardField(questionLabel(kit, question.id), 0, 'Notes')),
  ];
};

/**
 * One question as an interviewer needs it: words, source, follow-ups with room for notes, anchors, backup.
 * @param spare lines to write on beyond the fewest
 */
export const guideQuestion = (kit: Kit, question: Question, scale: RatingScale, spare = 0): Block =>
  group(
    questionHeading(kit, question, 2),
    ...definitionLine(kit, question),
    paragraph('question', question.text),
    ...interviewerNote(question),
    ...sourceLines(kit, question),
    ...(isRated(question)
      ? [
          questionNotes(question, questionLabel(kit, question.id), spare),
          anchorTable(question, scale),
          ...backupLine(question),
          ...pitfallLine(kit, question),
        ]
      : question.type === 'logistics' || question.record.length > 0
        ? recordLine(kit, question, spare)
        : [
            questionNotes(question, questionLabel(kit, question.id), spare),
            ...backupLine(question),
          ]),
    paragraph('gap', ''),
  );
