import type { IParagraphStyleOptions } from 'docx';
import type { Heading, TableLook } from '../document-model.ts';
import { ruledPitch } from '../ruled-pitch.ts';
import { tableLooks } from '../table-looks.ts';
import { colours, headingStyleOf, styleOf, textStyles, type StyleName } from '../text-styles.ts';

/** The typeface whose widths Carlito shares, so that lines break alike in both formats. */
export const typeface = 'Calibri';

/** Twentieths of a point: how Word counts. */
export const twips = (points: number): number => Math.round(points * 20);

/** Eighths of a point: how Word counts the width of lines. */
export const eighths = (points: number): number => Math.round(points * 8);

const builtIn: Partial<Record<StyleName, string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
};

/** Id of a style in the file; headings and titles are Word's own. */
export const styleId = (name: StyleName): string =>
  builtIn[name] ?? `Kit${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Id of a heading's style: Word's own, or one based on it where the heading looks like those of another level. */
export const headingStyleId = (heading: Pick<Heading, 'level' | 'look'>): string => {
  const { level, look = level } = heading;
  return look === level ? styleId(headingStyleOf(heading)) : `KitHeading${level}As${look}`;
};

const looksOf = (name: StyleName): Pick<IParagraphStyleOptions, 'run' | 'paragraph'> => {
  const style = styleOf(name);
  return {
    run: {
      font: typeface,
      size: style.size * 2,
      color: colours[style.colour],
      ...(style.bold ? { bold: true } : {}),
      ...(style.italics ? { italics: true } : {}),
    },
    paragraph: {
      spacing: {
        before: twips(style.before),
        after: twips(style.after),
        line: twips(style.line),
        lineRule: 'atLeast',
      },
      ...(style.keepWithNext ? { keepNext: true } : {}),
    },
  };
};

/** The looks of a heading with its level, which programs other than Word do not know by the style's name. */
const inOutline = (
  name: StyleName,
  level: number,
): Pick<IParagraphStyleOptions, 'run' | 'paragraph'> => {
  const { run, paragraph } = looksOf(name);
  return { ...(run && { run }), paragraph: { ...paragraph, outlineLevel: level - 1 } };
};

const names = Object.keys(textStyles).filter((name): name is StyleName => name in textStyles);

/** Two styles for lines to write on, taken in turn: Word joins the borders of paragraphs that are alike. */
export const ruledStyleIds = ['KitLine', 'KitLineEven'] as const;

const ruledStyle = (id: string, name: string, colour: string): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { size: 20 },
  paragraph: {
    spacing: { before: 0, after: 0, line: twips(ruledPitch - 0.5), lineRule: 'atLeast' },
    border: { bottom: { style: 'single', size: eighths(0.5), space: 0, color: colour } },
  },
});

/** Id of the style for the space below a table. */
export const spaceStyleId = 'KitSpace';

/** Headings and titles of the document, which Word knows by itself. */
export const builtInStyles = {
  document: {
    run: {
      font: typeface,
      size: textStyles.body.size * 2,
      language: { value: 'en-US' },
    },
  },
  title: looksOf('title'),
  heading1: inOutline('heading1', 1),
  heading2: inOutline('heading2', 2),
  heading3: inOutline('heading3', 3),
};

/** Headings that look like those of the next level: smaller, and in their place in the outline all the same. */
const smallerHeadings = ([1, 2] as const).map((level): IParagraphStyleOptions => {
  const look = level === 1 ? 2 : 3;
  return {
    id: headingStyleId({ level, look }),
    name: `Heading ${level} smaller`,
    basedOn: styleId(headingStyleOf({ level })),
    next: 'Normal',
    quickFormat: true,
    ...inOutline(headingStyleOf({ level, look }), level),
  };
});

export const paragraphStyles: IParagraphStyleOptions[] = [
  ...names
    .filter((name) => builtIn[name] === undefined || name === 'subtitle')
    .map((name) => ({
      id: styleId(name),
      name: textStyles[name].name,
      basedOn: 'Normal',
      quickFormat: true,
      ...looksOf(name),
    })),
  ...smallerHeadings,
  ruledStyle(ruledStyleIds[0], 'Line to write on', colours.rule),
  ruledStyle(ruledStyleIds[1], 'Line to write on even', colours.ruleEven),
  {
    id: spaceStyleId,
    name: 'Space below a table',
    basedOn: 'Normal',
    run: { size: 2 },
    paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } },
  },
];

export const tableStyleId = (look: TableLook): string =>
  `Kit${look.charAt(0).toUpperCase()}${look.slice(1)}`;

const border = (side: string, width: number, colour: string): string =>
  width === 0
    ? `<w:${side} w:val="nil"/>`
    : `<w:${side} w:val="single" w:sz="${eighths(width)}" w:space="0" w:color="${colour}"/>`;

const tableStyle = (look: TableLook): string => {
  const { padding, horizontal, top, vertical, colour } = tableLooks[look];
  const inner = colours[colour];
  const side = (name: string, points: number): string =>
    `<w:${name} w:w="${twips(points)}" w:type="dxa"/>`;
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyleId(look)}">` +
    `<w:name w:val="Kit ${look}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>` +
    `<w:tblPr><w:tblBorders>` +
    border('top', top, inner) +
    border('left', look === 'bar' ? 0 : vertical, inner) +
    border('bottom', horizontal, inner) +
    border('right', look === 'bar' ? 0 : vertical, inner) +
    border('insideH', horizontal, inner) +
    border('insideV', vertical, inner) +
    `</w:tblBorders><w:tblCellMar>` +
    side('top', padding.top) +
    side('left', padding.left) +
    side('bottom', padding.bottom) +
    side('right', padding.right) +
    `</w:tblCellMar></w:tblPr></w:style>`
  );
};

const looks: TableLook[] = [
  'lines',
  'ballot',
  'grid',
  'matrix',
  'plain',
  'form',
  'notes',
  'bar',
  'callout',
];

/** Styles that the library has no words for, as WordprocessingML: the defaults, and one table style for each look. */
export const tableStylesXml = (): string =>
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  looks.map(tableStyle).join('') +
  '</w:styles>';
