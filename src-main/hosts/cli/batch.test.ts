import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageOf } from '../../services/testing/page-host.ts';
import { runCommandLine } from './command-line.ts';
import { findPages } from './page-arguments.ts';

const folder = mkdtempSync(join(tmpdir(), 'batch-command-'));
const at = (...names: string[]) => join(folder, ...names);
mkdirSync(at('pages', 'more'), { recursive: true });
writeFileSync(at('pages', 'pilot.md'), pageOf('Harbour pilot'));
writeFileSync(at('pages', 'rower.txt'), pageOf('Rower'));
writeFileSync(at('pages', 'README.md'), 'What is kept here.');
writeFileSync(at('pages', 'picture.png'), 'no page');
writeFileSync(at('pages', 'more', 'diver.md'), pageOf('Diver'));
writeFileSync(at('empty.md'), 'Hello.\n');
afterAll(() => rmSync(folder, { recursive: true }));

let out = '';
let told = '';
beforeEach(() => {
  [out, told] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const quick = ['--format', 'docx', '--parts', 'debrief', '--jobs', '1'];

describe('the pages of a batch', () => {
  it('are the pages of folders and patterns, each once, and what else was named', async () => {
    const named = await findPages([at('pages'), at('pages', 'pilot.md'), 'no-such-page']);
    expect(named.map(({ name }) => name)).toEqual([
      at('pages', 'pilot.md'),
      at('pages', 'rower.txt'),
      'no-such-page',
    ]);
    const names = async (pattern: string) =>
      (await findPages([at(pattern)])).map(({ name }) => name);
    expect(await names('pages/*.md')).toEqual([at('pages', 'pilot.md')]);
    expect(await names('pages/**/*.md')).toEqual([at('pages/more/diver.md'), at('pages/pilot.md')]);
    expect(await names('pages/?ower.*')).toEqual([at('pages', 'rower.txt')]);
    expect(await names('pages/*.docx')).toEqual([at('pages/*.docx')]);
  });
});

describe('batch', () => {
  it('writes what can be written, tells of the rest on a line each, and goes on when run again', async () => {
    const args = ['batch', at('pages', 'pilot.md'), at('empty.md'), at('no.md'), ...quick];
    expect(await runCommandLine([...args, '--out', at('out'), '--json', '--zip'])).toBe(2);
    const said = JSON.parse(out) as Record<string, Record<string, unknown>[]>;
    const path = (name: string) => join(at('out'), 'Harbour pilot', name);
    expect(said).toMatchObject({
      schema: 'interview-kit/batch@1',
      files: ['Harbour pilot', 'Senior harbour pilot'].map((level) => ({
        path: path(`${level} - debrief form.docx`),
        page: at('pages', 'pilot.md'),
        level,
        specialty: null,
        part: 'debrief',
        format: 'docx',
        stage: null,
        bytes: readFileSync(path(`${level} - debrief form.docx`)).length,
        pages: null,
        beside: null,
      })),
      failed: [
        { page: at('empty.md'), level: null, code: 'page-empty' },
        { page: at('no.md'), level: null, code: 'page-not-found' },
      ],
      skipped: [],
      zip: at('out', 'Interview kits.zip'),
      seconds: expect.any(Number) as number,
    });
    expect(told.trimEnd().split('\n')).toHaveLength(3);
    expect(told).toMatch(
      /empty\.md holds no level.*\n.*There is no page .*no\.md.*\n2 roles and pages failed/u,
    );

    [out, told] = ['', ''];
    const pilot = ['batch', at('pages', 'pilot.md'), ...quick, '--out', at('out')];
    writeFileSync(path('Harbour pilot - debrief form.docx'), 'my notes');
    expect(await runCommandLine(pilot)).toBe(0);
    expect(out).toBe('');
    expect(told).toMatch(/Harbour pilot - debrief form\.docx was changed .* left as it is\.\n$/u);
    expect(readFileSync(path('Harbour pilot - debrief form.docx'), 'utf8')).toBe('my notes');

    [out, told] = ['', ''];
    expect(await runCommandLine([...pilot, '--form', 'B'])).toBe(0);
    expect(out.trimEnd().split('\n')).toEqual([
      path('Harbour pilot - debrief form (2).docx'),
      path('Senior harbour pilot - debrief form.docx'),
    ]);
    expect(told).toContain('The new one is');
  });

  it('prints the team on documents, and tells of a color that nobody could read', async () => {
    const args = ['batch', at('pages', 'pilot.md'), ...quick, '--out', at('named')];
    const look = ['--team', 'Harbor office', '--accent', '#ffff99'];
    expect(await runCommandLine([...args, ...look])).toBe(0);
    expect(told).toContain('#ffff99');
    const [first = ''] = out.trimEnd().split('\n');
    const words = strFromU8(
      unzipSync(readFileSync(first))['word/document.xml'] ?? new Uint8Array(),
    );
    const heads = Object.entries(unzipSync(readFileSync(first)))
      .filter(([name]) => /header\d*\.xml$/u.test(name))
      .map(([, bytes]) => strFromU8(bytes));
    expect([words, ...heads].join('\n')).toContain('Harbor office');
  });

  it.each<[string, string[], RegExp]>([
    ['no page', ['batch', '--out', at('x')], /Missing required argument 'page'/u],
    ['no folder', ['batch', at('pages')], /--out/u],
    ['no job', ['batch', at('pages'), '--out', at('x'), '--jobs', '0'], /from 1 to 64/u],
    ['an unknown part', ['batch', 'a', '--out', at('x'), '--parts', 'cover'], /none of packet/u],
    ['a file for a folder', ['batch', at('pages'), '--out', at('empty.md')], /cannot be written/u],
  ])('is told what is wrong with the call: %s', async (_, args, words) => {
    expect(await runCommandLine(args)).toBe(2);
    expect(told).toMatch(words);
    expect(told.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(at('x'))).toBe(false);
  });
});

describe('Ctrl-C in a batch', () => {
  it.skipIf(process.platform === 'win32')('leaves only whole files', async () => {
    const program = join(import.meta.dirname, 'main.ts');
    const tsx = import.meta.resolve('tsx');
    const stopped = at('stopped');
    const args = [at('pages'), '--out', stopped, '--jobs', '1', '--parts', 'scorecards'];
    const run = spawn(process.execPath, ['--import', tsx, program, 'batch', ...args]);
    const files = (): string[] =>
      existsSync(stopped)
        ? readdirSync(stopped, { recursive: true, encoding: 'utf8' }).filter((name) =>
            /^[^.].*\.(pdf|docx)$/u.test(name),
          )
        : [];
    while (files().length === 0 && run.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 20));
    run.kill('SIGINT');
    expect(await new Promise((resolve) => run.on('close', resolve))).toBe(130);
    expect(readdirSync(stopped).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(files().length).toBeLessThan(16);
    for (const name of files()) {
      const bytes = readFileSync(join(stopped, name));
      const isWhole = name.endsWith('.pdf')
        ? bytes.subarray(-6).toString().includes('%%EOF')
        : bytes.includes(Buffer.from('PK\u0005\u0006', 'latin1'));
      expect(isWhole).toBe(true);
    }
  });
});
