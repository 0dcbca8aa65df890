import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Part } from '../core/kit/packet-options.ts';
import { fivePoints, fourPoints, type RatingScale } from '../core/kit/rating-scale.ts';
import { buildDocument } from './build-document.ts';
import { writeDocx } from './docx/write-docx.ts';
import { writePdf, type WrittenPdf } from './pdf/write-pdf.ts';
import {
  openPdf,
  readPages,
  readZipText,
  squeeze,
  testDetails,
  testFonts,
  textOfXml,
} from './reading.fixture.ts';
import { sampleKit } from './sample-kit.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'formats-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const writeBoth = async (
  part: Part,
  stage: string | null,
  paper: 'a4' | 'letter',
  scale = fivePoints,
) => {
  const model = buildDocument(sampleKit(), part, stage, { ...testDetails, paper, scale });
  const pdf = await writePdf(model, testFonts);
  if (!pdf.ok) throw new Error(pdf.error.message);
  return { model, pdf: pdf.value, docx: await writeDocx(model) };
};

describe('DOCX and PDF say the same words in the same order', () => {
  const longNames: RatingScale = {
    points: ['Does not show it at all', 'Shows a beginning', 'Nearly what we need', 'What we need']
      .concat('More than we need', 'So much that others learn from it')
      .map((name) => ({ name, meaning: `${name}, ${'as far as the notes tell, '.repeat(4)}.` })),
    sound: 4,
  };

  it.each<[Part, string | null, string, RatingScale]>([
    ['packet', null, 'five points', fivePoints],
    ['packet', null, 'four points', fourPoints],
    ['guides', 'screen', 'five points', fivePoints],
    ['scorecards', 'chief-executive', 'five points', fivePoints],
    ['scorecards', 'vp-product', 'six points with long names', longNames],
    ['debrief', null, 'six points with long names', longNames],
    ['notes', 'vp-product', 'five points', fivePoints],
    ['briefing', null, 'six points with long names', longNames],
    ['roster', null, 'five points', fivePoints],
    ['coverage', null, 'five points', fivePoints],
    ['candidate', null, 'five points', fivePoints],
    ['evidence', null, 'six points with long names', longNames],
  ])('in %s %s, on %s', async (part, stage, _, scale) => {
    const { model, pdf, docx } = await writeBoth(part, stage, 'a4', scale);
    const inDocx = squeeze(textOfXml(readZipText(docx, 'word/document.xml')));
    const pages = await readPages(pdf.bytes, model);
    const inPdf = squeeze(pages.map(({ body }) => body).join(' '));
    expect(withoutRepeatedHeaders(inPdf)).toBe(withoutRepeatedHeaders(inDocx));
  });
});

/** Header rows stand once in a DOCX and on every page of a PDF: only the first of each is compared. */
const withoutRepeatedHeaders = (text: string): string => {
  const headers = [
    'LineWhatthepageasksforS1S2S3S4S5S6S7S8',
    'CompetencyS1S2S3S4S5S6S7SpreadAgreedReason',
    'LineWhatthepagesaysWhyitdoesnotcounthere',
  ];
  return headers.reduce((rest, header) => {
    const [before, ...after] = rest.split(header);
    return after.length === 0 ? rest : `${before ?? ''}${header}${after.join('')}`;
  }, text);
};

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const why = hasOffice ? '' : ' (skipped: LibreOffice is not installed)';

const convert = (docx: Uint8Array, name: string): Promise<WrittenPdf> => {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, docx);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      // Empty sides before right-hand pages count, as they do in print.
      'pdf:writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}',
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'ignore' },
  );
  const bytes = new Uint8Array(readFileSync(join(folder, `${name}.pdf`)));
  return openPdf(bytes).then(({ numPages }) => ({ bytes, pages: numPages }));
};

describe.skipIf(!hasOffice)(`what LibreOffice makes of the DOCX${why}`, () => {
  it.each<[Part, 'a4' | 'letter']>([
    ['packet', 'a4'],
    ['packet', 'letter'],
    ['guides', 'letter'],
    ['notes', 'a4'],
    ['scorecards', 'letter'],
    ['briefing', 'letter'],
    ['roster', 'a4'],
    ['candidate', 'a4'],
    ['evidence', 'letter'],
  ])(
    'has as many pages as the PDF of %s on %s, one more or less at most in a packet',
    async (part, paper) => {
      const { pdf, docx } = await writeBoth(part, null, paper);
      const converted = await convert(docx, `${part}-${paper}`);
      const most = part === 'packet' ? 1 : 0;
      expect(Math.abs(converted.pages - pdf.pages)).toBeLessThanOrEqual(most);
    },
    240_000,
  );
});
