import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kit } from '../../core/kit/kit.ts';
import { buildDocument } from '../../documents/build-document.ts';
import { writeDocx } from '../../documents/docx/write-docx.ts';
import { writePdf } from '../../documents/pdf/write-pdf.ts';
import {
  openPdf,
  readZipText,
  testDetails,
  testFonts,
  textOfXml,
} from '../../documents/reading.fixture.ts';
import { sampleKit } from '../../documents/sample-kit.fixture.ts';
import { fillDocx, fillPdf } from '../../services/completed-forms/fill-form.fixture.ts';
import { runCommandLine } from './command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'debrief-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const cardOf = (stage: string, kit: Kit = sampleKit()) =>
  buildDocument(kit, 'scorecards', stage, testDetails);

const pdfOf = async (stage: string): Promise<Uint8Array> => {
  const written = await writePdf(cardOf(stage), testFonts);
  if (!written.ok) throw new Error(written.error.message);
  return written.value.bytes;
};

beforeAll(async () => {
  writeFileSync(
    at('ann.pdf'),
    await fillPdf(await pdfOf('regional-sales'), {
      'S4.interviewer': 'Ann',
      'S4.C.clarity.rating': '5',
    }),
  );
});

let printed = '';
let told = '';
beforeEach(() => {
  printed = '';
  told = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const run = (...args: string[]): Promise<number> => runCommandLine(['debrief', ...args]);

describe('debrief', () => {
  it('puts scorecards of either format side by side in one document', async () => {
    writeFileSync(
      at('bo.docx'),
      fillDocx(await writeDocx(cardOf('chief-executive')), {
        'S7.interviewer': 'Bo',
        'S7.C.clarity.rating=2': '',
        'S7.recommendation=no': '',
      }),
    );
    expect(await run(at('ann.pdf'), at('bo.docx'), '--out', at('one.docx'))).toBe(0);
    expect(printed).toBe(`${at('one.docx')}\n`);
    expect(told).toContain('Spread of 2 or more: Clear communication.');
    const words = textOfXml(readZipText(readFileSync(at('one.docx')), 'word/document.xml'));
    for (const part of ['Ann', 'Bo', '3 talk', 'mean 3.50', 'What nobody assessed'])
      expect(words).toContain(part);

    expect(await run(at('ann.pdf'), at('bo.docx'), '--out', at('one.pdf'), '--json')).toBe(0);
    const report = JSON.parse(printed.slice(printed.indexOf('{'))) as Record<string, unknown>;
    expect(report).toMatchObject({
      schema: 'interview-kit/debrief@1',
      file: { format: 'pdf' },
      debrief: { candidate: testDetails.candidate },
    });
    const fields = await (await openPdf(readFileSync(at('one.pdf')))).getFieldObjects();
    expect(Object.keys(fields ?? {})).toContain('debrief.agreed.clarity');
  });

  it('names the file that is at fault, and writes nothing', async () => {
    writeFileSync(at('empty.pdf'), await pdfOf('screen'));
    expect(await run(at('ann.pdf'), at('empty.pdf'), '--out', at('none.pdf'))).toBe(2);
    expect(told).toContain(`${at('empty.pdf')} has no rating filled in`);
    expect(await run(at('gone.pdf'), '--out', at('none.pdf'))).toBe(2);
    expect(told).toContain('gone.pdf is not there');
    expect(existsSync(at('none.pdf'))).toBe(false);
  });

  it('refuses a scorecard of another version of the kit', async () => {
    const newer = await writeDocx(cardOf('screen', { ...sampleKit(), version: 4 }));
    writeFileSync(at('newer.docx'), fillDocx(newer, { 'S1.recommendation=yes': '' }));
    expect(await run(at('ann.pdf'), at('newer.docx'), '--out', at('mixed.pdf'))).toBe(2);
    expect(told).toContain('from version 4 of the kit');
  });

  it('leaves a file alone that holds something else, and asks for an ending that it knows', async () => {
    writeFileSync(at('taken.pdf'), 'mine');
    expect(await run(at('ann.pdf'), '--out', at('taken.pdf'))).toBe(2);
    expect(readFileSync(at('taken.pdf'), 'utf8')).toBe('mine');
    expect(await run(at('ann.pdf'), '--out', at('taken.txt'))).toBe(2);
    expect(told).toContain('neither .pdf nor .docx');
  });
});
