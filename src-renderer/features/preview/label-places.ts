import { rectanglesOf, type Measure, type PageText, type Rectangle } from './page-text.ts';

/** A place on paper that names a question. */
export interface LabelPlace {
  /** "S3 Q2". */
  label: string;
  /** From 1. */
  page: number;
  /** Within the text of the page. */
  from: number;
  rectangle: Rectangle;
  /** Whether the question stands there, or is only spoken of. */
  isHeading: boolean;
}

/** Where a named destination of the PDF leads. */
export interface Destination {
  page: number;
  /** Points from the top of the page. */
  top: number;
}

const around = (rectangles: Rectangle[]): Rectangle => {
  const left = Math.min(...rectangles.map((one) => one.left));
  const top = Math.min(...rectangles.map((one) => one.top));
  return {
    left,
    top,
    width: Math.max(...rectangles.map((one) => one.left + one.width)) - left,
    height: Math.max(...rectangles.map((one) => one.top + one.height)) - top,
  };
};

/** Every label of a known question on a page, in the order of its text. */
export function labelsOn(
  page: PageText,
  number: number,
  isKnown: (label: string) => boolean,
  measure: Measure,
): LabelPlace[] {
  return [...page.text.matchAll(/(?<![\p{L}\p{N}])S(\d+)\s+Q(\d+)(?!\p{N})/gu)].flatMap((match) => {
    const label = `S${match[1] ?? ''} Q${match[2] ?? ''}`;
    const from = match.index;
    const to = from + match[0].length;
    const rectangles = rectanglesOf(page, { from, to }, measure);
    if (!isKnown(label) || rectangles.length === 0) return [];
    const beginsLine = from === 0 || page.text[from - 1] === '\n';
    const goesOn = /^[^\S\n]+\S/u.test(page.text.slice(to));
    return [
      { label, page: number, from, rectangle: around(rectangles), isHeading: beginsLine && goesOn },
    ];
  });
}

/**
 * Where a question stands: at the destination that the PDF has for it, otherwise at the first heading
 * that begins with its label, otherwise where it is first named. Null where it is not on these pages.
 */
export function placeOfLabel(
  places: readonly LabelPlace[],
  label: string,
  destination: Destination | null,
): LabelPlace | null {
  const named = places.filter((place) => place.label === label);
  const away = (place: LabelPlace): number =>
    Math.abs(place.rectangle.top - (destination?.top ?? 0));
  const [nearest] = named
    .filter((place) => place.page === destination?.page)
    .toSorted((a, b) => away(a) - away(b));
  return nearest ?? named.find((place) => place.isHeading) ?? named[0] ?? null;
}
