import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import { fail, ok, type Result } from '../../core/result.ts';
import { identityProperty, valueSign } from '../../documents/docx/control-names.ts';
import type { FormValues } from './form-values.ts';

/** Beyond this a part is damaged or meant to do harm: a packet's text takes about 3 MB. */
const largestPart = 30_000_000;
const body = 'word/document.xml';
const properties = 'docProps/custom.xml';

const notOurs =
  'is not a scorecard that this app made. Add scorecards that were exported from a kit.';
const namesLost =
  'was saved by a program that drops the names of form fields, as LibreOffice before 7.5 does, so nothing can be read from it. Fill in the PDF instead, or use Word or a newer LibreOffice.';
const damaged =
  'is damaged: its text cannot be opened. Open it in Word, let Word repair it, save it, and add it again.';

/** An XML part as a tree; whatever is wrong with it is thrown, not printed. */
const parseXml = (xml: string): Document => {
  const refuse = (message: string): never => {
    throw new Error(message);
  };
  return new DOMParser({
    errorHandler: { warning: () => undefined, error: refuse, fatalError: refuse },
  }).parseFromString(xml, 'text/xml');
};

const isElement = (node: Node): node is Element => node.nodeType === 1;

const childrenOf = (node: Node): Element[] => Array.from(node.childNodes).filter(isElement);

const childNamed = (node: Node, name: string): Element | undefined =>
  childrenOf(node).find(({ localName }) => localName === name);

/** An attribute whatever its prefix: Word and other programs do not agree on prefixes. */
const attribute = (node: Element | undefined, name: string): string | null => {
  if (node === undefined) return null;
  return Array.from(node.attributes).find(({ localName }) => localName === name)?.value ?? null;
};

/** The words in a part of the text: paragraphs and breaks become lines. */
const wordsIn = (node: Node): string => {
  if (!isElement(node)) return '';
  switch (node.localName) {
    case 't':
      return node.textContent;
    case 'tab':
      return ' ';
    case 'br':
    case 'cr':
      return '\n';
    case 'p':
      return `${childrenOf(node).map(wordsIn).join('')}\n`;
    default:
      return childrenOf(node).map(wordsIn).join('');
  }
};

/** What is typed, without the room that an empty control keeps. */
const typedIn = (content: Element): string =>
  wordsIn(content)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

const isOn = (value: string | null): boolean => value === '1' || value === 'true' || value === 'on';

/** Null where no control has a name any more. */
const readControls = (xml: string): Pick<FormValues, 'texts' | 'ticked'> | null => {
  const texts = new Map<string, string>();
  const ticked = new Map<string, string[]>();
  let named = 0;
  const document = parseXml(xml);
  for (const control of Array.from(document.getElementsByTagNameNS('*', 'sdt'))) {
    const facts = childNamed(control, 'sdtPr');
    const content = childNamed(control, 'sdtContent');
    const name = facts && attribute(childNamed(facts, 'tag'), 'val');
    if (!facts || !content || !name) continue;
    named += 1;
    const box = childNamed(facts, 'checkbox');
    if (box !== undefined) {
      const [choice = '', value = ''] = name.split(valueSign);
      if (isOn(attribute(childNamed(box, 'checked'), 'val')))
        ticked.set(choice, [...new Set([...(ticked.get(choice) ?? []), value])]);
    } else if (childNamed(facts, 'showingPlcHdr') === undefined) {
      const text = typedIn(content);
      if (text !== '' && !texts.has(name)) texts.set(name, text);
    }
  }
  return named === 0 ? null : { texts, ticked };
};

/** The identity, put together from the document properties that hold its parts. */
const readIdentity = (xml: string): string => {
  const document = parseXml(xml);
  return Array.from(document.getElementsByTagNameNS('*', 'property'))
    .map((property) => ({
      name: attribute(property, 'name') ?? '',
      value: property.textContent,
    }))
    .filter(({ name }) => name.startsWith(identityProperty))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ value }) => value)
    .join('');
};

const unzipParts = (bytes: Uint8Array): Record<string, Uint8Array> => {
  const isWanted = ({ name, originalSize }: UnzipFileInfo): boolean =>
    (name === body || name === properties) && originalSize <= largestPart;
  return unzipSync(bytes, { filter: isWanted });
};

/**
 * The values of a Word form that was filled in.
 * Fails with the rest of a sentence about the file.
 */
export const readDocxForm = (bytes: Uint8Array): Result<FormValues, string> => {
  try {
    const parts = unzipParts(bytes);
    const text = parts[body];
    if (text === undefined) return fail(notOurs);
    const about = parts[properties];
    const identity = about === undefined ? '' : readIdentity(strFromU8(about));
    if (identity === '') return fail(notOurs);
    const controls = readControls(strFromU8(text));
    return controls === null ? fail(namesLost) : ok({ identity, ...controls });
  } catch {
    // What the libraries throw speaks of XML and ZIP entries, which helps nobody who has a broken file.
    return fail(damaged);
  }
};
