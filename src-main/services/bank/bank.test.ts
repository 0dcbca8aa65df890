import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyBank, plainQuestion } from '../../core/bank/bank.ts';
import type { BankChange } from '../../core/bank/bank-change.ts';
import { bundledLibrary } from '../../core/kit/bundled.fixture.ts';
import { bundledRules } from '../../core/lint/bundled-rules.fixture.ts';
import { bytesOf, valueOf } from '../testing/page-host.ts';
import { createTestPorts, createWindow } from '../testing/test-ports.ts';
import { createBank } from './bank.ts';
import { writeBankFile } from './bank-file.ts';

const data = '/home/ada/.config/kits';
const path = join(data, 'bank.json');

const open = (start: Record<string, string> = {}) => {
  const host = createTestPorts(start);
  const startApp = () =>
    createBank(
      host.ports,
      () => Promise.resolve(bundledLibrary),
      () => Promise.resolve(bundledRules),
      (written) => `id of ${written}`,
    );
  return { ...host, bank: startApp(), restart: startApp };
};

const put = (id: string | null, text: string, competency: string | null = null): BankChange => ({
  do: 'put-question',
  question: { ...plainQuestion, id, text, competency },
  at: null,
});
const all = {
  query: '',
  competency: null,
  type: null,
  source: 'team',
  from: 0,
  limit: 50,
} as const;
const texts = async (bank: ReturnType<typeof open>['bank']) =>
  valueOf(await bank.search(all)).rows.map(({ text }) => text);

describe('the bank', () => {
  it('keeps what was added through a restart, and tells every window', async () => {
    const { bank, restart, told } = open();
    valueOf(await bank.change([put(null, 'Which tide?')]));
    expect(told).toEqual([{ event: 'bank-changed', data: {} }]);
    const again = restart();
    expect(await texts(again)).toEqual(['Which tide?']);
    expect(valueOf(await again.read())).toMatchObject({ questions: 1, notice: null });
  });

  it('loses no window’s change to another’s', async () => {
    const { bank } = open();
    valueOf(await bank.change([put('a', 'A?'), put('b', 'B?')]));
    await Promise.all([
      bank.change([put('a', 'A, changed?')]),
      bank.change([put('b', 'B, changed?')]),
      bank.change([put(null, 'C?')]),
    ]);
    expect(await texts(bank)).toEqual(['A, changed?', 'B, changed?', 'C?']);
  });

  it('changes what another program has written meanwhile, not what it read before', async () => {
    const { bank, restart } = open();
    valueOf(await bank.change([put('a', 'A?')]));
    const other = restart();
    valueOf(await other.change([put('b', 'B?')]));
    valueOf(await bank.change([put('a', 'A, changed?')]));
    expect(await texts(bank)).toEqual(['A, changed?', 'B?']);
  });

  it('is whole as before where the disk is full', async () => {
    const { bank, disk, restart } = open();
    valueOf(await bank.change([put('a', 'A?')]));
    disk.refuse = () => 'full';
    const failed = await bank.change([put('a', 'B?')]);
    expect(failed).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(await texts(bank)).toEqual(['A?']);
    expect(await texts(restart())).toEqual(['A?']);
  });

  it('takes changes back', async () => {
    const { bank } = open();
    valueOf(await bank.change([put('a', 'A?'), put('b', 'B?')]));
    const { undo } = valueOf(await bank.change([{ do: 'remove-question', id: 'a' }]));
    expect(await texts(bank)).toEqual(['B?']);
    valueOf(await bank.change(undo));
    expect(await texts(bank)).toEqual(['A?', 'B?']);
  });

  it('leaves a question without a competency that nobody knows', async () => {
    const { bank } = open();
    const { put: ids } = valueOf(await bank.change([put(null, 'A?', 'of-another-machine')]));
    const { question } = valueOf(await bank.question(`bank:${ids[0] ?? ''}`));
    expect(question.competency).toBeNull();
  });

  it('gives one of ours as the team would have written it', async () => {
    const { bank } = open();
    const [row] = valueOf(
      await bank.search({ ...all, source: 'ours', competency: 'ownership' }),
    ).rows;
    const { source, question } = valueOf(await bank.question(row?.id ?? ''));
    expect(source).toBe('ours');
    expect(question).toMatchObject({ id: null, text: row?.text, competency: 'ownership' });
    valueOf(await bank.change([{ do: 'put-question', question, at: null }]));
    expect(await texts(bank)).toEqual([row?.text]);
  });
});

