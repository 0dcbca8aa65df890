import { beforeAll, describe, expect, it } from 'vitest';
import { buildDocument } from '../build-document.ts';
import { paragraph } from '../blocks.ts';
import type { Block, DocumentModel } from '../document-model.ts';
import { openPdf, readPages, squeeze, testDetails, testFonts } from '../reading.fixture.ts';
import { sampleKit } from '../sample-kit.ts';
import { writePdf, type WrittenPdf } from './write-pdf.ts';

const documentOf = (...blocks: Block[]): DocumentModel => ({
  title: 'A document',
  subject: 'Test',
  language: 'en-US',
  paper: 'a4',
  header: { left: 'Role', right: 'Candidate' },
  sections: [{ footer: 'Sheet', blocks }],
});

const write = async (model: DocumentModel): Promise<WrittenPdf> => {
  const written = await writePdf(model, testFonts);
  if (!written.ok) throw new Error(written.error.message);
  return written.value;
};

describe.each(['a4', 'letter'] as const)('a packet on %s', (paper) => {
  const model = buildDocument(sampleKit(), 'packet', null, { ...testDetails, paper });
  let pdf: WrittenPdf;
  beforeAll(async () => {
    pdf = await write(model);
  });

  it('numbers every page of all pages, and says on each what sheet it is', async () => {
    const pages = await readPages(pdf.bytes, model);
    expect(pages).toHaveLength(pdf.pages);
    for (const [index, { margins }] of pages.entries()) {
      expect(squeeze(margins)).toContain(`Page${index + 1}of${pdf.pages}`);
      expect(squeeze(margins)).toContain('Form A · Kit version 3'.replace(/ /g, ''));
      expect(squeeze(margins)).toContain(squeeze(model.header.left));
    }
  });

  it('leaves no page nearly empty', async () => {
    for (const { body } of await readPages(pdf.bytes, model))
      expect(body.length).toBeGreaterThan(150);
  });

  it('has an outline with a question under its guide, and its title and language', async () => {
    const opened = await openPdf(pdf.bytes);
    const outline = await opened.getOutline();
    const guide = outline.find(({ title }) => title.startsWith('S3 Guide'));
    expect(guide?.items.map(({ title }) => String(title))).toContain('S3 Q1 Sales enablement');
    const { info } = await opened.getMetadata();
    expect(info).toMatchObject({ Title: model.title, Language: 'en-US' });
  });

  it('prints on the cover the page on which a guide stands', async () => {
    const pages = await readPages(pdf.bytes, model);
    const guide = pages.findIndex(({ body }) => squeeze(body).startsWith('S3Guide:')) + 1;
    const scorecard = pages.findIndex(({ body }) => squeeze(body).startsWith('S3Scorecard:')) + 1;
    expect(squeeze(pages[0]?.body ?? '')).toMatch(
      new RegExp(`S3Interview.*${guide},${scorecard}S4`),
    );
  });

  it('fits the scorecard of a 45-minute stage on two sides', async () => {
    for (const stage of ['chief-marketing', 'sales-director', 'chief-revenue']) {
      const card = buildDocument(sampleKit(), 'scorecards', stage, { ...testDetails, paper });
      expect((await write(card)).pages).toBe(2);
    }
  });
});

it('gives the same bytes for the same document', async () => {
  const model = buildDocument(sampleKit(), 'debrief', null, testDetails);
  expect(Buffer.from((await write(model)).bytes).equals((await write(model)).bytes)).toBe(true);
});

it('loses nothing of a question that is longer than a page', async () => {
  const kit = sampleKit();
  const question = kit.stages[2]?.questions[1];
  if (question === undefined) throw new Error('the sample has the question');
  const sentences = Array.from({ length: 400 }, (_, index) => `Sentence number ${index}.`);
  question.text = sentences.join(' ');
  const model = buildDocument(kit, 'guides', 'sales-director', testDetails);
  const pages = await readPages((await write(model)).bytes, model);
  const text = squeeze(pages.map(({ body }) => body).join(' '));
  expect(text).toContain(squeeze(question.text));
});

describe('characters', () => {
  it('refuses one that the typeface lacks, and says which and where', async () => {
    const model = documentOf(paragraph('body', 'Speaks 日本語 well'));
    const written = await writePdf(model, testFonts);
    expect(written).toMatchObject({ ok: false, error: { code: 'text-unprintable' } });
    if (written.ok) return;
    expect(written.error.message).toContain('“日” (U+65E5)');
    expect(written.error.message).toContain('Speaks 日本語 well');
  });

  it.each([
    ['in the header', { header: { left: '☃', right: '' } }],
    ['in a footer', { sections: [{ footer: '☃', blocks: [] }] }],
  ])('refuses one %s', async (_, part) => {
    const written = await writePdf({ ...documentOf(), ...part }, testFonts);
    expect(written.ok).toBe(false);
  });

  it('sets Latin, Greek and Cyrillic, and typographic variants by what the typeface has', async () => {
    const model = documentOf(paragraph('body', 'Żółć Ωμέγα Жизнь co‑op a\u00a0b \u200bzero ½ → ≥'));
    const [page] = await readPages((await write(model)).bytes, model);
    expect(page?.body.replace(/\s+/g, ' ')).toContain('Żółć Ωμέγα Жизнь co-op a b zero ½ → ≥');
  });
});
