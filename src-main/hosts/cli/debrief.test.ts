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
