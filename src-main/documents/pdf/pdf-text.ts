import type { CanvasRect, Column, Content, ContentText, Style } from 'pdfmake/interfaces';
import {
  colours,
  headingStyleOf,
  noteSize,
  styleOf,
  type StyleName,
  type TextStyle,
} from '../text-styles.ts';
import type { ChoiceField, TextField } from '../form-fields.ts';
import type { Choices, Heading, List, Paragraph, Run } from '../document-model.ts';
import { faceNameOf, listIndent } from '../block-height.ts';
import { markField } from './field-places.ts';
import type { Faces } from './fonts.ts';
import { toGlyphs } from './glyphs.ts';
import { inSlot, openSlot, openTag, type Tag, type TagTree } from './tag-tree.ts';

/** What text is set with, and noted in. */
export interface TextSetting {
  faces: Faces;
  tags: TagTree;
}

const hash = (colour: string): string => `#${colour}`;

/** A style as pdfmake takes it, without its spaces. */
const inkOf = (style: TextStyle, faces: Faces): Style => ({
  fontSize: style.size,
  lineHeight: style.line / (style.size * faces.regular.lineHeight),
  color: hash(colours[style.colour]),
  bold: style.bold ?? false,
  italics: style.italics ?? false,
});

const inline = (run: Run, style: TextStyle, faces: Faces): ContentText => {
  if (!('text' in run)) return { text: `${run.page}`, linkToDestination: run.pageOf };
  return {
    text: toGlyphs(run.text, faces[faceNameOf(style, run)]),
    ...(run.bold === undefined ? {} : { bold: run.bold }),
    ...(run.italics === undefined ? {} : { italics: run.italics }),
    ...(run.colour === undefined ? {} : { color: hash(colours[run.colour]) }),
    ...(run.link === undefined ? {} : { linkToDestination: run.link }),
  };
};

/** Where a click on a run leads, in words, or null. */
const leadsTo = (run: Run): string | null => {
  if (!('text' in run)) return `Page ${run.page}`;
  return run.link === undefined ? null : run.text;
};

/** The runs, noted in `into` one after the other; each link in a tag of its own. */
const inlinesOf = (
  runs: Run[],
  style: TextStyle,
  { faces, tags }: TextSetting,
  into: Tag,
): ContentText[] => {
  let around: number | null = null;
  return runs.map((run) => {
    const set = inline(run, style, faces);
    const label = leadsTo(run);
    if (label === null) {
      around ??= openSlot(tags, into);
      return inSlot(set, around);
    }
    around = null;
    return inSlot(set, openSlot(tags, openTag(into, 'Link'), { label }));
  });
};

const textOf = (runs: Run[], name: StyleName, setting: TextSetting, into: Tag): ContentText => {
  const style = styleOf(name);
  return {
    // An empty paragraph still takes its line.
    text: runs.length === 0 ? ' ' : inlinesOf(runs, style, setting, into),
    ...inkOf(style, setting.faces),
  };
};

/** Room of a paragraph's own height for words to be typed. */
const fieldContent = (block: Paragraph, field: TextField, width: number, slot: number): Content => {
  const { before, line, after } = styleOf(block.style);
  const h = line * (field.lines ?? 1);
  const room: CanvasRect = { type: 'rect', x: 0, y: 0, w: width, h, strokeOpacity: 0 };
  return { canvas: [markField(room, { field, value: null, slot })], margin: [0, before, 0, after] };
};

export const paragraphContent = (
  block: Paragraph,
  width: number,
  setting: TextSetting,
  into: Tag,
): Content => {
  const { before, after } = styleOf(block.style);
  const tag = openTag(into, 'P');
  if (block.field !== undefined)
    return fieldContent(block, block.field, width, openSlot(setting.tags, tag));
  return {
    ...textOf(block.runs, block.style, setting, tag),
    alignment: block.align,
    margin: [0, before, 0, after],
  };
};

/** A heading with its place in the outline; `parent` is the bookmark of the heading above it. */
export const headingContent = (
  block: Heading,
  parent: string | null,
  { faces, tags }: TextSetting,
  tag: Tag,
): ContentText => {
  const slot = openSlot(tags, tag);
  const name = headingStyleOf(block);
  const style = styleOf(name);
  const words = toGlyphs(block.text, faces.bold);
  const note =
    block.note === ''
      ? []
      : [
          inSlot(
            {
              text: `   ${toGlyphs(block.note, faces.regular)}`,
              bold: false,
              fontSize: noteSize,
              color: hash(colours.muted),
            },
            slot,
          ),
        ];
  return {
    ...inkOf(style, faces),
    text: [inSlot({ text: words }, slot), ...note],
    margin: [0, style.before, 0, style.after],
    ...(block.bookmark === null
      ? {}
      : {
          id: block.bookmark,
          outline: true,
          outlineText: words,
          ...(parent === null ? {} : { outlineParentId: parent }),
        }),
  };
};

export const listContent = (block: List, setting: TextSetting, into: Tag): Content => {
  const { faces, tags } = setting;
  const style = styleOf(block.style);
  const numbering = { O: 'List', ListNumbering: block.ordered ? 'Decimal' : 'Disc' };
  const tag = openTag(into, 'L', { attributes: numbering });
  return {
    stack: block.items.map((item, index) => {
      const entry = openTag(tag, 'LI');
      const marker = openSlot(tags, openTag(entry, 'Lbl'));
      return {
        columns: [
          {
            width: listIndent,
            text: [inSlot({ text: block.ordered ? `${index + 1}.` : '•' }, marker)],
            ...inkOf({ ...style, colour: 'ink' }, faces),
          },
          { width: '*', ...textOf(item, block.style, setting, openTag(entry, 'LBody')) },
        ],
        margin: [0, style.before, 0, style.after],
        unbreakable: true,
      };
    }),
  };
};

/** Side of a box to tick, in points, and the room from its left edge to its label. */
const boxSide = 9.5;
const boxRoom = 14;

const boxContent = (
  option: Choices['options'][number],
  field: ChoiceField | undefined,
  slot: number,
): Column => {
  const drawn: CanvasRect = {
    type: 'rect',
    x: 0.4,
    y: 1.3,
    w: boxSide,
    h: boxSide,
    r: 1,
    lineWidth: 0.8,
    lineColor: hash(colours.ink),
  };
  return {
    width: boxRoom,
    canvas: [
      field === undefined
        ? drawn
        : markField(drawn, { field, value: { name: option.value, label: option.label }, slot }),
    ],
  };
};

/** A row of boxes is read as one paragraph: what is chosen, then each box before its label. */
export const choicesContent = (
  block: Choices,
  width: number,
  setting: TextSetting,
  into: Tag,
): Content => {
  const tag = openTag(into, 'P');
  const taken = block.leadWidth + block.options.reduce((sum, option) => sum + option.width, 0);
  const before = block.align === 'left' ? 0 : (width - taken) / (block.align === 'center' ? 2 : 1);
  return {
    columns: [
      ...(block.lead === '' && block.leadWidth === 0
        ? []
        : [
            {
              width: block.leadWidth,
              ...textOf(
                block.lead === '' ? [] : [{ text: block.lead, bold: true, colour: 'ink' }],
                'choice',
                setting,
                tag,
              ),
            },
          ]),
      ...block.options.flatMap((option) => [
        boxContent(option, block.field, openSlot(setting.tags, tag)),
        {
          width: Math.max(option.width - boxRoom, 0),
          ...textOf(option.label === '' ? [] : [{ text: option.label }], 'choice', setting, tag),
        },
      ]),
    ],
    margin: [Math.max(before, 0), 0, 0, 0],
  };
};
