import { blank, cell, row, table } from '../blocks.ts';
import { stageField } from '../form-fields.ts';
import type { Table } from '../document-model.ts';

interface SignatureLook {
  /** What is signed: "Signed". */
  words: string;
  /** Of the five columns, in points: words, name, gap, "Date", date. */
  widths: readonly [number, number, number, number, number];
  /** Space below, in points. */
  after?: number;
}

/**
 * A line for a name and a date.
 * @param stage its label, "S3"
 */
export const signatureLine = (stage: string, { words, widths, after }: SignatureLook): Table =>
  table(
    'form',
    [...widths],
    [
      row(
        [
          cell(words, { style: 'cellHead', vertical: 'bottom' }),
          cell(blank(stageField(stage, 'signed', 'Signed by, typed name')), {
            underlined: true,
            vertical: 'bottom',
          }),
          cell(''),
          cell('Date', { style: 'cellHead', vertical: 'bottom' }),
          cell(blank(stageField(stage, 'signed-on', 'Signed on', 'date')), {
            underlined: true,
            vertical: 'bottom',
          }),
        ],
        24,
      ),
    ],
    after === undefined ? {} : { after },
  );
