import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Kit, Question } from '../../core/kit/kit.ts';
import { buildDocument } from '../build-document.ts';
import { heading, pageOf, paragraph } from '../blocks.ts';
import type { Block, DocumentModel } from '../document-model.ts';
import { estimateEmptySides } from '../page-numbers.ts';
import { openPdf, readPages, squeeze, testDetails, testFonts } from '../reading.fixture.ts';
import { sampleKit } from '../sample-kit.fixture.ts';
import { smallLogo } from '../small-logo.fixture.ts';
import { typicalWidths } from '../typical-widths.ts';
import { writePdf, type WrittenPdf } from './write-pdf.ts';

const documentOf = (...blocks: Block[]): DocumentModel => ({
  title: 'A document',
  subject: 'Test',
  form: null,
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

/** The kit with its first rated question of stage 3 changed. */
const changeQuestion = (kit: Kit, change: Partial<Question>): Kit => ({
  ...kit,
  stages: kit.stages.map((stage, at) =>
    at === 2
      ? {
          ...stage,
          questions: stage.questions.map((question, index) =>
            index === 0 ? { ...question, ...change } : question,
          ),
        }
      : stage,
  ),
});

describe.each(['a4', 'letter'] as const)('a packet on %s', (paper) => {
  const model = buildDocument(sampleKit(), 'packet', null, { ...testDetails, paper });
  let pdf: WrittenPdf;
  beforeAll(async () => {
    pdf = await write(model);
  }, 60_000);

  it('numbers every page of all pages, and says on each what sheet it is', async () => {
    const pages = await readPages(pdf.bytes, model);
    expect(pages).toHaveLength(pdf.pages);
    for (const [index, { margins, body }] of pages.entries()) {
      if (body.trim() === '' && margins === '') continue;
      expect(squeeze(margins)).toContain(`Page${index + 1}of${pdf.pages}`);
      expect(squeeze(margins)).toContain('Form A · Kit version 3'.replace(/ /g, ''));
      expect(squeeze(margins)).toContain(squeeze(model.header.left));
    }
  });

  it('leaves no page nearly empty, but sides that say nothing before right-hand pages', async () => {
    for (const [index, { body, margins }] of (await readPages(pdf.bytes, model)).entries()) {
      if (body.trim() === '') expect([index % 2, margins]).toEqual([1, '']);
      else expect(body.length).toBeGreaterThan(150);
    }
  });

  it('begins every guide, scorecard and the debrief on a right-hand page', async () => {
    const pages = (await readPages(pdf.bytes, model)).map(({ body }) => squeeze(body));
    const starts = pages.flatMap((body, index) =>
      /^S\d(Guide|Scorecard|Checklist):|^Debrief/.test(body) ? [index % 2] : [],
    );
    expect(starts).toHaveLength(16);
    expect(new Set(starts)).toEqual(new Set([0]));
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

it('prints a packet without empty sides where it is not printed on both', async () => {
  const model = buildDocument(sampleKit(), 'packet', null, { ...testDetails, duplex: false });
  for (const { body } of await readPages((await write(model)).bytes, model))
    expect(body.trim()).not.toBe('');
});

it('puts sides and page numbers right where letters are wider or narrower than estimated', async () => {
  const lines = (word: string, count: number) =>
    Array.from({ length: count }, () => paragraph('body', Array(60).fill(word).join(' ')));
  for (const [word, count] of [
    ['шшшшшшш', 16],
    ['іїіїіїї', 10],
  ] as const) {
    const model: DocumentModel = {
      ...documentOf(paragraph('body', [pageOf('end')])),
      sections: [
        { footer: 'One', blocks: [paragraph('body', [pageOf('end')]), ...lines(word, count)] },
        { footer: 'Two', startsRight: true, blocks: [heading(1, 'End', 'end')] },
      ],
    };
    const bodies = (await readPages((await write(model)).bytes, model)).map(({ body }) => body);
    const end = bodies.findIndex((body) => body.trim() === 'End');
    expect(end % 2).toBe(0);
    expect(bodies[0]).toMatch(new RegExp(`^${end + 1} `, 'u'));
    expect(estimateEmptySides(model, typicalWidths).size).not.toBe(
      bodies.filter((body) => body.trim() === '').length,
    );
  }
});

it('prints logo and color, with the same bytes every time', async () => {
  const look = { logo: smallLogo, accent: '#8a1c2b' };
  const model = buildDocument(sampleKit(), 'candidate', null, { ...testDetails, ...look });
  const [one, other] = [await write(model), await write(model)];
  expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
  const page = await (await openPdf(one.bytes)).getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  expect(fnArray.filter((operator) => operator === OPS.paintImageXObject)).toHaveLength(2);
  const inks = fnArray.flatMap((operator, index) =>
    operator === OPS.setFillRGBColor ? [String(argsArray[index])] : [],
  );
  expect(inks).toContain('#8a1c2b');
  expect(inks).not.toContain('#1f3a5f');
});

it('gives the same bytes for the same document', async () => {
  const model = buildDocument(sampleKit(), 'debrief', null, testDetails);
  expect(Buffer.from((await write(model)).bytes).equals((await write(model)).bytes)).toBe(true);
});

describe('a text that is longer than a page is printed whole', () => {
  const sentences = Array.from({ length: 400 }, (_, index) => `Sentence number ${index}.`);
  const long = sentences.join(' ');

  it.each<[string, (kit: Kit) => Kit]>([
    ['as a question', (kit) => changeQuestion(kit, { text: long })],
    ['as an anchor', (kit) => changeQuestion(kit, { anchors: [{ rating: 3, text: long }] })],
    ['as a follow-up', (kit) => changeQuestion(kit, { probes: [{ part: 'action', text: long }] })],
    ['as a field to record', (kit) => changeQuestion(kit, { anchors: [], record: [long] })],
    [
      'as a script',
      (kit) => ({ ...kit, stages: kit.stages.map((stage) => ({ ...stage, opening: long })) }),
    ],
    [
      'as the first row of a table',
      (kit) => ({ ...kit, setAside: kit.setAside.map((entry) => ({ ...entry, reason: long })) }),
    ],
  ])('%s', async (_, change) => {
    const model = buildDocument(change(sampleKit()), 'packet', null, testDetails);
    const pages = await readPages((await write(model)).bytes, model);
    // A table repeats its header in the middle of such a row, so the sentences are looked for one by one.
    const text = squeeze(pages.map(({ body }) => body).join(' '));
    const missing = sentences.filter((sentence) => !text.includes(squeeze(sentence)));
    expect(missing).toEqual([]);
  });
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
