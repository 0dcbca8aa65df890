import type { Kit, KitStage, Question } from '../../core/kit/kit.ts';
import { questionLabel } from '../../core/kit/stage-order.ts';
import type { DocumentDetails } from '../../core/kit/packet-options.ts';
import { cell, group, heading, paragraph, row, ruled, table } from '../blocks.ts';
import type { Block, Section } from '../document-model.ts';
import { stageLabel } from '../kit-labels.ts';
import { contentWidth } from '../page-geometry.ts';
import { fillPages, fixed, type Stretchable } from '../page-fill.ts';
import { tableLooks } from '../table-looks.ts';
import { isFact, stageSubtitle } from './guide.ts';
import { questionHeading } from './guide-question.ts';
import { interviewerNote } from './interviewer-note.ts';
import { partsOfNotes, recordLines } from './question-notes.ts';
import { section, sheetHead } from './sheet-head.ts';

/** Room for "Situation and task", in points. */
const labelWidth = 96;

/** Fewest lines for each part of a story, and most that the notes on one answer may grow by. */
const linesPerPart = 3;
const mostSpare = { story: 9, fact: 3 };

/** Spare lines go round the parts, the first part first. */
const sharesOf = (spare: number, parts: number): number[] =>
  Array.from({ length: parts }, (_, index) => Math.floor((spare + parts - 1 - index) / parts));

const storyNotes = (question: Question, spare: number): Block => {
  const labels = partsOfNotes(question);
  const shares = sharesOf(spare, labels.length);
  return table(
    'notes',
    // The last cell's padding lies in the margin, so that the lines end where the text does.
    [labelWidth, contentWidth - labelWidth + tableLooks.notes.padding.right],
    labels.map((label, index) =>
      row([cell(label, { style: 'cellHead' }), cell([ruled(linesPerPart + (shares[index] ?? 0))])]),
    ),
    { after: 5 },
  );
};

const notesOn = (kit: Kit, question: Question, spare: number): Block =>
  group(
    questionHeading(kit, question, 2, { mark: false }),
    paragraph('asked', question.text),
    ...interviewerNote(question),
    ...(isFact(question)
      ? [recordLines(question.record, questionLabel(kit, question.id)), ruled(1 + spare)]
      : [storyNotes(question, spare)]),
    paragraph('gap', ''),
  );

const lastNotes = (spare: number): Block =>
  group(
    heading(2, 'The candidate’s own questions', null, 'noted, and not rated'),
    ruled(2 + spare),
    paragraph('gap', ''),
  );

/** A booklet to write in during the talk, in the order of the guide; nothing is rated in it. */
export const buildNotes = (kit: Kit, stage: KitStage, details: DocumentDetails): Section => {
  const label = stageLabel(kit, stage);
  const head = fixed(
    heading(1, `${label} Notes: ${stage.title}`),
    paragraph('subtitle', stageSubtitle(stage)),
    sheetHead(kit, details, label),
    paragraph(
      'small',
      'Write down what is said and done, in the candidate’s words where you can; leave out what you think of it. Ratings go on the scorecard. Hand both in together.',
    ),
  );
  const answers = stage.questions.map((question): Stretchable => ({
    build: (spare) => [notesOn(kit, question, spare)],
    most: isFact(question) ? mostSpare.fact : mostSpare.story,
  }));
  return section(
    kit,
    `${label} Notes`,
    fillPages([head, ...answers, { build: (spare) => [lastNotes(spare)], most: 6 }], details.paper),
  );
};
