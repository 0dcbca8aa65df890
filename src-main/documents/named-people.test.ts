import { describe, expect, it } from 'vitest';
import type { Part } from '../core/kit/packet-options.ts';
import { buildDocument } from './build-document.ts';
import { writeDocx } from './docx/write-docx.ts';
import { writePdf } from './pdf/write-pdf.ts';
import {
  readPages,
  readZipText,
  squeeze,
  testDetails,
  testFonts,
  textOfXml,
} from './reading.fixture.ts';
import { sampleKit } from './sample-kit.fixture.ts';

const people = ['Ada Lovelace', 'Grace Hopper'];

const staffed = () => {
  const kit = sampleKit();
  return { ...kit, stages: kit.stages.map((stage) => ({ ...stage, people })) };
};

describe('people who are named for a stage', () => {
  it.each<[Part, string | null, string]>([
    ['guides', 'screen', 'Recruiter: Ada Lovelace, Grace Hopper'],
    ['scorecards', 'vp-product', 'Vice President of Product: Ada Lovelace, Grace Hopper'],
    ['notes', 'vp-product', 'Vice President of Product: Ada Lovelace, Grace Hopper'],
    ['candidate', null, 'Recruiter: Ada Lovelace, Grace Hopper'],
    ['debrief', null, 'Vice President of Product: Ada Lovelace, Grace Hopper'],
    ['packet', null, 'Recruiter: Ada Lovelace, Grace Hopper'],
    ['roster', null, 'Ada Lovelace, Grace Hopper'],
  ])('stand in %s of %s, in DOCX and PDF alike', async (part, stage, text) => {
    const model = buildDocument(staffed(), part, stage, testDetails);
    const pdf = await writePdf(model, testFonts);
    if (!pdf.ok) throw new Error(pdf.error.message);
    const pages = await readPages(pdf.value.bytes, model);
    const inPdf = squeeze(pages.map(({ body }) => body).join(' '));
    const inDocx = squeeze(textOfXml(readZipText(await writeDocx(model), 'word/document.xml')));
    expect(inPdf).toContain(squeeze(text));
    expect(inDocx).toContain(squeeze(text));
  });
});
