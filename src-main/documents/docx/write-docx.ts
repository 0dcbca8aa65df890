import {
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph as DocxParagraph,
  SimpleField,
  Tab,
  TextRun,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx';
import type { Logo } from '../../core/kit/document-look.ts';
import type { DocumentModel, Section } from '../document-model.ts';
import { coverLogo, headerLogo, sizeIn, type LogoRoom } from '../logo-size.ts';
import { contentWidth, geometryOf } from '../page-geometry.ts';
import { estimateLength } from '../page-numbers.ts';
import { typicalWidths } from '../typical-widths.ts';
import { colours, textStyles } from '../text-styles.ts';
import { cannotEnd, identityProperties, textControl } from './docx-controls.ts';
import { packInAccent } from './docx-accent.ts';
import { setBlocks } from './docx-blocks.ts';
import {
  builtInStyles,
  eighths,
  paragraphStyles,
  spaceStyleId,
  styleId,
  tableStylesXml,
  twips,
} from './docx-styles.ts';
import { addFormParts, lineAtHead } from './form-parts.ts';
import { sharedNames } from './shared-values.ts';
import { bullets, numbers, NumberedBookmark, type Counters } from './docx-text.ts';
import { fixZipTimes } from './zip-times.ts';
import { corePropertiesOf } from './core-properties.ts';

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

/** Pixels as the library counts them, 96 to the inch. */
const pixels = (points: number): number => (points * 96) / 72;

/** Numbers of the two pictures; the library's own go on from one document to the next. */
const pictureIds = { header: '1', cover: '2' } as const;

const pictureOf = (logo: Logo, place: keyof typeof pictureIds): ImageRun => {
  const room: LogoRoom = place === 'cover' ? coverLogo : headerLogo;
  const { width, height } = sizeIn(logo, room);
  return new ImageRun({
    type: logo.type === 'png' ? 'png' : 'jpg',
    data: Buffer.from(logo.data, 'base64'),
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: 'Logo', title: 'Logo', description: logo.alt, id: pictureIds[place] },
  });
};

/** The logo at the top of a cover, on a line as high as the room for it. */
const logoLine = (model: DocumentModel, section: Section): DocxParagraph[] =>
  model.logo === undefined || section.logo !== true
    ? []
    : [
        new DocxParagraph({
          style: styleId('small'),
          spacing: {
            after: twips(coverLogo.after),
            line: twips(coverLogo.height),
            lineRule: 'atLeast',
          },
          children: [pictureOf(model.logo, 'cover')],
        }),
      ];

/** A line of small print over the width of the text, one part at each end. */
const sheetLine = (
  side: 'top' | 'bottom',
  left: string,
  right: ParagraphChild[],
  logo?: Logo,
): DocxParagraph =>
  new DocxParagraph({
    style: styleId('small'),
    spacing: { after: 0, line: twips(textStyles.small.line), lineRule: 'atLeast' },
    tabStops: [{ type: 'right', position: twips(contentWidth) }],
    border: { [side]: { ...hairline, space: 3 } },
    children: [
      ...(logo === undefined ? [] : [pictureOf(logo, 'header'), new TextRun({ text: '   ' })]),
      new TextRun({ text: left }),
      new TextRun({ children: [new Tab()] }),
      ...right,
    ],
  });

/** What stands at the right of the header, with a control on the line that is typed over. */
const headWords = (model: DocumentModel, counters: Counters): ParagraphChild[] => {
  const { field, right } = model.header;
  const line = lineAtHead(model);
  if (field === undefined || line === null) return [new TextRun({ text: right })];
  const isShared = counters.shared.has(field.name);
  return [
    new TextRun({ text: line.words }),
    textControl(field, line.room, { number: counters.nextControl(), isShared }),
  ];
};

/** Bookmark at the end of a document that has empty sides. */
const endMark = 'last_page';

/**
 * The number of the last page. Word's own count of pages leaves out the empty sides before right-hand pages, and
 * would say "page 61 of 54".
 */
const lastPage = (model: DocumentModel): (() => ParagraphChild[]) => {
  if (!model.sections.some(({ startsRight }) => startsRight))
    return () => [new TextRun({ children: [PageNumber.TOTAL_PAGES] })];
  const length = estimateLength(model, typicalWidths);
  return () => [new SimpleField(`PAGEREF ${endMark}`, `${length}`)];
};

const endOf = (model: DocumentModel, section: Section, counters: Counters): DocxParagraph[] =>
  section === model.sections.at(-1) && model.sections.some(({ startsRight }) => startsRight)
    ? [
        new DocxParagraph({
          style: spaceStyleId,
          children: [new NumberedBookmark(endMark, counters.nextBookmark(), [])],
        }),
      ]
    : [];

/** A paragraph below what cannot end a section. */
const lastLine = (blocks: ReturnType<typeof setBlocks>): DocxParagraph[] =>
  cannotEnd(blocks.at(-1)) ? [new DocxParagraph({ style: spaceStyleId })] : [];

const sectionOf = (
  section: Section,
  model: DocumentModel,
  counters: Counters,
  last: () => ParagraphChild[],
): ISectionOptions => {
  const { width, height, margins, headerAt, footerAt } = geometryOf(model.paper);
  const blocks = setBlocks(section.blocks, { keepNext: false, keepTogether: false }, counters);
  return {
    properties: {
      type: section.startsRight === true ? 'oddPage' : 'nextPage',
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
        children: [sheetLine('bottom', model.header.left, headWords(model, counters), model.logo)],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          sheetLine('top', section.footer, [
            new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of '] }),
            ...last(),
          ]),
        ],
      }),
    },
    children: [
      ...logoLine(model, section),
      ...blocks,
      ...lastLine(blocks),
      ...endOf(model, section, counters),
    ],
  };
};

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
    shared: sharedNames(model),
  };
  const last = lastPage(model);
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
    sections: model.sections.map((section) => sectionOf(section, model, counters, last)),
  });
  const packed = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: corePropertiesOf(model) },
    ...addFormParts(document, model, counters.shared),
  ]);
  return fixZipTimes(packInAccent(packed, model.accent));
};
