import type { DocumentModel } from '../document-model.ts';

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
