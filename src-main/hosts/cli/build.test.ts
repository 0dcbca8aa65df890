import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readZipText, textOfXml } from '../../documents/reading.fixture.ts';
import { sampleKit } from '../../documents/sample-kit.fixture.ts';
import { writeKitText } from '../../services/kit-file.ts';
import { runCommandLine } from './command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'build-scale-'));
const kit = join(folder, 'sample.interviewkit');
writeFileSync(kit, writeKitText(sampleKit()));
afterAll(() => rmSync(folder, { recursive: true }));

let told = '';
beforeEach(() => {
  told = '';
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const buildDebrief = async (out: string, ...options: string[]): Promise<number> => {
  const order = ['--parts', 'debrief', '--format', 'docx', '--out', out];
  return runCommandLine(['build', '--kit', kit, ...order, ...options]);
};

const wordsIn = (out: string): string => {
  const [file = ''] = readdirSync(out);
  return textOfXml(readZipText(readFileSync(join(out, file)), 'word/document.xml'));
};

describe('build --scale', () => {
  it('prints four points where four are asked for, and five otherwise', async () => {
    const [five, four] = [join(folder, 'five'), join(folder, 'four')];
    expect(await buildDebrief(five)).toBe(0);
    expect(await buildDebrief(four, '--scale', 'four')).toBe(0);
    expect(wordsIn(five)).toContain('1 Poor · 2 Partial · 3 Sound · 4 Good · 5 Strong');
    expect(wordsIn(four)).toContain('1 Poor · 2 Mixed · 3 Good · 4 Excellent');
  });

  it('leaves the kit as it is', () => {
    expect(readFileSync(kit, 'utf8')).toBe(writeKitText(sampleKit()));
  });

  it('refuses a scale that it does not know, and writes nothing', async () => {
    const out = join(folder, 'six');
    expect(await buildDebrief(out, '--scale', 'six')).toBe(2);
    expect(told).toContain('"six" is none of five, four.');
    expect(existsSync(out)).toBe(false);
  });
});
