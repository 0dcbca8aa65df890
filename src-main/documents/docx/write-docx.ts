import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph as DocxParagraph,
  Tab,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { DocumentModel, Section } from '../document-model.ts';
import { contentWidth, geometryOf } from '../page-geometry.ts';
import { colours, textStyles } from '../text-styles.ts';
import { identityProperties } from './docx-controls.ts';
import { setBlocks } from './docx-blocks.ts';
import {
  builtInStyles,
  eighths,
  paragraphStyles,
  styleId,
  tableStylesXml,
  twips,
} from './docx-styles.ts';
import { bullets, numbers, type Counters } from './docx-text.ts';
import { fixZipTimes } from './zip-times.ts';

const listIndent = twips(14);

const numberingLevel = (format: 'bullet' | 'decimal', text: string) => ({
  level: 0,
  format,
  text,
  alignment: 'left' as const,
  style: {
    paragraph: { indent: { left: listIndent, hanging: listIndent } },
    run: { color: colours.ink },
  },
});

const hairline = { style: 'single', size: eighths(0.5), color: colours.hairline } as const;

/** A line of small print over the width of the text, one part at each end. */
const sheetLine = (side: 'top' | 'bottom', left: string, right: TextRun): DocxParagraph =>
  new DocxParagraph({
    style: styleId('small'),
    spacing: { after: 0, line: twips(textStyles.small.line), lineRule: 'atLeast' },
    tabStops: [{ type: 'right', position: twips(contentWidth) }],
    border: { [side]: { ...hairline, space: 3 } },
    children: [new TextRun({ text: left }), new TextRun({ children: [new Tab()] }), right],
  });

const sectionOf = (section: Section, model: DocumentModel, counters: Counters): ISectionOptions => {
  const { width, height, margins, headerAt, footerAt } = geometryOf(model.paper);
  return {
    properties: {
      type: 'nextPage',
      page: {
        size: { width: twips(width), height: twips(height) },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.side),
          right: twips(margins.side),
          header: twips(headerAt),
          footer: twips(footerAt),
        },
      },
    },
    headers: {
      default: new Header({
        children: [
          sheetLine('bottom', model.header.left, new TextRun({ text: model.header.right })),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          sheetLine(
            'top',
            section.footer,
            new TextRun({
              children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
            }),
          ),
        ],
      }),
    },
    children: setBlocks(section.blocks, { keepNext: false, keepTogether: false }, counters),
  };
};

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The same document gives the same bytes: it carries no clock. */
const fixedDate = '2000-01-01T00:00:00Z';

/** Who wrote what, without a clock, so that the same document gives the same bytes. */
export const corePropertiesOf = (
  model: Pick<DocumentModel, 'title' | 'subject' | 'language'>,
): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${escapeXml(model.title)}</dc:title><dc:subject>${escapeXml(model.subject)}</dc:subject>` +
  '<dc:creator>Interview Kit Builder</dc:creator><cp:lastModifiedBy>Interview Kit Builder</cp:lastModifiedBy>' +
  `<dc:language>${model.language}</dc:language>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${fixedDate}</dcterms:created>` +
  `<dcterms:modified xsi:type="dcterms:W3CDTF">${fixedDate}</dcterms:modified></cp:coreProperties>`;

const countFromOne = (): (() => number) => {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
};

/**
 * Writes a document as DOCX: real styles, page fields, bookmarks and links, boxes as content controls.
 * The same model gives the same bytes. Word and LibreOffice find a typeface for every character themselves.
 */
export const writeDocx = async (model: DocumentModel): Promise<Uint8Array> => {
  const counters: Counters = {
    nextList: countFromOne(),
    nextBookmark: countFromOne(),
    nextControl: countFromOne(),
  };
  const document = new Document({
    title: model.title,
    subject: model.subject,
    creator: 'Interview Kit Builder',
    styles: {
      default: builtInStyles,
      paragraphStyles,
    },
    externalStyles: tableStylesXml(),
    ...(model.form === null ? {} : { customProperties: identityProperties(model.form) }),
    numbering: {
      config: [
        { reference: bullets, levels: [numberingLevel('bullet', '•')] },
        { reference: numbers, levels: [numberingLevel('decimal', '%1.')] },
      ],
    },
    sections: model.sections.map((section) => sectionOf(section, model, counters)),
  });
  const packed = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: corePropertiesOf(model) },
  ]);
  return fixZipTimes(packed);
};
