import type { KitStage } from '../../core/kit/kit.ts';
import { cell, choices, group, heading, paragraph, row, ruled, table } from '../blocks.ts';
import { recommendationField, stageField } from '../form-fields.ts';
import type { Block } from '../document-model.ts';
import { contentWidth } from '../page-geometry.ts';
import { recommendations } from '../rating-scale.ts';
import { tableLooks } from '../table-looks.ts';
import { lawfulReminder } from './lawful-asking.ts';
import { signatureLine } from './signature.ts';

/**
 * What speaks for the candidate and what against.
 * @param stage its label, "S3"
 */
export const evidence = (stage: string, lines: number): Block =>
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

/** Room for what is longer than its lines; its heading takes the room of one and a half. */
const continued = (label: string, lines: number): Block[] =>
  lines < 2
    ? []
    : [
        heading(2, 'Continued', null, 'what found no room above, each with its number'),
        ruled(lines - 1, stageField(label, 'continued', 'Continued')),
      ];

/** Most lines for what goes on at the end, its heading counted as one. */
export const mostContinued = 10;

/**
 * What the interviewer recommends, signed.
 * @param label of the stage, "S3"
 * @param lines of room below for what goes on there
 */
export const conclusion = (stage: KitStage, label: string, lines = 0): Block =>
  group(
    heading(2, 'Overall recommendation', null, 'last, and from the ratings above; not an average'),
    choices(
      recommendations.map((words) => ({ label: words, width: words.length > 6 ? 110 : 70 })),
      { lead: 'Hire?', leadWidth: 48, field: recommendationField(label) },
    ),
    ruled(1, stageField(label, 'reason', 'Reason for the recommendation')),
    paragraph('gap', ''),
    signatureLine(label, {
      words: 'Rated before any discussion. Signed',
      widths: [158, 200, 20, 30, 74],
      after: 6,
    }),
    paragraph('small', [
      { text: 'Tell the candidate: ', bold: true, colour: 'ink' },
      stage.closing === '' ? 'who will be in touch, and by when.' : stage.closing,
    ]),
    paragraph('small', [
      { text: 'Lawful asking (US). ', bold: true, colour: 'ink' },
      lawfulReminder,
    ]),
    ...continued(label, lines),
  );
