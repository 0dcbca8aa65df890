/** Ink on white paper; every text colour keeps 4.5:1 and stays apart from the others in greyscale. */
export const colours = {
  text: '1a1c1f',
  ink: '1f3a5f',
  muted: '58616d',
  hairline: 'aab3bf',
  rule: '8d97a5',
  /** Tells one line to write on from the next where a format would join two that are alike. */
  ruleEven: '8d97a6',
  tint: 'eef2f7',
  shade: 'dfe6ef',
  white: 'ffffff',
} as const;
export type ColourName = keyof typeof colours;

/** How a paragraph looks, alike in both formats. Sizes, lines and spaces are in points. */
export interface TextStyle {
  /** As Word's list of styles shows it. */
  name: string;
  size: number;
  /** Height of a line; at least 1.2207 × size, which is what the typeface needs. */
  line: number;
  colour: ColourName;
  bold?: true;
  italics?: true;
  before: number;
  after: number;
  /** Stays on the page of what follows. */
  keepWithNext?: true;
}

export const textStyles = {
  title: {
    name: 'Title',
    size: 22,
    line: 27,
    colour: 'ink',
    bold: true,
    before: 0,
    after: 4,
    keepWithNext: true,
  },
  subtitle: {
    name: 'Subtitle',
    size: 10.5,
    line: 14,
    colour: 'muted',
    before: 0,
    after: 6,
    keepWithNext: true,
  },
  heading1: {
    name: 'Heading 1',
    size: 18,
    line: 22.5,
    colour: 'ink',
    bold: true,
    before: 0,
    after: 3,
    keepWithNext: true,
  },
  heading2: {
    name: 'Heading 2',
    size: 12.5,
    line: 16,
    colour: 'ink',
    bold: true,
    before: 10,
    after: 4,
    keepWithNext: true,
  },
  heading3: {
    name: 'Heading 3',
    size: 10.5,
    line: 13.5,
    colour: 'ink',
    bold: true,
    before: 4,
    after: 2,
    keepWithNext: true,
  },
  body: { name: 'Body', size: 10, line: 13.25, colour: 'text', before: 0, after: 5 },
  brief: { name: 'Body close', size: 10, line: 12.75, colour: 'text', before: 0, after: 3 },
  small: { name: 'Small print', size: 9, line: 11.25, colour: 'muted', before: 0, after: 3 },
  question: {
    name: 'Question',
    size: 12,
    line: 15,
    colour: 'text',
    bold: true,
    before: 0,
    after: 3,
    keepWithNext: true,
  },
  asked: {
    name: 'Question short',
    size: 10,
    line: 12.75,
    colour: 'text',
    before: 0,
    after: 3,
    keepWithNext: true,
  },
  source: {
    name: 'Source line',
    size: 9,
    line: 11.25,
    colour: 'muted',
    before: 0,
    after: 2,
    keepWithNext: true,
  },
  spoken: {
    name: 'Read aloud',
    size: 10.5,
    line: 14,
    colour: 'text',
    italics: true,
    before: 0,
    after: 0,
  },
  label: {
    name: 'Label',
    size: 9,
    line: 11.25,
    colour: 'ink',
    bold: true,
    before: 0,
    after: 2,
    keepWithNext: true,
  },
  cell: { name: 'Table text', size: 9.5, line: 12, colour: 'text', before: 0, after: 0 },
  cellHead: {
    name: 'Table heading',
    size: 9,
    line: 11.25,
    colour: 'ink',
    bold: true,
    before: 0,
    after: 0,
  },
  cellSmall: {
    name: 'Table small print',
    size: 8.5,
    line: 10.5,
    colour: 'muted',
    before: 0,
    after: 0,
  },
  probe: { name: 'Follow-up', size: 9.5, line: 12, colour: 'text', before: 0, after: 1.5 },
  note: {
    name: 'Note to the interviewer',
    size: 9.5,
    line: 12,
    colour: 'muted',
    italics: true,
    before: 0,
    after: 4,
  },
  gap: { name: 'Gap', size: 4, line: 6, colour: 'text', before: 0, after: 0 },
  anchor: { name: 'Anchor', size: 9, line: 11.25, colour: 'text', before: 0, after: 0 },
  choice: { name: 'Choice', size: 9.5, line: 14, colour: 'text', before: 0, after: 0 },
} as const satisfies Record<string, TextStyle>;

export type StyleName = keyof typeof textStyles;

/** Size of the muted words after a heading, in points. */
export const noteSize = 9.5;

const headingStyles = ['title', 'heading1', 'heading2', 'heading3'] as const;

/** The style that a heading is set in. */
export const headingStyleOf = ({
  level,
  look,
}: {
  level: 0 | 1 | 2 | 3;
  look?: 2 | 3;
}): (typeof headingStyles)[number] => headingStyles[look ?? level];

/** A style with its optional parts. */
export const styleOf = (name: StyleName): TextStyle => textStyles[name];
