import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod';

/** What a person enters: words, or for a choice the value of the box that is ticked. */
export type Entries = Record<string, string>;

const placeSchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  exportValues: z.unknown().optional(),
});

/** Fills a PDF form in as a viewer built on pdf.js does, and saves it. */
export const fillPdf = async (pdf: Uint8Array, entries: Entries): Promise<Uint8Array> => {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const fields = (await document.getFieldObjects()) ?? {};
  for (const [name, value] of Object.entries(entries)) {
    const places = z.array(placeSchema).parse(fields[name]);
    for (const { id, type, exportValues } of places) {
      if (type === 'text') document.annotationStorage.setValue(id, { value });
      else if (type !== '')
        document.annotationStorage.setValue(id, { value: exportValues === value });
    }
  }
  return document.saveDocument();
};

/** One part of a Word file changed. */
export const changePart = (
  docx: Uint8Array,
  part: string,
  change: (xml: string) => string,
): Uint8Array => {
  const parts = unzipSync(docx);
  const xml = parts[part];
  if (xml === undefined) throw new Error(`no ${part}`);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(xml))) });
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const controlOf = (tag: string): RegExp =>
  new RegExp(
    `<w:sdt><w:sdtPr>(?:(?!</w:sdtPr>).)*<w:tag w:val="${escaped(tag)}"/>(?:(?!</w:sdtPr>).)*</w:sdtPr><w:sdtContent>(?:(?!</w:sdtContent>).)*</w:sdtContent></w:sdt>`,
    'u',
  );

const toXml = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`)
    .join('');

/** What Word makes of a control when somebody ticks it or types into it. */
const typeInto = (control: string, text: string): string => {
  if (control.includes('<w14:checkbox>'))
    return control
      .replace('<w14:checked w14:val="0"/>', '<w14:checked w14:val="1"/>')
      .replace(
        /<w:sdtContent>.*<\/w:sdtContent>/u,
        '<w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>☒</w:t></w:r></w:sdtContent>',
      );
  const isBlock = /<w:sdtContent><w:p[ >]/u.test(control);
  return control
    .replace('<w:showingPlcHdr/>', '')
    .replace('<w:date>', '<w:date w:fullDate="2026-11-24T00:00:00Z">')
    .replace(
      /<w:sdtContent>.*<\/w:sdtContent>/u,
      `<w:sdtContent>${isBlock ? paragraphs(text) : `<w:r><w:t>${text}</w:t></w:r>`}</w:sdtContent>`,
    );
};

/** Fills a Word form in as Word does. A choice is "S3.Q2.rating=4": "". */
export const fillDocx = (docx: Uint8Array, entries: Entries): Uint8Array =>
  changePart(docx, 'word/document.xml', (xml) =>
    Object.entries(entries).reduce((changed, [tag, text]) => {
      const found = controlOf(tag).exec(changed);
      if (found === null) throw new Error(`no control ${tag}`);
      return changed.replace(found[0], () => typeInto(found[0], toXml(text)));
    }, xml),
  );
