import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleKit } from '../../documents/sample-kit.fixture.ts';
import { writeKitText } from '../../services/kit-file.ts';
import { smallPage } from '../../services/testing/small-page.ts';
import { runCommandLine } from './command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'command-line-'));
const at = (name: string) => join(folder, name);
writeFileSync(at('pilot.md'), smallPage);
writeFileSync(at('nothing.md'), 'Hello.\n');
writeFileSync(at('picture.md'), new Uint8Array([0x89, 0x50, 0, 1]));
writeFileSync(at('broken.interviewkit'), '{"schema":');
writeFileSync(at('newer.interviewkit'), '{"schema":"interview-kit/kit@9"}');
writeFileSync(at('sample.interviewkit'), writeKitText(sampleKit()));
afterAll(() => rmSync(folder, { recursive: true }));

let out = '';
let told = '';
beforeEach(() => {
  out = '';
  told = '';
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

const pilot = at('pilot.md');
const buildPilot = ['build', pilot, '--level', 'Harbour pilot', '--out', at('out')];

describe('a call at fault', () => {
  it.each<[string, string[], RegExp]>([
    ['no command', [], /^Name a command: inspect, build, batch, lint, debrief, serve/u],
    ['an unknown command', ['inspct'], /Unknown command 'inspct'.*inspect/u],
    ['an unknown option', ['inspect', pilot, '--yaml'], /Unknown option '--yaml'/u],
    ['a missing page', ['inspect'], /Missing required argument 'page'/u],
    ['one page too many', ['inspect', pilot, pilot], /Too many arguments/u],
    ['an option without its value', ['inspect', pilot, '--level'], /argument missing/u],
    [
      'a page that is not there',
      ['inspect', at('no.md')],
      /^There is no page .*no\.md\. Check the name/u,
    ],
    ['a folder in place of a page', ['inspect', folder], /is a folder\. Name a page in it/u],
    ['a page with nothing in it', ['inspect', at('nothing.md')], /nothing\.md holds no level/u],
    ['a page that is no text', ['inspect', at('picture.md')], /picture\.md is not a text file/u],
    [
      'an unknown level',
      ['inspect', pilot, '--level', 'captain'],
      /no level "captain".*"Harbour pilot", "Senior harbour pilot"/u,
    ],
    [
      'an unknown specialty',
      ['inspect', pilot, '--level', 'Harbour pilot', '--specialty', 'ice'],
      /no specialty "ice"/u,
    ],
    ['a specialty without a level', ['inspect', pilot, '--specialty', 'ice'], /needs a --level/u],
    ['a build without a page', ['build', '--out', at('out')], /Name a page/u],
    ['a build without a folder', ['build', pilot], /--out/u],
    [
      'a build without a level',
      ['build', pilot, '--out', at('out')],
      /needs a --level.*"Harbour pilot"/u,
    ],
    ['a build of an unknown level', [...buildPilot, '--level', 'captain'], /no level "captain"/u],
    ['a build from page and kit', [...buildPilot, '--kit', at('sample.interviewkit')], /not both/u],
    ['an unknown format', [...buildPilot, '--format', 'docx,odt'], /"odt" is none of docx, pdf/u],
    ['an unknown paper', [...buildPilot, '--paper', 'a5'], /"a5" is none of a4, letter/u],
    ['an unknown part', [...buildPilot, '--parts', 'cover'], /"cover" is none of packet/u],
    ['an unknown form', [...buildPilot, '--form', 'C'], /"C" is none of A, B/u],
    ['an empty folder name', [...buildPilot, '--out', ''], /needs a name/u],
    [
      'a folder under a file',
      [...buildPilot, '--out', join(pilot, 'out')],
      /pilot\.md\/out cannot be written/u,
    ],
    [
      'a file in place of the folder',
      [...buildPilot, '--out', pilot],
      /pilot\.md cannot be written/u,
    ],
    [
      'a broken kit',
      ['build', '--kit', at('broken.interviewkit'), '--out', at('out')],
      /broken\.interviewkit is not a kit/u,
    ],
    [
      'a kit of a newer version',
      ['build', '--kit', at('newer.interviewkit'), '--out', at('out')],
      /newer\.interviewkit: .*newer version/u,
    ],
    [
      'a kit that is not there',
      ['build', '--kit', at('no.interviewkit'), '--out', at('out')],
      /no kit .*no\.interviewkit/u,
    ],
    [
      'a level beside a kit',
      ['build', '--kit', at('sample.interviewkit'), '--level', 'x', '--out', at('out')],
      /--level has no place beside --kit/u,
    ],
    ['a text to check that is not there', ['lint', 'nowhere.txt'], /^nowhere\.txt is not there/u],
    ['a port that is none', ['serve', '--port', '99999'], /from 1 to 65535/u],
  ])('is told on one line, with nothing on standard output: %s', async (_, args, words) => {
    expect(await runCommandLine(args)).toBe(2);
    expect(told).toMatch(words);
    expect(told.trimEnd().split('\n')).toHaveLength(1);
    expect(out).toBe('');
    expect(existsSync(at('out'))).toBe(false);
  });

  it('leaves a file that --save names alone when it holds something else', async () => {
    const args = [...buildPilot, '--save', at('sample.interviewkit'), '--format', 'pdf'];
    expect(await runCommandLine(args)).toBe(2);
    expect(told).toContain('was not overwritten');
    expect(readFileSync(at('sample.interviewkit'), 'utf8')).toBe(writeKitText(sampleKit()));
    expect(existsSync(at('out'))).toBe(false);
  });

  it('leaves no kit behind when the documents cannot be written', async () => {
    const args = [...buildPilot, '--out', pilot, '--save', at('new/pilot.interviewkit')];
    expect(await runCommandLine(args)).toBe(2);
    expect(existsSync(at('new'))).toBe(false);
  });
});

describe('help', () => {
  it('goes to standard output, with status 0', async () => {
    expect(await runCommandLine(['--help'])).toBe(0);
    expect(out).toContain('Usage: interview-kit');
    expect(await runCommandLine(['build', '--help'])).toBe(0);
    expect(out).toContain('--requisition');
    expect(told).toBe('');
  });
});

describe('inspect', () => {
  it('says in words what was understood', async () => {
    expect(await runCommandLine(['inspect', pilot, '--level', 'senior-harbour-pilot'])).toBe(0);
    expect(out).toContain('Harbour pilot (pilot.md, ');
    expect(out).toContain('grade 7');
    expect(out).toContain('What it asks of Senior harbour pilot');
    expect(out).toContain('Decide when the harbour closes because of the weather');
    expect(told).toBe('');
  });

  it('prints one JSON document, with a profile when a level is given', async () => {
    await runCommandLine(['inspect', pilot, '--json']);
    const said = JSON.parse(out) as Record<string, unknown>;
    expect(said).toMatchObject({
      schema: 'interview-kit/inspect@1',
      source: { file: 'pilot.md', lines: smallPage.split('\n').length },
      title: 'Harbour pilot',
    });
    expect(said).not.toHaveProperty('profile');
    out = '';
    await runCommandLine(['inspect', pilot, '--json', '--level', 'Harbour Pilot']);
    expect(JSON.parse(out)).toMatchObject({ profile: { level: 'harbour-pilot', specialty: null } });
  });
});

describe('build', () => {
  it('writes the documents, keeps the kit, and builds the same from the kit again', async () => {
    const kit = at('pilot.interviewkit');
    const args = [...buildPilot, '--json', '--parts', 'scorecards,debrief', '--save', kit];
    expect(await runCommandLine(args)).toBe(0);
    const said = JSON.parse(out) as {
      kit: unknown;
      files: { path: string; stage: string | null }[];
    };
    expect(said.files).toHaveLength(6);
    for (const file of said.files) {
      const isPdf = file.path.endsWith('.pdf');
      expect(file).toMatchObject({
        bytes: readFileSync(file.path).length,
        pages: isPdf ? (expect.any(Number) as number) : null,
      });
    }
    expect(readdirSync(at('out')).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(JSON.parse(readFileSync(kit, 'utf8'))).toEqual(said.kit);

    const before = readdirSync(at('out'));
    out = '';
    const again = [
      'build',
      '--kit',
      kit,
      '--out',
      at('out'),
      '--parts',
      'debrief',
      '--format',
      'pdf',
    ];
    expect(await runCommandLine(again)).toBe(0);
    expect(out.trim()).toBe(at('out/Harbour pilot - debrief form.pdf'));
    expect(readdirSync(at('out'))).toEqual(before);

    expect(await runCommandLine([...again, '--candidate', 'Ada'])).toBe(0);
    expect(readdirSync(at('out'))).toContain('Harbour pilot - debrief form - Ada.pdf');
    expect(await runCommandLine([...again, '--requisition', 'R-7'])).toBe(0);
    expect(readdirSync(at('out'))).toContain('Harbour pilot - debrief form (2).pdf');
  });
});
