import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentDetails } from '../core/kit/packet-options.ts';
import { fivePoints } from '../core/kit/rating-scale.ts';
import type { DocumentModel } from './document-model.ts';
import { geometryOf } from './page-geometry.ts';
import type { DocumentFonts } from './pdf/fonts.ts';

const carlito = new URL('../../node_modules/@expo-google-fonts/carlito/', import.meta.url);
const face = (name: string): string => fileURLToPath(new URL(name, carlito));

export const testFonts: DocumentFonts = {
  regular: face('400Regular/Carlito_400Regular.ttf'),
  bold: face('700Bold/Carlito_700Bold.ttf'),
  italics: face('400Regular_Italic/Carlito_400Regular_Italic.ttf'),
  bolditalics: face('700Bold_Italic/Carlito_700Bold_Italic.ttf'),
};

export const testDetails: DocumentDetails = {
  paper: 'a4',
  candidate: 'Żofia Müller',
  requisition: 'REQ-7',
  team: 'Marketing',
  scale: fivePoints,
};

/** One file of a ZIP as text. */
export const readZipText = (zip: Uint8Array, name: string): string => {
  const buffer = Buffer.from(zip);
  let at = buffer.readUInt32LE(buffer.lastIndexOf('PK\u0005\u0006') + 16);
  while (buffer.readUInt32LE(at) === 0x02014b50) {
    const nameLength = buffer.readUInt16LE(at + 28);
    const local = buffer.readUInt32LE(at + 42);
    if (buffer.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
      const packed = buffer.subarray(start, start + buffer.readUInt32LE(at + 20));
      return (buffer.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString();
    }
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  throw new Error(`no ${name} in the ZIP`);
};

const unescapeXml = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

/** The text of a WordprocessingML part in order, without field instructions and symbols. */
export const textOfXml = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)]
    .map(([, text]) => (text === undefined ? '\n' : unescapeXml(text)))
    .join('');

export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

/** The text of every page as set, in order: the body, and what stands in the margins. */
export const readPages = async (
  bytes: Uint8Array,
  model: DocumentModel,
): Promise<{ body: string; margins: string }[]> => {
  const pdf = await openPdf(bytes);
  const { height, margins } = geometryOf(model.paper);
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const placed = items.flatMap((item) => {
      if (!('str' in item)) return [];
      const x = Number(item.transform[4]);
      const y = Number(item.transform[5]);
      // Bullets and numbers of lists are numbering in the DOCX, not text.
      const isMarker = x < margins.side + 1 && /^(?:•|\d\.)$/.test(item.str);
      return isMarker ? [] : [{ text: item.str, y }];
    });
    const isBody = ({ y }: { y: number }): boolean =>
      y < height - margins.top && y > margins.bottom;
    const join = (part: { text: string }[]): string => part.map(({ text }) => text).join(' ');
    pages.push({
      body: join(placed.filter(isBody)),
      margins: join(placed.filter((item) => !isBody(item))),
    });
  }
  return pages;
};

/** Text without white space: what is the same however lines break. */
export const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
