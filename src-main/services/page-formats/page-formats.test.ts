import {
  Document,
  HeadingLevel,
  type IRunOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
} from 'docx';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { understand, type Understanding } from '../../core/job-family/read-job-family.ts';
import { openPageBytes } from './open-page-bytes.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const binary = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

const word = async (children: FileChild[]): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));

const read = async (file: Uint8Array, name: string): Promise<Understanding> => {
  const opened = await openPageBytes(file, name);
  if (!opened.ok) throw new Error(opened.error.message);
  return understand(opened.value.page);
};
const texts = (items: readonly { text: string }[]): string[] => items.map(({ text }) => text);

const heading = (
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
): Paragraph => new Paragraph({ text, heading: level });
const bullet = (text: string, level = 0): Paragraph => new Paragraph({ text, bullet: { level } });
const strong: IRunOptions = { bold: true };
const boldLine = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ ...strong, text })] });

describe('a Word file', () => {
  it('with styles is read by its paragraphs, empty ones counted', async () => {
    const file = await word([
      heading('Signalman', HeadingLevel.TITLE),
      new Paragraph(''),
      heading('Responsibilities', HeadingLevel.HEADING_1),
      bullet('Set the signals'),
      bullet('by day and by night', 1),
      heading('Requirements', HeadingLevel.HEADING_1),
      bullet('A good eye for colours'),
    ]);
    const { family } = await read(file, 'Signalman.docx');
    expect(family.title).toBe('Signalman');
    expect(family.common.responsibilities).toMatchObject([
      { text: 'Set the signals', line: 4 },
      { text: 'by day and by night', line: 5 },
    ]);
    expect(family.common.requirements).toMatchObject([{ line: 7 }]);
  });

  it('without styles has its bold lines and typed bullets understood', async () => {
    const file = await word([
      boldLine('Signalman'),
      boldLine('What you will do'),
      new Paragraph('• Set the signals'),
      new Paragraph('• Write the log'),
      boldLine('Requirements:'),
      new Paragraph('1. A good eye'),
      new Paragraph('2. Patience'),
    ]);
    const { family } = await read(file, 'Signalman.docx');
    expect(texts(family.common.responsibilities)).toEqual(['Set the signals', 'Write the log']);
    expect(texts(family.common.requirements)).toEqual(['A good eye', 'Patience']);
  });

  it('in a table that lays it out is read cell after cell', async () => {
    const row = (label: string, entries: string[]): TableRow =>
      new TableRow({
        children: [
          new TableCell({ children: [new Paragraph(label)] }),
          new TableCell({ children: entries.map((entry) => bullet(entry)) }),
        ],
      });
    const file = await word([
      heading('Signalman', HeadingLevel.HEADING_1),
      new Table({
        rows: [
          row('Responsibilities', ['Set signals', 'Keep logs']),
          row('Requirements', ['Eyes']),
        ],
      }),
    ]);
    const { family } = await read(file, 'Signalman.docx');
    expect(texts(family.common.responsibilities)).toEqual(['Set signals', 'Keep logs']);
    expect(texts(family.common.requirements)).toEqual(['Eyes']);
  });

  it('that is damaged, another ZIP file, or unfolds to far more than it is, is refused in words', async () => {
    const whole = await word([bullet('Set the signals')]);
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40_000_000) });
    for (const [file, says] of [
      [whole.slice(0, whole.length / 2), 'is damaged'],
      [zipSync({ 'word/document.xml': bytes('<w:document') }), 'is damaged'],
      [zipSync({ 'a.txt': bytes('a') }), 'is not a Word document'],
      [bomb, 'is damaged'],
    ] as const) {
      const opened = await openPageBytes(file, 'Page.docx');
      expect(opened).toMatchObject({
        ok: false,
        error: { code: 'page-unreadable', file: 'Page.docx' },
      });
      if (!opened.ok) expect(opened.error.message).toContain(`Page.docx ${says}`);
    }
  });
});

describe('a text file', () => {
  it('is read in the encodings that programs write', async () => {
    const text = '# Zoë\n\n## Requirements\n\n- Café\n';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
    ]);
    for (const file of [bytes(text), bytes(`\uFEFF${text}`), utf16, binary(text)]) {
      expect(texts((await read(file, 'page.md')).family.common.requirements)).toEqual(['Café']);
    }
  });

  it('called .txt is plain text, .html or with a document type HTML, all else Markdown', async () => {
    const formats = [
      ['a.txt', 'Requirements:\n- A', 'text'],
      ['a.html', '<h2>Requirements</h2>', 'html'],
      ['a', '<!doctype html><h2>Requirements</h2>', 'html'],
      ['a.md', '## Requirements', 'markdown'],
      ['a', '## Requirements', 'markdown'],
    ] as const;
    for (const [name, text, format] of formats)
      expect(await openPageBytes(bytes(text), name)).toMatchObject({ value: { format } });
  });
});

describe('other files', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n', 'is a PDF'],
    ['an old Word file', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'is an old Word file'],
    ['rich text', '{\\rtf1\\ansi', 'is a Rich Text file'],
    ['a picture', '\x89PNG\r\n\x1A\n', 'is a picture'],
    ['a program', '\x7FELF\x02\x01\x01\0\0', 'is not a text file'],
  ])('such as %s are refused with what to do instead', async (_, content, says) => {
    const opened = await openPageBytes(binary(content), 'Job.bin');
    expect(opened.ok).toBe(false);
    if (!opened.ok) {
      expect(opened.error.message).toContain(`Job.bin ${says}`);
      expect(opened.error.message).toMatch(/\b(?:save|add|open|use|ask)\b/i);
    }
  });
});
