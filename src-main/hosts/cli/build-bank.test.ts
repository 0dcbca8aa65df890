import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { kitSchema } from '../../core/kit/kit.ts';
import { runCommandLine } from './command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'build-bank-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const page = write(
  'baker.md',
  '# Baker\n\n## Responsibilities\n\n- Own the outcome of the morning shift\n\n## Requirements\n\n- Calm\n',
);

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

const build = (bank: string, out: string): Promise<number> => {
  const kit = join(folder, `${out}.interviewkit`);
  const order = ['--parts', 'debrief', '--format', 'docx', '--out', join(folder, out)];
  return runCommandLine([
    'build',
    page,
    '--level',
    'Baker',
    '--bank',
    bank,
    '--save',
    kit,
    ...order,
  ]);
};

describe('build --bank', () => {
  it('asks the team’s questions before ours, and says what it leaves out', async () => {
    const bank = write(
      'ours.csv',
      'Question,Competency,Type\nWhich dough did you save?,Ownership,\nWhat rose?,Ownership,riddle\n',
    );
    expect(await build(bank, 'one')).toBe(0);
    expect(told).toContain(`Left out: ${bank}, row 3, “Type”: “riddle” is not a type of question.`);
    const saved: unknown = JSON.parse(readFileSync(join(folder, 'one.interviewkit'), 'utf8'));
    const kit = z.object(kitSchema.shape).parse(saved);
    expect(kit.stages.flatMap(({ questions }) => questions.map(({ text }) => text))).toContain(
      'Which dough did you save?',
    );
  });

  it('writes nothing where the file is not there or holds no question', async () => {
    expect(await build(join(folder, 'none.csv'), 'two')).toBe(2);
    expect(told).toMatch(/There is no file .*none\.csv\./u);
    expect(await build(write('empty.csv', 'Question,Type\n,\n'), 'two')).toBe(2);
    expect(told).toMatch(/holds no question that can be used/u);
    expect(existsSync(join(folder, 'two'))).toBe(false);
  });
});
