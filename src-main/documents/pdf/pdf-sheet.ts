import type { CanvasRect, Column, Content, ContentImage, ContentText } from 'pdfmake/interfaces';
import type { Logo } from '../../core/kit/document-look.ts';
import type { DocumentModel, Section } from '../document-model.ts';
import { coverLogo, headerLogo, sizeIn } from '../logo-size.ts';
import { contentWidth, type PageGeometry } from '../page-geometry.ts';
import { colours, textStyles } from '../text-styles.ts';
import { markField } from './field-places.ts';
import type { Faces } from './fonts.ts';
import { toGlyphs } from './glyphs.ts';
import { asFurniture, inSlot, openSlot, openTag, type Tag, type TagTree } from './tag-tree.ts';

const hairline = (): Content => ({
  canvas: [
    asFurniture({
      type: 'line',
      x1: 0,
      y1: 0,
      x2: contentWidth,
      y2: 0,
      lineWidth: 0.5,
      lineColor: `#${colours.hairline}`,
    }),
  ],
});

const small = {
  fontSize: textStyles.small.size,
  color: `#${colours.muted}`,
};

const pictureOf = (logo: Logo, size: { width: number; height: number }): ContentImage => ({
  image: `data:image/${logo.type};base64,${logo.data}`,
  ...size,
});

/** The logo before the header's words, standing on their line. */
const logoColumn = (logo: Logo): Column => {
  const size = sizeIn(logo, headerLogo);
  return {
    width: size.width,
    ...asFurniture(pictureOf(logo, size)),
    margin: [0, textStyles.small.line - size.height - 1, 0, 0],
  };
};

const printOf = (words: string, faces: Faces): ContentText => ({
  text: [asFurniture({ text: toGlyphs(words, faces.regular) })],
  ...small,
});

/** A line of small print over the width of the text, one part at each end. */
const sheetLine = (left: string, right: string, faces: Faces, logo?: Logo): Content => ({
  columns: [
    ...(logo === undefined ? [] : [logoColumn(logo)]),
    { width: '*', ...printOf(left, faces) },
    { width: 'auto', ...printOf(right, faces), alignment: 'right' },
  ],
  columnGap: 12,
});

/**
 * What stands at the top of every sheet.
 * @param slot where a field in it is read
 */
export const headerOf = (
  model: DocumentModel,
  page: PageGeometry,
  faces: Faces,
  slot: number,
): Content => ({
  margin: [page.margins.side, page.headerAt, page.margins.side, 0],
  stack: [
    sheetLine(model.header.left, model.header.right, faces, model.logo),
    { ...(hairline() as object), margin: [0, 3, 0, 0] } as Content,
    ...headerField(model, page, faces, slot),
  ],
});

/** Room to type over the underscores at the end of the header. */
const headerField = (
  model: DocumentModel,
  page: PageGeometry,
  faces: Faces,
  slot: number,
): Content[] => {
  const { field, right } = model.header;
  if (field === undefined) return [];
  const underscores = right.length - right.indexOf('_');
  const width = underscores * faces.regular.widthOf(0x5f) * textStyles.small.size;
  const { size, line } = textStyles.small;
  const room: CanvasRect = { type: 'rect', x: 0, y: 0, w: width, h: line, strokeOpacity: 0 };
  return [
    {
      canvas: [markField(room, { field, value: null, slot })],
      absolutePosition: {
        x: page.width - page.margins.side - width,
        y: page.headerAt - (line - size) / 2,
      },
    },
  ];
};

/** What stands at the foot of a sheet, with its number. */
export const footerOf = (
  footer: string,
  numbers: { page: number; pages: number },
  page: PageGeometry,
  faces: Faces,
): Content => ({
  margin: [page.margins.side, page.margins.bottom - page.footerAt - 15, page.margins.side, 0],
  stack: [
    { ...(hairline() as object), margin: [0, 0, 0, 4] } as Content,
    sheetLine(footer, `Page ${numbers.page} of ${numbers.pages}`, faces),
  ],
});

/** The logo above a section that begins with it, where the document has one. */
export const logoOf = (
  model: DocumentModel,
  section: Section,
  tags: TagTree,
  into: Tag,
): Content[] => {
  if (model.logo === undefined || section.logo !== true) return [];
  const size = sizeIn(model.logo, coverLogo);
  // Low logos get the same room, so that what stands below does not depend on the picture.
  const rest = coverLogo.height - size.height + coverLogo.after;
  const picture = pictureOf(model.logo, size);
  const { alt } = model.logo;
  // Without words for it, it is decoration.
  const read =
    alt === '' ? picture : inSlot(picture, openSlot(tags, openTag(into, 'Figure', { alt })));
  return [{ ...read, margin: [0, 0, 0, rest] }];
};

/** A side that says nothing, so that what follows begins on a right-hand page. */
export const emptySide = (): Content => ({
  section: [{ text: ' ' }],
  header: () => null,
  footer: () => null,
});
