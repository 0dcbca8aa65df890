import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { smallPage } from '../../services/testing/small-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'process-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'pilot.md'), smallPage);

const program = join(import.meta.dirname, 'main.ts');
const root = join(import.meta.dirname, '../../..');
const tsx = import.meta.resolve('tsx');
const command = (...args: string[]) => ['--import', tsx, program, ...args];

describe('the program', () => {
  it('keeps paths relative to where it is called, and answers by its exit status', () => {
    const good = spawnSync(process.execPath, command('inspect', 'pilot.md', '--json'), {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(good.status).toBe(0);
    expect(JSON.parse(good.stdout)).toMatchObject({ source: { file: 'pilot.md' } });
    expect(good.stderr).toBe('');

    const bad = spawnSync(process.execPath, command('inspect', 'no.md'), {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(bad).toMatchObject({ status: 2, stdout: '' });
    expect(bad.stderr).toMatch(/^There is no page no\.md\.[^\n]*\n$/u);
  });

  it('ends quietly when the reader of its output has seen enough', async () => {
    writeFileSync(
      join(folder, 'long.md'),
      `${smallPage}\n## Requirements\n\n${Array.from({ length: 4000 }, (_, index) => `- Knows the ${index}th buoy by its light and its bell\n`).join('')}`,
    );
    const run = spawn(process.execPath, command('inspect', join(folder, 'long.md'), '--json'));
    let told = '';
    run.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    run.stdout.once('data', () => run.stdout.destroy());
    const status = await new Promise((resolve) => run.on('close', resolve));
    expect({ status, told }).toEqual({ status: 0, told: '' });
  });
});

describe('Ctrl-C', () => {
  it.skipIf(process.platform === 'win32')('leaves nothing half-written behind', async () => {
    const args = ['build', 'pilot.md', '--level', 'Harbour pilot', '--parts', 'packet,guides'];
    const run = spawn(
      process.execPath,
      command(...args, '--out', 'a/documents', '--save', 'b/pilot.interviewkit'),
      { cwd: folder },
    );
    while (!existsSync(join(folder, 'a/documents')) && run.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 20));
    run.kill('SIGINT');
    const status = await new Promise((resolve) => run.on('close', resolve));
    expect(status).toBe(130);
    expect(existsSync(join(folder, 'a'))).toBe(false);
    expect(existsSync(join(folder, 'b'))).toBe(false);
  });
});

describe('npm run kit', () => {
  it('starts the same program', () => {
    const run = spawnSync('npm', ['run', '--silent', 'kit', '--', 'nothing'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("Unknown command 'nothing'");
  });
});
