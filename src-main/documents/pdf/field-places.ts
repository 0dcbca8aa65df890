import type { ChoiceField, TextField } from '../form-fields.ts';
import { ruledPitch } from '../ruled-pitch.ts';

/** What is filled in where a shape was drawn: words, or a box that stands for a value. */
export type FieldMark = {
  /** Where it stands in the order of reading. */
  slot: number;
} & (
  { field: TextField; value: null } | { field: ChoiceField; value: { name: string; label: string } }
);

/** In points from the top left of the sheet. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type FieldPlace = FieldMark & {
  /** From 0. */
  page: number;
  box: Box;
};

/** Under this name a mark travels with its shape through pdfmake, which copies shapes with all they carry. */
const markKey = 'kitField';

/** The shape with a note of what is filled in on it. */
export const markField = <Shape extends object>(shape: Shape, mark: FieldMark): Shape => ({
  ...shape,
  [markKey]: mark,
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

const isMark = (value: unknown): value is FieldMark => isRecord(value) && isRecord(value['field']);

/** Where a shape was drawn. A line stands for the room above it. */
const boxOf = (shape: Record<string, unknown>, down: number): Box =>
  shape['type'] === 'line'
    ? {
        x: numberOf(shape['x1']),
        y: numberOf(shape['y1']) - (ruledPitch - 0.5) + down,
        width: numberOf(shape['x2']) - numberOf(shape['x1']),
        height: ruledPitch - 0.5,
      }
    : {
        x: numberOf(shape['x']),
        y: numberOf(shape['y']) + down,
        width: numberOf(shape['w']),
        height: numberOf(shape['h']),
      };

const heightBy = (item: Record<string, unknown>, name: string): number => {
  const measure = item[name];
  return typeof measure === 'function' ? numberOf(Reflect.apply(measure, item, [])) : 0;
};

/** How far a cell's content is moved down by its alignment: pdfmake moves it when it draws, not before. */
const shiftOf = (item: unknown): number => {
  if (!isRecord(item) || item['isCellContentMultiPage'] === true) return 0;
  const spare = heightBy(item, 'getViewHeight') - heightBy(item, 'getNodeHeight');
  if (item['verticalAlignment'] === 'middle') return spare / 2;
  return item['verticalAlignment'] === 'bottom' ? spare : 0;
};

const placesOnPage = (page: unknown, number: number): FieldPlace[] => {
  if (!isRecord(page) || !Array.isArray(page['items'])) return [];
  const shifts: number[] = [];
  const places: FieldPlace[] = [];
  for (const entry of page['items'] as unknown[]) {
    if (!isRecord(entry)) continue;
    const { type, item } = entry;
    if (type === 'beginVerticalAlignment') shifts.push(shiftOf(item));
    if (type === 'endVerticalAlignment') shifts.pop();
    if (type !== 'vector' || !isRecord(item)) continue;
    const mark = item[markKey];
    if (!isMark(mark)) continue;
    const down = shifts.reduce((sum, shift) => sum + shift, 0);
    places.push({ ...mark, page: number, box: boxOf(item, down) });
  }
  return places;
};

const around = (one: Box, other: Box): Box => {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
};

/** Lines one below the other that are filled in as one make one place. */
const joinLines = (places: FieldPlace[]): FieldPlace[] => {
  const joined: FieldPlace[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    const goesOn =
      last?.value === null &&
      place.value === null &&
      last.field.name === place.field.name &&
      Math.abs(last.box.x - place.box.x) < 1 &&
      place.box.y - (last.box.y + last.box.height) < 2 &&
      place.box.y > last.box.y;
    if (last !== undefined && goesOn) last.box = around(last.box, place.box);
    else joined.push({ ...place });
  }
  return joined;
};

/**
 * Where the marked shapes came to stand, in the order in which people fill them in.
 * @param pages as pdfmake has laid them out
 * @param topMargin what lies above it belongs to the header, which pdfmake draws last
 */
export const findFieldPlaces = (pages: unknown, topMargin: number): FieldPlace[] => {
  if (!Array.isArray(pages)) throw new Error('pdfmake does not tell its pages any more');
  return pages.flatMap((page, number) => {
    const places = joinLines(placesOnPage(page, number));
    const inHeader = ({ box }: FieldPlace): boolean => box.y < topMargin - 1;
    return [...places.filter(inHeader), ...places.filter((place) => !inHeader(place))];
  });
};
