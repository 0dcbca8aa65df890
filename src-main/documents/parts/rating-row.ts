import { highestOf, ratingLabel, type RatingScale } from '../../core/kit/rating-scale.ts';
import { choices } from '../blocks.ts';
import { notAssessedValue, type ChoiceField } from '../form-fields.ts';
import type { Choices } from '../document-model.ts';
import { contentWidth } from '../page-geometry.ts';
import { notAssessed } from '../rating-scale.ts';
import { typicalWidthOf } from '../typical-widths.ts';

const lead = 'Rating';
const leadWidth = 48;
const room = contentWidth - leadWidth;

/** The box before a label, and the least space after it, in points. */
const boxAndSpace = 14 + 10;

/** Neither program sets a label as wide as estimated, to the hair. */
const safety = 1.04;

/** More space between two labels makes a row harder to read, in points. */
const mostSpread = 16;

const rowsOf = (labels: string[], columns: number): string[][] =>
  Array.from({ length: Math.ceil(labels.length / columns) }, (_, row) =>
    labels.slice(row * columns, (row + 1) * columns),
  );

/** As wide as the widest label of each column needs. */
const widthsFor = (labels: string[], columns: number): number[] =>
  Array.from({ length: columns }, (_, column) =>
    Math.max(
      ...rowsOf(labels, columns).map(
        (row) => boxAndSpace + typicalWidthOf(row[column] ?? '', 'choice') * safety,
      ),
    ),
  );

const sumOf = (widths: number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** Everything in one row; else the points in one and "not assessed" below; else rows as even as can be. */
const columnsFor = (labels: string[]): number => {
  const all = labels.length;
  const even = labels.slice(1).map((_, index) => Math.ceil(all / (index + 2)));
  const fits = (columns: number): boolean => sumOf(widthsFor(labels, columns)) <= room;
  return [all, all - 1, ...even].find(fits) ?? 1;
};

const valueOf = (index: number, scale: RatingScale): string =>
  index < highestOf(scale) ? `${index + 1}` : notAssessedValue;

/** A box for every point of the scale and one for "not assessed"; long names take several rows. */
export const ratingRows = (scale: RatingScale, field?: ChoiceField): Choices[] => {
  const labels = [
    ...Array.from({ length: highestOf(scale) }, (_, index) => ratingLabel(scale, index + 1)),
    notAssessed.name,
  ];
  const columns = columnsFor(labels);
  const widths = widthsFor(labels, columns);
  const spread = Math.max(0, Math.min(mostSpread, (room - sumOf(widths)) / columns));
  return rowsOf(labels, columns).map((row, index) => ({
    ...choices(
      row.map((label, column) => ({
        label,
        width: (widths[column] ?? 0) + spread,
        value: valueOf(index * columns + column, scale),
      })),
      { lead: index === 0 ? lead : '', field },
    ),
    leadWidth,
  }));
};
