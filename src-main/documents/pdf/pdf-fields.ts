import type { FormIdentity } from '../../core/debrief/form-identity.ts';
import { fieldNames, type ChoiceField } from '../form-fields.ts';
import { colours } from '../text-styles.ts';
import type { Box, FieldPlace } from './field-places.ts';
import type { Face } from './fonts.ts';
import type { Ref } from './pdfmake-inside.ts';
import type { TagTree } from './tag-tree.ts';
import type { TaggedDocument } from './tagged-printer.ts';
import { typeable } from './typeable.ts';

/** Flags of ISO 32000-1, 12.5.3 and 12.7. */
const flags = {
  hidden: 2,
  print: 4,
  readOnly: 1,
  multiline: 1 << 12,
  radio: 1 << 15,
  doNotScroll: 1 << 23,
};

/** A text, where a plain string would be a name: pdfkit tells them apart by this. */
const words = (text: string): object => new String(text);

const inkOf = (colour: string): string =>
  [0, 2, 4].map((at) => (parseInt(colour.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ');

/** A single line needs a little more room than its height, and every text covers the rules under it to their ends. */
const grow = ({ x, y, width, height }: Box, up: number): Box => ({
  x: x - 0.5,
  y: y - up,
  width: width + 1,
  height: height + (up > 0 ? up + 1 : 0.25),
});

/**
 * Size of what is typed, in points. Over several lines viewers that choose a size themselves make it too large for the
 * room, or cut the last line; on a single line they make a long name as small as it needs, which no other way prevents
 * from being cut.
 */
const typedSize = { line: 0, lines: 9 };

/** A field's parts as PDF wants them: one dictionary for each name between two dots. */
const createTree = (pdf: TaggedDocument, roots: Ref[]) => {
  const nodes = new Map<string, Ref>();
  const kidsOf = (name: string): { parent: Ref | null; kids: unknown[] } => {
    if (name === '') return { parent: null, kids: roots };
    const parent = nodeAt(name);
    const kids = parent.data['Kids'];
    return { parent, kids: Array.isArray(kids) ? kids : [] };
  };
  const split = (name: string): [string, string] => {
    const dot = name.lastIndexOf('.');
    return dot < 0 ? ['', name] : [name.slice(0, dot), name.slice(dot + 1)];
  };
  const nodeAt = (name: string): Ref => {
    const known = nodes.get(name);
    if (known) return known;
    const node = add(name, { Kids: [] });
    nodes.set(name, node);
    return node;
  };
  const add = (name: string, data: Record<string, unknown>): Ref => {
    const [above, last] = split(name);
    const { parent, kids } = kidsOf(above);
    const node = pdf.ref({
      T: words(last),
      ...(parent === null ? {} : { Parent: parent }),
      ...data,
    });
    kids.push(node);
    return node;
  };
  return add;
};

/**
 * Makes a form of a laid-out PDF: fields exactly where boxes and lines were drawn, with nothing of their own to be
 * seen until somebody fills them in. The typeface goes in with every character that people may type.
 * @param pdf with all its pages still open
 * @param identity what a program that reads it back has to know; null where none does
 * @param font path of the regular face, as pdfmake opened it
 */
export const writeFields = (
  pdf: TaggedDocument,
  places: FieldPlace[],
  identity: FormIdentity | null,
  { font, face, tags }: { font: string; face: Face; tags: TagTree },
): void => {
  pdf.font(font);
  for (const character of typeable((code) => face.has(code))) pdf._font.encode(character);
  pdf.initForm();
  const form = pdf._root.data.AcroForm;
  // Everything has its appearance, so no viewer has to make one up.
  delete form.data['NeedAppearances'];
  const dingbats = pdf.ref({ Type: 'Font', Subtype: 'Type1', BaseFont: 'ZapfDingbats' });
  dingbats.end();
  const resources = form.data['DR'] as { Font: Record<string, unknown> };
  resources.Font['ZaDb'] = dingbats;
  const add = createTree(pdf, form.data['Fields'] as Ref[]);

  const drawings = new Map<string, Ref>();
  /** What is shown inside a field, from its lower left corner; the same drawing is kept once. */
  const drawing = ({ width, height }: Box, content: string): Ref => {
    const key = `${width.toFixed(2)} ${height.toFixed(2)} ${content}`;
    const known = drawings.get(key);
    if (known) return known;
    const shape = pdf.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: {},
    });
    shape.end(content);
    drawings.set(key, shape);
    return shape;
  };

  /** @param slot where it is read; null for what is hidden */
  const place = (page: number, box: Box, widget: Ref, slot: number | null): void => {
    const { height, annotations } = pdf.switchToPage(page);
    const readAt = slot === null ? undefined : tags.slots[slot];
    if (readAt !== undefined) pdf.tie(widget, readAt, page);
    widget.data['Rect'] = [box.x, height - box.y - box.height, box.x + box.width, height - box.y];
    annotations.push(widget);
    widget.end();
  };

  const widget = { Type: 'Annot', Subtype: 'Widget', F: flags.print };
  const textWidget = (box: Box): Record<string, unknown> => ({
    ...widget,
    // White behind what is typed, so that a rule does not run through it; nothing while it is empty.
    MK: { BG: [1, 1, 1] },
    AP: { N: drawing(box, '/Tx BMC\nEMC') },
  });

  const addText = (same: FieldPlace[]): void => {
    const [first] = same;
    if (first?.value !== null) return;
    const isHigh = first.box.height > 20;
    const data = {
      FT: 'Tx',
      TU: words(first.field.label),
      DA: words(`/${pdf._font.id} ${isHigh ? typedSize.lines : typedSize.line} Tf 0 g`),
      // Nothing is typed below the last line, where it would not be printed; forms have room to go on.
      ...(isHigh ? { Ff: flags.multiline | flags.doNotScroll } : {}),
    };
    const boxOf = (spot: FieldPlace): Box => grow(spot.box, isHigh ? 0 : 1.5);
    if (same.length === 1) {
      const box = boxOf(first);
      place(first.page, box, add(first.field.name, { ...data, ...textWidget(box) }), first.slot);
      return;
    }
    const field = add(first.field.name, { ...data, Kids: [] });
    for (const spot of same) {
      const box = boxOf(spot);
      const kid = pdf.ref({ ...textWidget(box), Parent: field, TU: words(first.field.label) });
      (field.data['Kids'] as Ref[]).push(kid);
      place(spot.page, box, kid, spot.slot);
    }
  };

  const boxWidget = (box: Box, value: string): Record<string, unknown> => {
    const side = Math.min(box.width, box.height);
    const [low, high] = [side * 0.22, side * 0.78].map((at) => at.toFixed(2));
    const cross = `q ${inkOf(colours.ink)} RG 1.4 w 1 J ${low} ${low} m ${high} ${high} l ${low} ${high} m ${high} ${low} l S Q`;
    return {
      ...widget,
      MK: { CA: words('8') },
      DA: words('/ZaDb 0 Tf 0 g'),
      AS: 'Off',
      AP: { N: { [value]: drawing(box, cross), Off: drawing(box, 'q Q') } },
    };
  };

  const labelOf = (field: ChoiceField, label: string): object =>
    words(label === '' ? field.label : `${field.label}: ${label}`);

  const addChoice = (same: FieldPlace[]): void => {
    const [first] = same;
    if (first === undefined || first.value === null) return;
    const { field } = first;
    if (field.picks === 'several') {
      for (const spot of same) {
        if (spot.value === null) continue;
        const { name, label } = spot.value;
        const data = { FT: 'Btn', V: 'Off', TU: labelOf(spot.field, label) };
        const box = add(`${field.name}.${name}`, { ...data, ...boxWidget(spot.box, name) });
        place(spot.page, spot.box, box, spot.slot);
      }
      return;
    }
    const group = add(field.name, {
      FT: 'Btn',
      Ff: flags.radio,
      V: 'Off',
      TU: words(field.label),
      Kids: [],
    });
    for (const spot of same) {
      if (spot.value === null) continue;
      const { name, label } = spot.value;
      const kid = pdf.ref({
        ...boxWidget(spot.box, name),
        Parent: group,
        TU: labelOf(field, label || name),
      });
      (group.data['Kids'] as Ref[]).push(kid);
      place(spot.page, spot.box, kid, spot.slot);
    }
  };

  const byName = new Map<string, FieldPlace[]>();
  for (const spot of places)
    byName.set(spot.field.name, [...(byName.get(spot.field.name) ?? []), spot]);
  for (const same of byName.values()) {
    if (same[0]?.value === null) addText(same);
    else addChoice(same);
  }
  if (identity === null) return;
  const nowhere = { x: 0, y: 0, width: 0, height: 0 };
  place(
    0,
    nowhere,
    add(fieldNames.identity, {
      ...widget,
      F: flags.hidden,
      FT: 'Tx',
      Ff: flags.readOnly,
      V: words(JSON.stringify(identity)),
    }),
    null,
  );
};
