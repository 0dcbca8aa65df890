import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFailureLog, withoutPeople } from './failure-log.ts';

const stack = `SyntaxError: Unexpected token 'A', "Ada Quinn, strong hire" is not valid JSON
    at JSON.parse (<anonymous>)
    at readForm (file:///home/ada.quinn/kits/out/cli/main.js:120:14)
    at async dispatch (C:\\Users\\Ada Quinn\\kits\\out\\main\\index.js:7:3)`;

describe('what is kept of a line', () => {
  it('is what failed, the kind of the error and where it was', () => {
    expect(withoutPeople(`scorecards.read failed: ${stack}`)).toBe(
      'scorecards.read failed, SyntaxError\n  at readForm main.js:120:14\n  at dispatch index.js:7:3',
    );
  });

  it('is nothing of a message, a path or a name', () => {
    const lines = [
      `scorecards.read failed: ${stack}`,
      `The role Nurse for Ada Quinn failed: ${stack}`,
      'The settings in /home/ada.quinn/config.json were damaged. They are kept.',
      'Kits are built without the question bank: Ada Quinn wrote it in /home/ada.quinn.',
      'Ada Quinn\n    at Ada Quinn (Ada Quinn.docx:1:1)',
    ];
    for (const line of lines)
      expect(withoutPeople(line)).not.toMatch(/ada|quinn|hire|home|nurse/iu);
    expect(withoutPeople(lines[2] ?? '')).toBe('the settings were damaged');
    expect(withoutPeople(lines[4] ?? '')).toMatch(/^something failed/u);
  });
});

describe('the log of failures', () => {
  let folder: string;
  const now = () => new Date('2026-03-02T09:00:00Z');
  const open = (where = folder) => openFailureLog(where, '0.1.0', now);
  const text = () => readFileSync(join(folder, 'failures.log'), 'utf8');
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'log-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is not there before something fails', () => {
    open();
    expect(existsSync(join(folder, 'failures.log'))).toBe(false);
  });

  it('has a line for each failure, with time and version', () => {
    const log = open();
    log.refused('pages.import', 'page-unreadable');
    log.note('Making a document failed: TypeError: x');
    expect(text()).toBe(
      '2026-03-02T09:00:00.000Z 0.1.0 pages.import: page-unreadable\n' +
        '2026-03-02T09:00:00.000Z 0.1.0 making a document failed, TypeError\n',
    );
  });

  it('leaves out what a person called off, and does not repeat names that a window made up', () => {
    const log = open();
    log.refused('documents.export', 'cancelled');
    log.refused('Ada Quinn', 'call-invalid');
    expect(text()).toBe('2026-03-02T09:00:00.000Z 0.1.0 an unknown operation: call-invalid\n');
  });

  it('begins anew when it is long, and keeps the one before', () => {
    writeFileSync(join(folder, 'failures.log'), 'x'.repeat(200_001));
    const log = open();
    for (let turn = 0; turn < 3; turn += 1) log.refused('kits.open', 'kit-invalid');
    expect(readdirSync(folder).sort()).toEqual(['failures-before.log', 'failures.log']);
    expect(statSync(join(folder, 'failures-before.log')).size).toBe(200_001);
    expect(text().split('\n')).toHaveLength(4);
  });

  it('costs nothing but its lines where it cannot be written', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(() => open(file).note('A worker ended by itself: x')).not.toThrow();
  });
});