describe('a bank whose file is not whole', () => {
  it('is set aside and said, and the entries that are whole are kept', async () => {
    const file = JSON.parse(
      new TextDecoder().decode(
        writeBankFile({
          ...emptyBank,
          questions: [{ ...plainQuestion, id: 'a', text: 'A?' }],
        }),
      ),
    ) as { questions: unknown[] };
    const damaged = JSON.stringify({ ...file, questions: [...file.questions, { id: 'b' }] });
    const { bank, disk, restart } = open({ [path]: damaged });
    const { notice, questions } = valueOf(await bank.read());
    expect(questions).toBe(1);
    expect(notice).toMatch(/One entry could not be read.*bank damaged\.json/u);
    expect(disk.text(join(data, 'bank damaged.json'))).toBe(damaged);
    expect(valueOf(await restart().read())).toMatchObject({ questions: 1, notice: null });
  });

  it('starts empty where nothing of it can be read, and keeps every damaged file', async () => {
    const { bank, disk, restart } = open({ [path]: '{"schema":' });
    expect(valueOf(await bank.read()).notice).toMatch(/starts empty/u);
    valueOf(await bank.change([put('a', 'A?')]));
    expect(await texts(bank)).toEqual(['A?']);
    disk.put(path, 'broken again');
    expect(valueOf(await restart().read()).notice).toMatch(/bank damaged \(2\)\.json/u);
    expect(disk.text(join(data, 'bank damaged.json'))).toBe('{"schema":');
  });

  it('is left alone where a newer version wrote it, and nothing is written over it', async () => {
    const newer = '{"schema":"interview-kit/bank@2","questions":{}}';
    const { bank, disk } = open({ [path]: newer });
    expect(valueOf(await bank.read())).toMatchObject({
      questions: 0,
      notice: expect.stringMatching(/newer version/u) as string,
    });
    expect(await bank.change([put(null, 'A?')])).toMatchObject({
      ok: false,
      error: { code: 'bank-too-new' },
    });
    expect(disk.text(path)).toBe(newer);
  });
});

describe('a file of questions', () => {
  const csv = bytesOf(
    'Question,Competency,Type\nWhich tide?,Ownership,\n,Ownership,\nWhich ebb?,Tides,riddle\nWhich buoy?,Tides,\n',
  );

  it('is shown before it is taken in, and all of it but what is refused is taken', async () => {
    const { bank, disk } = open();
    const preview = valueOf(await bank.preview('ours.csv', csv));
    expect(preview.rows.map(({ row, outcome }) => `${row} ${outcome}`)).toEqual([
      '2 new',
      '3 refused',
      '4 refused',
      '5 new',
    ]);
    expect(disk.paths()).toEqual([]);
    const taken = valueOf(await bank.take('ours.csv', csv));
    expect(taken).toMatchObject({ added: 2, changed: 0 });
    expect(await texts(bank)).toEqual(['Which tide?', 'Which buoy?']);
    expect(valueOf(await bank.take('ours.csv', csv))).toMatchObject({
      added: 0,
      changed: 0,
      undo: [],
    });
    valueOf(await bank.change(taken.undo));
    expect(await texts(bank)).toEqual([]);
    expect(valueOf(await bank.read()).competencies).toEqual([]);
  });

  it('is written into the app’s folder under a free name, and can be shown', async () => {
    const { bank, disk, ports } = open();
    const { caller } = createWindow();
    valueOf(await bank.change([put('a', 'A?')]));
    const first = valueOf(await bank.export('csv', caller));
    const second = valueOf(await bank.export('csv', caller));
    expect([first.name, second.name]).toEqual(['Question bank.csv', 'Question bank (2).csv']);
    expect(first).toMatchObject({ where: 'Documents/Interview kits', questions: 1 });
    const file = join(ports.app.folder, first.name);
    expect(first.id).toBe(`id of ${file}`);
    expect(disk.text(file)).toContain('A?');
  });

  it('is written nowhere where the person chooses no folder', async () => {
    const { bank, ports, disk } = open();
    const nothing = () => Promise.resolve(null);
    ports.chooser = { kitToOpen: nothing, kitToSave: nothing, exportFolder: nothing };
    const { caller } = createWindow();
    expect(await bank.export('yaml', caller)).toMatchObject({ error: { code: 'cancelled' } });
    expect(disk.paths()).toEqual([]);
  });
});
