import {
  BuilderElement,
  CheckBox,
  Paragraph as DocxParagraph,
  SymbolRun,
  TextRun,
  type IContext,
  type IXmlableObject,
  type ParagraphChild,
  type XmlComponent,
} from 'docx';
import type { FormIdentity } from '../../core/debrief/form-identity.ts';
import type { Choices } from '../document-model.ts';
import type { TextField } from '../form-fields.ts';
import { identityProperty, valueSign } from './control-names.ts';
import { shorten } from '../printable-text.ts';
import type { EmptyRoom } from './empty-room.ts';
import { bindingOf } from './shared-values.ts';

/** Word takes titles and names of controls up to this length. */
const longestTitle = 64;

const valued = (name: string, value: string): XmlComponent =>
  new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } });

const element = (name: string, children: XmlComponent[] = []): XmlComponent =>
  new BuilderElement({ name, children });

/** What a control is called, in words and for programs; in the order that the standard asks for. */
const naming = (label: string, name: string, number: number): XmlComponent[] => [
  valued('w:alias', shorten(label, longestTitle)),
  valued('w:tag', name),
  valued('w:id', `${number}`),
  // Its content can be changed, the control itself not be deleted by a slip.
  valued('w:lock', 'sdtLocked'),
];

const control = (properties: XmlComponent[], content: XmlComponent[]): XmlComponent =>
  element('w:sdt', [element('w:sdtPr', properties), element('w:sdtContent', content)]);

const dateKind = (): XmlComponent =>
  element('w:date', [
    valued('w:dateFormat', 'yyyy-MM-dd'),
    valued('w:lid', 'en-US'),
    valued('w:storeMappedDataAs', 'dateTime'),
    valued('w:calendar', 'gregorian'),
  ]);

/** A control within a line. To the library it is one of its own boxes to tick, so that it may stand in a paragraph. */
class InlineControl extends CheckBox {
  readonly #control: XmlComponent;

  constructor(inline: XmlComponent) {
    super();
    this.#control = inline;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return this.#control.prepForXml(context);
  }
}

const inlineControl = (properties: XmlComponent[], content: XmlComponent[]): ParagraphChild =>
  new InlineControl(control(properties, content));

/**
 * A few words within a line, or a date. Empty, it prints no more than its room.
 * @param isShared whether it is filled in together with the others of its name
 */
export const textControl = (
  field: TextField,
  room: EmptyRoom,
  { number, isShared }: { number: number; isShared: boolean },
): ParagraphChild =>
  inlineControl(
    [
      ...naming(field.label, field.name, number),
      element('w:placeholder', [valued('w:docPart', room.name)]),
      element('w:showingPlcHdr'),
      ...(isShared ? [bindingOf(field.name)] : []),
      field.holds === 'date' ? dateKind() : element('w:text'),
    ],
    [new TextRun({ text: room.text })],
  );

const symbols = { font: 'MS Gothic', checked: '2612', unchecked: '2610' };

const symbolState = (name: string, symbol: string): XmlComponent =>
  new BuilderElement({
    name,
    attributes: {
      value: { key: 'w14:val', value: symbol },
      font: { key: 'w14:font', value: symbols.font },
    },
  });

/** A box to tick on the screen; its name says of which choice and for which value. */
export const boxControl = (
  field: NonNullable<Choices['field']>,
  option: Choices['options'][number],
  number: number,
): ParagraphChild =>
  inlineControl(
    [
      ...naming(
        option.label === '' ? `${field.label}: ${option.value}` : `${field.label}: ${option.label}`,
        `${field.name}${valueSign}${option.value}`,
        number,
      ),
      element('w14:checkbox', [
        new BuilderElement({
          name: 'w14:checked',
          attributes: { value: { key: 'w14:val', value: '0' } },
        }),
        symbolState('w14:checkedState', symbols.checked),
        symbolState('w14:uncheckedState', symbols.unchecked),
      ]),
    ],
    [new SymbolRun({ char: symbols.unchecked, symbolfont: symbols.font })],
  );

/** Paragraphs that are filled in as one. To the library it is a paragraph, so that it may stand in a cell. */
class LinesControl extends DocxParagraph {
  readonly #control: XmlComponent;

  constructor(lines: XmlComponent) {
    super({});
    this.#control = lines;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return this.#control.prepForXml(context);
  }
}

/** Whether something set cannot end a section: the library writes the section's own facts into the last paragraph. */
export const cannotEnd = (set: object | undefined): boolean => set instanceof LinesControl;

/** Lines to type on: what is typed on any of them belongs to the field. */
export const linesControl = (
  field: TextField,
  lines: DocxParagraph[],
  number: number,
): DocxParagraph => new LinesControl(control(naming(field.label, field.name, number), lines));

/** Word shows 255 characters of a property. */
const propertyLength = 240;

/** The identity as document properties, which Word and LibreOffice keep when they save. */
export const identityProperties = (identity: FormIdentity): { name: string; value: string }[] => {
  const text = JSON.stringify(identity);
  return Array.from({ length: Math.ceil(text.length / propertyLength) }, (_, index) => ({
    name: `${identityProperty}${String(index + 1).padStart(2, '0')}`,
    value: text.slice(index * propertyLength, (index + 1) * propertyLength),
  }));
};
