import type { Kit, KitStage } from '../../core/kit/kit.ts';
import { questionLabel } from '../../core/kit/stage-order.ts';
import type { DocumentDetails } from '../../core/kit/packet-options.ts';
import { fieldNames, notesField, stageField } from '../form-fields.ts';
import {
  blank,
  box,
  callout,
  cell,
  group,
  headerRow,
  heading,
  paragraph,
  row,
  ruled,
  table,
} from '../blocks.ts';
import type { Block, Section } from '../document-model.ts';
import { marks, stageLabel } from '../kit-labels.ts';
import { sourceLines } from './guide-question.ts';
import { stageSubtitle } from './guide.ts';
import { lawfulReminder } from './lawful-asking.ts';
import { section, sheetHead } from './sheet-head.ts';
import { signatureLine } from './signature.ts';
import { timelineBar } from './timeline-bar.ts';

/** @param label of the stage, "S7" */
const checklist = (stage: KitStage, label: string): Block[] =>
  stage.checklist.length === 0
    ? []
    : [
        heading(2, 'Checklist'),
        table(
          'lines',
          [30, 242, 80, 130],
          [
            headerRow(['Done', 'What', 'Date', 'By whom, remarks']),
            ...stage.checklist.map((item, index) =>
              row(
                [
                  cell(
                    box(
                      { name: fieldNames.ofStage(label, 'done'), label: item, picks: 'several' },
                      `${index + 1}`,
                    ),
                    { vertical: 'middle' },
                  ),
                  cell(item, { vertical: 'middle' }),
                  cell(blank(stageField(label, `done-on.${index + 1}`, `Date: ${item}`, 'date')), {
                    vertical: 'middle',
                  }),
                  cell(
                    blank(stageField(label, `remark.${index + 1}`, `By whom, remarks: ${item}`)),
                    { vertical: 'middle' },
                  ),
                ],
                32,
              ),
            ),
          ],
          {
            headerRows: 1,
            words: {
              caption: 'Checklist',
              summary:
                'Each row is a thing to do: a box to tick, what it is, when it was done, and by whom.',
            },
          },
        ),
      ];

/** Asked of a referee, written down, and not rated. */
const recorded = (kit: Kit, stage: KitStage): Block[] =>
  stage.questions.length === 0
    ? []
    : [
        heading(2, 'Questions'),
        ...stage.questions.map((question) =>
          group(
            heading(
              3,
              questionLabel(kit, question.id),
              marks.question(kit, question),
              `${question.minutes} min`,
            ),
            paragraph('question', question.text),
            ...sourceLines(kit, question),
            ...question.probes.map(({ text }) => paragraph('small', [{ text, colour: 'text' }])),
            ...question.record.map((field) => paragraph('cellHead', field)),
            ruled(5, notesField(questionLabel(kit, question.id))),
            paragraph('gap', ''),
          ),
        ),
      ];

const script = (label: string, words: string): Block[] =>
  words === '' ? [] : [callout(paragraph('label', label), paragraph('spoken', words))];

/** References and offer: what to check and write down. No interview answers are rated here. */
export const buildChecklistForm = (
  kit: Kit,
  stage: KitStage,
  details: DocumentDetails,
): Section => {
  const label = stageLabel(kit, stage);
  return section(kit, `${label} Checklist`, [
    heading(1, `${label} Checklist: ${stage.title}`, marks.checklist(kit, stage)),
    paragraph('subtitle', stageSubtitle(stage)),
    sheetHead(kit, details, label, 'Filled in by'),
    paragraph('body', [{ text: 'Purpose. ', bold: true, colour: 'ink' }, stage.purpose]),
    ...(stage.timeline.length > 0 ? [timelineBar(stage.timeline)] : []),
    ...script('Read aloud to open', stage.opening),
    ...checklist(stage, label),
    ...recorded(kit, stage),
    ...script('Read aloud to close', stage.closing),
    group(
      heading(2, 'Notes'),
      ruled(5, stageField(label, 'notes', 'Notes')),
      paragraph('gap', ''),
      signatureLine(label, { words: 'Signed', widths: [60, 200, 20, 30, 172] }),
      ...(stage.kind === 'reference'
        ? [
            paragraph('small', [
              { text: 'Lawful asking (US). ', bold: true, colour: 'ink' },
              lawfulReminder,
            ]),
          ]
        : []),
    ),
  ]);
};
