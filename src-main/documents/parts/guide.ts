import type { Kit, KitStage, Question } from '../../core/kit/kit.ts';
import { isRated } from '../../core/kit/stage-order.ts';
import type { RatingScale } from '../../core/kit/rating-scale.ts';
import { whoTakes } from '../../core/kit/staffing.ts';
import type { DocumentDetails } from '../../core/kit/packet-options.ts';
import { callout, group, heading, list, paragraph, ruled } from '../blocks.ts';
import type { Block, Section } from '../document-model.ts';
import { stageField } from '../form-fields.ts';
import { marks, minutesText, stageKindNames, stageLabel } from '../kit-labels.ts';
import { fillPages, fixed, type Stretchable } from '../page-fill.ts';
import { guideQuestion } from './guide-question.ts';
import { interviewerNote } from './interviewer-note.ts';
import { section, sheetHead } from './sheet-head.ts';
import { timelineBar } from './timeline-bar.ts';

/** "Interview · 45 min (usual length) · optional: it may not take place" */
export const stageSubtitle = (stage: KitStage): string =>
  [
    stageKindNames[stage.kind],
    minutesText(stage),
    whoTakes(stage),
    stage.optional ? 'optional, may not take place' : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** What is judged here without a question of its own, each with its definition; the others say it at their question. */
const focusLines = (kit: Kit, stage: KitStage): Block[] =>
  kit.competencies
    .filter(({ id }) => stage.focus.includes(id))
    .filter(({ id }) => !stage.questions.some(({ competency }) => competency === id))
    .map(({ name, definition }) =>
      paragraph('source', [
        { text: `${name}. `, bold: true, colour: 'text' },
        { text: definition, colour: 'text' },
      ]),
    );

/** A fact is recorded and never rated. */
export const isFact = (question: Question): boolean =>
  !isRated(question) && (question.type === 'logistics' || question.record.length > 0);

const checklistReminder = (stage: KitStage): Block[] =>
  stage.checklist.length === 0
    ? []
    : [heading(2, 'See to it that'), list(stage.checklist, { style: 'brief' })];

/** Lines that a question's notes may grow by: beyond this, more room does not help. */
const mostSpare = { story: 7, fact: 2 };

/** In the kit's order: it is how the interview is meant to go, and how the questions are numbered. */
const questionPieces = (kit: Kit, questions: Question[], scale: RatingScale): Stretchable[] =>
  questions.map((question) => ({
    build: (spare) => [guideQuestion(kit, question, scale, spare)],
    most: isFact(question) ? mostSpare.fact : mostSpare.story,
  }));

/** Lines for the candidate's own questions; what is left of the page beyond them is for anything else. */
const mostForQuestions = 6;

/**
 * @param label of the stage, "S3"
 * @param spare lines to write on beyond the fewest
 */
const closing = (stage: KitStage, label: string, spare: number): Block =>
  group(
    heading(2, 'After the last question'),
    paragraph('small', 'The candidate’s own questions. Note them; they are not rated.'),
    ruled(
      Math.min(1 + spare, mostForQuestions),
      stageField(label, 'asked', 'The candidate’s own questions'),
    ),
    paragraph('gap', ''),
    // A heading takes the room of two lines.
    ...(spare > mostForQuestions + 2
      ? [
          heading(3, 'Further notes'),
          ruled(spare - mostForQuestions - 1, stageField(label, 'further', 'Further notes')),
          paragraph('gap', ''),
        ]
      : []),
    callout(
      paragraph('label', 'Read aloud to close'),
      paragraph('spoken', stage.closing === '' ? 'Thank you for your time.' : stage.closing),
    ),
  );

const head = (kit: Kit, stage: KitStage, details: DocumentDetails): Block[] => [
  heading(1, `${stageLabel(kit, stage)} Guide: ${stage.title}`, marks.guide(kit, stage)),
  paragraph('subtitle', stageSubtitle(stage)),
  sheetHead(kit, details, stageLabel(kit, stage)),
  paragraph('body', [{ text: 'Purpose. ', bold: true, colour: 'ink' }, stage.purpose]),
  ...interviewerNote(stage),
  ...(stage.timeline.length > 0 ? [timelineBar(stage.timeline)] : []),
  ...focusLines(kit, stage),
  ...(stage.opening === ''
    ? []
    : [callout(paragraph('label', 'Read aloud to open'), paragraph('spoken', stage.opening))]),
  paragraph(
    'small',
    'Ask as written, in this order. Follow up only where a part of the story is missing. Rate on the scorecard right after.',
  ),
  ...checklistReminder(stage),
];

/** What one interviewer takes into the room, in the order of the conversation from opening to close. */
export const buildGuide = (kit: Kit, stage: KitStage, details: DocumentDetails): Section => {
  const pieces: Stretchable[] = [
    fixed(...head(kit, stage, details)),
    ...questionPieces(kit, stage.questions, details.scale),
    { build: (spare) => [closing(stage, stageLabel(kit, stage), spare)], most: 34 },
  ];
  return section(kit, `${stageLabel(kit, stage)} Guide`, fillPages(pieces, details.paper));
};
