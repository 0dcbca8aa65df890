import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Part } from '../../core/kit/packet-options.ts';
import { buildDocument } from '../../documents/build-document.ts';
import { writeDocx } from '../../documents/docx/write-docx.ts';
import { writePdf } from '../../documents/pdf/write-pdf.ts';
import { openPdf, testDetails, testFonts } from '../../documents/reading.fixture.ts';
import { sampleKit } from '../../documents/sample-kit.fixture.ts';
import { changePart, fillDocx, fillPdf } from './fill-form.fixture.ts';
import { readCompleted } from './read-completed.ts';

const folder = mkdtempSync(join(tmpdir(), 'completed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const modelOf = (part: Part, stage: string | null) =>
  buildDocument(sampleKit(), part, stage, { ...testDetails, candidate: '' });

const pdfOf = async (part: Part, stage: string | null): Promise<Uint8Array> => {
  const written = await writePdf(modelOf(part, stage), testFonts);
  if (!written.ok) throw new Error(written.error.message);
  return written.value.bytes;
};

const cardOf = async (bytes: Uint8Array) => {
  const read = await readCompleted(bytes, 'card');
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value).toHaveLength(1);
  return read.value[0];
};

const refusal = async (bytes: Uint8Array): Promise<string> => {
  const read = await readCompleted(bytes, 'card');
  if (read.ok) throw new Error('it was read');
  expect(read.error).toMatchObject({ code: 'scorecard-unreadable', file: 'card' });
  return read.error.message;
};

const expected = {
  stage: 'sales-director',
  candidate: 'Zoë Жукова',
  interviewer: 'Ωmega Nyström',
  date: '2026-11-24',
  recommendation: 'strong-yes',
  strengths: 'Own part told.\nFigures checked.',
  concerns: 'Small scope.',
  signed: 'Ω Nyström',
};

const words = {
  candidate: 'Zoë Жукова',
  'S3.interviewer': 'Ωmega Nyström',
  'S3.date': '2026-11-24',
  'S3.Q1.notes': 'Żółć & “co-op” < 3',
  'S3.strengths': 'Own part told.\nFigures checked.',
  'S3.concerns': 'Small scope.',
  'S3.signed': 'Ω Nyström',
};

let emptyPdf: Uint8Array;
let emptyDocx: Uint8Array;
beforeAll(async () => {
  emptyPdf = await pdfOf('scorecards', 'sales-director');
  emptyDocx = await writeDocx(modelOf('scorecards', 'sales-director'));
});

describe('a scorecard that was filled in on a screen', () => {
  it('is read from a PDF, in every script that the typeface has', async () => {
    const filled = await fillPdf(emptyPdf, {
      ...words,
      'S3.Q1.rating': '4',
      'S3.Q2.rating': 'na',
      'S3.C.material.rating': '5',
      'S3.recommendation': 'strong-yes',
    });
    const card = await cardOf(filled);
    expect(card).toMatchObject(expected);
    expect(card?.questions.slice(0, 3).map(({ rating }) => rating)).toEqual([
      4,
      'not-assessed',
      null,
    ]);
    expect(card?.questions[0]?.notes).toBe('Żółć & “co-op” < 3');
    expect(card?.competencies.find(({ id }) => id === 'material')?.rating).toBe(5);
    expect(card?.form.kit).toMatchObject({ version: 3, form: 'A' });
  });

  it('is read from a Word file', async () => {
    const filled = fillDocx(emptyDocx, {
      ...words,
      'S3.Q1.rating=4': '',
      'S3.Q2.rating=na': '',
      'S3.C.material.rating=5': '',
      'S3.recommendation=strong-yes': '',
    });
    const card = await cardOf(filled);
    expect(card).toMatchObject(expected);
    expect(card?.questions.slice(0, 3).map(({ rating }) => rating)).toEqual([
      4,
      'not-assessed',
      null,
    ]);
    expect(card?.questions[0]?.notes).toBe('Żółć & “co-op” < 3');
  });

  it('is read whether Word writes a tick as 1 or as true', async () => {
    const filled = changePart(
      fillDocx(emptyDocx, { 'S3.Q1.rating=2': '' }),
      'word/document.xml',
      (xml) => xml.replace('<w14:checked w14:val="1"/>', '<w14:checked w14:val="true"/>'),
    );
    expect((await cardOf(filled))?.questions[0]?.rating).toBe(2);
  });

  it('is read to its end, with what found no room on its lines', async () => {
    const model = buildDocument(sampleKit(), 'scorecards', 'screen', {
      ...testDetails,
      candidate: '',
    });
    const written = await writePdf(model, testFonts);
    if (!written.ok) throw new Error(written.error.message);
    const card = await cardOf(
      await fillPdf(written.value.bytes, {
        'S1.recommendation': 'yes',
        'S1.reason': 'Ratings above.',
        'S1.continued': 'Q2: and two more teams.',
      }),
    );
    expect(card?.reason).toBe('Ratings above.\nQ2: and two more teams.');
  });

  it('records facts of a screening call', async () => {
    const kit = sampleKit();
    const fact = kit.stages[0]?.questions.findIndex(({ record }) => record.length > 0) ?? -1;
    expect(fact).toBeGreaterThanOrEqual(0);
    const name = `S1.Q${fact + 1}`;
    const card = await cardOf(
      await fillPdf(await pdfOf('scorecards', 'screen'), {
        [`${name}.fact`]: 'does-not-meet',
        [`${name}.record.1`]: '2 years',
      }),
    );
    expect(card?.questions[fact]).toMatchObject({
      fact: 'does-not-meet',
      record: [{ said: '2 years' }],
    });
  });
});

it('shows in a packet what is typed once wherever the same is asked for', async () => {
  const filled = await fillPdf(await pdfOf('packet', null), {
    'S3.interviewer': 'Ωmega Nyström',
  });
  const places = ((await (await openPdf(filled)).getFieldObjects())?.['S3.interviewer'] ?? []) as {
    page: number;
    value: string;
  }[];
  const onPages = places.filter(({ page }) => page >= 0);
  expect(new Set(onPages.map(({ page }) => page)).size).toBe(2);
  for (const { value } of onPages) expect(value).toBe('Ωmega Nyström');
}, 60_000);

it('reads from a packet the stages in which something is ticked', async () => {
  const packet = await pdfOf('packet', null);
  const read = await readCompleted(
    await fillPdf(packet, { 'S2.Q1.rating': '3', 'S5.Q1.rating': '1' }),
    'packet.pdf',
  );
  expect(read.ok && read.value.map(({ stage }) => stage)).toEqual([
    'chief-marketing',
    'vp-product',
  ]);
}, 60_000);

describe('a file is refused, and the message says what to do, when it', () => {
  it('has nothing ticked', async () => {
    expect(await refusal(emptyPdf)).toContain('no rating filled in');
    expect(await refusal(fillDocx(emptyDocx, words))).toContain('no rating filled in');
  });

  it('has two boxes of one rating ticked', async () => {
    const twice = fillDocx(emptyDocx, { 'S3.Q2.rating=3': '', 'S3.Q2.rating=na': '' });
    expect(await refusal(twice)).toContain('at S3 Q2: 3 and not assessed');
  });

  it('is no form of ours', async () => {
    expect(await refusal(new TextEncoder().encode('Hello'))).toContain('neither a PDF nor a Word');
    const foreign = changePart(emptyDocx, 'docProps/custom.xml', () => '<Properties/>');
    expect(await refusal(foreign)).toContain('not a scorecard that this app made');
  });

  it('is damaged', async () => {
    expect(await refusal(emptyDocx.slice(0, 4000))).toContain('damaged');
    expect(await refusal(new TextEncoder().encode('%PDF-1.7\nnothing'))).toContain('damaged');
    const broken = changePart(emptyDocx, 'word/document.xml', (xml) => xml.slice(0, 9000));
    expect(await refusal(broken)).toContain('damaged');
  });

  it('lost what it is about, or the names of its fields', async () => {
    const half = changePart(emptyDocx, 'docProps/custom.xml', (xml) =>
      xml.replace('InterviewKitForm02', 'Other'),
    );
    expect(await refusal(half)).toContain('does not say any more what kit it is from');
    const unnamed = changePart(emptyDocx, 'word/document.xml', (xml) =>
      xml.replace(/<w:tag [^>]*>/gu, ''),
    );
    expect(await refusal(unnamed)).toContain('drops the names of form fields');
  });

  it('is a guide or a debrief form', async () => {
    expect(await refusal(await pdfOf('guides', 'sales-director'))).toContain('interview guide');
    expect(await refusal(await writeDocx(modelOf('debrief', null)))).toContain('debrief form');
  });

  it('is a PDF without its fields', async () => {
    const flat = await writePdf(
      buildDocument(sampleKit(), 'scorecards', 'screen', { ...testDetails, fillable: false }),
      testFonts,
    );
    if (!flat.ok) throw new Error(flat.error.message);
    expect(await refusal(flat.value.bytes)).toContain('without form fields');
  });
});

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

describe.skipIf(!has('qpdf'))('other programs (skipped where qpdf is not installed)', () => {
  it('may write the PDF anew, and it is still read', async () => {
    const filled = await fillPdf(emptyPdf, { 'S3.Q1.rating': '4', 'S3.interviewer': 'Ann' });
    const [from, to] = [join(folder, 'in.pdf'), join(folder, 'out.pdf')];
    writeFileSync(from, filled);
    spawnSync('qpdf', ['--object-streams=generate', '--linearize', from, to]);
    const card = await cardOf(new Uint8Array(readFileSync(to)));
    expect(card).toMatchObject({ interviewer: 'Ann', questions: [{ rating: 4 }, {}, {}, {}, {}] });
  });
});
