import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  CheckBox,
  InternalHyperlink,
  Paragraph as DocxParagraph,
  SimpleField,
  Tab,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Choices, Heading, List, Paragraph, RuledLines, Run } from '../document-model.ts';
import { colours, noteSize } from '../text-styles.ts';
import { boxControl, linesControl, textControl } from './docx-controls.ts';
import { roomOn } from './empty-room.ts';
import { headingStyleId, ruledStyleIds, styleId, twips } from './docx-styles.ts';

/** Whether a paragraph has to stay on the page of what follows. */
export interface Keep {
  keepNext: boolean;
}

const runOf = (run: Run): ParagraphChild => {
  if (!('text' in run)) return new SimpleField(`PAGEREF ${run.pageOf} \\h`, `${run.page}`);
  const options: IRunOptions = {
    text: run.text,
    ...(run.bold === undefined ? {} : { bold: run.bold }),
    ...(run.italics === undefined ? {} : { italics: run.italics }),
    ...(run.colour === undefined ? {} : { color: colours[run.colour] }),
  };
  const set = new TextRun(options);
  return run.link === undefined
    ? set
    : new InternalHyperlink({ anchor: run.link, children: [set] });
};

const alignments = { left: 'left', center: 'center', right: 'right' } as const;

/** @param width of the line, in points */
export const paragraphOf = (
  block: Paragraph,
  { keepNext }: Keep,
  counters: Counters,
  width: number,
): DocxParagraph =>
  new DocxParagraph({
    style: styleId(block.style),
    ...(block.align === 'left' ? {} : { alignment: alignments[block.align] }),
    // On the paragraph itself: from the style alone it does not reach Word in every place.
    ...(keepNext ? { keepNext } : {}),
    children:
      block.field === undefined
        ? block.runs.map(runOf)
        : [
            textControl(block.field, roomOn(width, block.style), {
              number: counters.nextControl(),
              isShared: counters.shared.has(block.field.name),
            }),
          ],
  });

/** What holds for a whole document: numbers that have to differ within it, for the library's own go on from one document to the next. */
export interface Counters {
  nextList(): number;
  nextBookmark(): number;
  nextControl(): number;
  /** Names of the fields that fill in together. */
  shared: ReadonlySet<string>;
}

/** A bookmark whose number depends on its document alone, so that the same document gives the same bytes. */
export class NumberedBookmark extends Bookmark {
  readonly #id: string;
  readonly #number: number;

  constructor(id: string, number: number, children: ParagraphChild[]) {
    super({ id, children });
    this.#id = id;
    this.#number = number;
  }

  override get writtenAs(): Bookmark['writtenAs'] {
    return [
      new BookmarkStart(this.#id, this.#number),
      ...this.children,
      new BookmarkEnd(this.#number),
    ];
  }
}

export const headingOf = (block: Heading, counters: Counters): DocxParagraph => {
  const words = new TextRun({ text: block.text });
  const note: IRunOptions = {
    text: `   ${block.note}`,
    bold: false,
    size: noteSize * 2,
    color: colours.muted,
  };
  return new DocxParagraph({
    style: headingStyleId(block),
    keepNext: true,
    children: [
      block.bookmark === null
        ? words
        : new NumberedBookmark(block.bookmark, counters.nextBookmark(), [words]),
      ...(block.note === '' ? [] : [new TextRun(note)]),
    ],
  });
};

/** References of the numbering definitions. */
export const bullets = 'kit-bullets';
export const numbers = 'kit-numbers';

/** `instance` tells lists apart, so that each starts at 1. */
export const listOf = (block: List, instance: number, { keepNext }: Keep): DocxParagraph[] =>
  block.items.map(
    (item, index) =>
      new DocxParagraph({
        style: styleId(block.style),
        numbering: { reference: block.ordered ? numbers : bullets, level: 0, instance },
        keepLines: true,
        ...(keepNext || index < block.items.length - 1 ? { keepNext: true } : {}),
        children: item.map(runOf),
      }),
  );

export const ruledOf = (
  block: RuledLines,
  { keepNext }: Keep,
  counters: Counters,
): DocxParagraph[] => {
  const lines = Array.from(
    { length: block.lines },
    (_, index) =>
      new DocxParagraph({
        style: ruledStyleIds[index % 2 === 0 ? 0 : 1],
        ...(keepNext || index < block.lines - 1 ? { keepNext: true } : {}),
      }),
  );
  return block.field === undefined
    ? lines
    : [linesControl(block.field, lines, counters.nextControl())];
};

/** A box that can be ticked on the screen and prints as a box. */
const boxOf = (label: string): CheckBox =>
  new CheckBox({
    ...(label === '' ? {} : { alias: label }),
    uncheckedState: { value: '2610', font: 'MS Gothic' },
    checkedState: { value: '2612', font: 'MS Gothic' },
  });

const tabStopsOf = (block: Choices): number[] => {
  let position = block.leadWidth;
  return block.options.map(({ width }) => {
    const start = position;
    position += width;
    return start;
  });
};

export const choicesOf = (
  block: Choices,
  { keepNext }: Keep,
  counters: Counters,
): DocxParagraph => {
  const { field } = block;
  const stops = tabStopsOf(block);
  const children = block.options.flatMap((option, index): ParagraphChild[] => [
    ...(stops[index] === 0 ? [] : [new TextRun({ children: [new Tab()] })]),
    field === undefined
      ? boxOf(option.label === '' ? block.lead : option.label)
      : boxControl(field, option, counters.nextControl()),
    ...(option.label === '' ? [] : [new TextRun({ text: ` ${option.label}` })]),
  ]);
  const lead: IRunOptions = { text: block.lead, bold: true, color: colours.ink };
  const options: IParagraphOptions = {
    style: styleId('choice'),
    ...(keepNext ? { keepNext } : {}),
    ...(block.align === 'left'
      ? {
          tabStops: stops
            .filter((stop) => stop > 0)
            .map((stop) => ({ type: 'left' as const, position: twips(stop) })),
        }
      : { alignment: alignments[block.align] }),
    children: [...(block.lead === '' ? [] : [new TextRun(lead)]), ...children],
  };
  return new DocxParagraph(options);
};
