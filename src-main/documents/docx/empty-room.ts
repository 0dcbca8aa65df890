import { styleOf, type StyleName } from '../text-styles.ts';

/** What a control holds until somebody types: a building block of the file, which Word puts back when a control is emptied. */
export interface EmptyRoom {
  name: string;
  text: string;
}

/** En spaces: half as wide as the text is high, easily hit, and nothing on paper. */
const enSpace = '\u2002';
const most = 8;

const spaces = Array.from({ length: most }, (_, index): EmptyRoom => ({
  name: `Room${index + 1}`,
  text: enSpace.repeat(index + 1),
}));

/**
 * As much as fits on one line, so that no row becomes higher by what is not there yet.
 * @param width of the line, in points
 */
export const roomOn = (width: number, style: StyleName): EmptyRoom => {
  const fitting = Math.floor((width - 2) / (styleOf(style).size / 2));
  const count = Math.min(Math.max(fitting, 1), most);
  return { name: `Room${count}`, text: enSpace.repeat(count) };
};

/** A line to write on by hand, at the head of a sheet. */
export const roomOfLine = (underscores: string): EmptyRoom => ({
  name: 'RoomAtHead',
  text: underscores,
});

const guidOf = (index: number): string =>
  `{6E1B7C30-52A4-4D1F-9C38-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;

const buildingBlock = ({ name, text }: EmptyRoom, index: number): string =>
  `<w:docPart><w:docPartPr><w:name w:val="${name}"/>` +
  '<w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/></w:category>' +
  '<w:types><w:type w:val="bbPlcHdr"/></w:types>' +
  '<w:behaviors><w:behavior w:val="content"/></w:behaviors>' +
  `<w:guid w:val="${guidOf(index)}"/></w:docPartPr>` +
  `<w:docPartBody><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:docPartBody></w:docPart>`;

/**
 * The part of the file that keeps them. Without it Word shows and prints "Click or tap here to enter text".
 * @param head what stands at the head of each sheet, if anything is filled in there
 */
export const emptyRoomsXml = (head: EmptyRoom | null): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:glossaryDocument xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docParts>' +
  [...spaces, ...(head === null ? [] : [head])].map(buildingBlock).join('') +
  '</w:docParts></w:glossaryDocument>';
