import { describe, expect, it } from 'vitest';
import { emptyBank, plainQuestion, type Bank } from '../core/bank/bank.ts';
import { lineKeyOf } from '../core/job-family/said-of-items.ts';
import { documentDetailsSchema } from '../core/kit/packet-options.ts';
import { createBatches } from './batches.ts';
import { createPages } from './pages.ts';
import type { Chooser } from './ports.ts';
import { bundledPath, pageOf, valueOf } from './testing/page-host.ts';
import { smallPage } from './testing/small-page.ts';
import { createTestPorts, createWindow } from './testing/test-ports.ts';
import type { KitWork } from './work-orders.ts';

const folder = '/home/ada/Documents/Interview kits';
const order = {
  job: 'a',
  pages: ['harbour-pilot'],
  parts: ['debrief' as const],
  formats: ['docx' as const],
  details: documentDetailsSchema.parse({ paper: 'a4', candidate: '', requisition: '', team: '' }),
  form: 'A' as const,
  zip: false,
  folder: null,
};

const open = (chooser: Chooser | null = null, bank: Bank = emptyBank) => {
  const host = createTestPorts({
    [bundledPath]: smallPage,
    '/app/resources/job-families/rower.md': pageOf('Rower'),
  });
  const ports = { ...host.ports, chooser };
  const pages = createPages(ports);
  return {
    ...host,
    ports,
    pages,
    batches: createBatches(ports, pages, () => Promise.resolve(bank)),
  };
};
const chooserOf = (...answers: (string | null)[]): Chooser => ({
  kitToOpen: () => Promise.resolve(null),
  kitToSave: () => Promise.resolve(null),
  exportFolder: () => Promise.resolve(answers.shift() ?? null),
});

describe('an export of all roles', () => {
  it('is told beforehand, page by page', async () => {
    expect(valueOf(await open().batches.plan(['rower', 'gone', 'harbour-pilot']))).toEqual([
      { page: 'rower', roles: 2, stages: 2, failure: null },
      {
        page: 'gone',
        roles: 0,
        stages: 0,
        failure: expect.objectContaining({ code: 'page-not-found' }) as object,
      },
      { page: 'harbour-pilot', roles: 2, stages: 2, failure: null },
    ]);
  });

  it('builds kits as the window does: with the team’s bank, and with what people said of lines', async () => {
    const bank = {
      ...emptyBank,
      questions: [{ ...plainQuestion, id: 'tide', text: 'Which tide did you misjudge last?' }],
    };
    const { batches, pages, ports } = open(null, bank);
    const asked: Omit<KitWork, 'make'>[] = [];
    const { workers } = ports;
    ports.workers = {
      ...workers,
      kit: (work, signal) => {
        asked.push(work);
        return workers.kit(work, signal);
      },
    };
    const { family, lines, id } = valueOf(await pages.read('rower'));
    const [item] = [family.common, ...family.levels].flatMap((one) => one.responsibilities);
    const key = item && lineKeyOf(lines, item);
    if (!item || !key) throw new Error('the page has no item');
    const chosen = valueOf(
      await pages.choose({ id, set: [{ ...key, competency: null }], clear: [] }),
    );
    valueOf(await pages.mark({ id: chosen.id, set: [{ ...key, mark: 'nice' }], clear: [] }));
    const draft = {
      text: 'Row at night',
      kind: 'requirement',
      niceToHave: false,
      level: null,
      specialty: null,
    } as const;
    valueOf(await pages.own({ id: chosen.id, set: [draft], clear: [] }));
    await batches.export({ ...order, pages: [chosen.id] }, createWindow().caller);
    expect(asked.length).toBeGreaterThan(0);
    for (const work of asked) {
      expect(work.bank).toEqual(bank);
      expect(work.chosen).toEqual([[item.id, null]]);
      expect(work.marks).toEqual([[item.id, 'nice']]);
      expect(work.own).toEqual([{ ...draft, id: 'own-1' }]);
    }
  });

  it('tells the window how far it is and what came of it, and shows where', async () => {
    const { batches, disk, shown } = open();
    const { caller, told } = createWindow();
    const done = valueOf(await batches.export({ ...order, zip: true }, caller));
    expect(done).toMatchObject({
      where: 'Documents/Interview kits',
      written: 2,
      same: 0,
      changed: [],
      beside: [],
      failed: [],
      cancelled: false,
      zip: 'Interview kits.zip',
    });
    expect(told.at(-1)).toMatchObject({
      event: 'batch-progress',
      data: { job: 'a', done: 2, total: 2, failed: 0 },
    });
    expect(disk.paths().filter((path) => path.endsWith('.docx'))).toEqual([
      `${folder}/Harbour pilot/Harbour pilot - debrief form.docx`,
      `${folder}/Harbour pilot/Senior harbour pilot - debrief form.docx`,
    ]);
    expect(await batches.show(done.folder)).toEqual({ ok: true, value: {} });
    expect(shown).toEqual([`${folder}/Harbour pilot`]);
    expect(await batches.show('/etc')).toMatchObject({ error: { code: 'not-here' } });
  });

  it('stops when the window calls it off, and goes on in the same folder without asking again', async () => {
    const { batches, disk } = open(chooserOf('/work/kits'));
    const { caller } = createWindow();
    const stopping = {
      ...caller,
      tell: (event: string, data: unknown) => {
        if (event === 'batch-progress' && (data as { done: number }).done === 1)
          batches.cancel('a');
      },
    };
    const first = valueOf(await batches.export(order, stopping));
    expect(first).toMatchObject({ cancelled: true, written: 1, where: '/work/kits' });
    const again = { ...order, folder: first.folder };
    expect(valueOf(await batches.export(again, caller))).toMatchObject({
      cancelled: false,
      written: 1,
      same: 1,
    });
    expect(disk.paths().filter((path) => path.endsWith('.docx'))).toHaveLength(2);
    expect(batches.isBusy()).toBe(false);
  });

  it('tells which page failed and makes the others', async () => {
    const { batches } = open();
    const pages = ['gone', 'rower'];
    expect(valueOf(await batches.export({ ...order, pages }, createWindow().caller))).toMatchObject(
      {
        written: 2,
        failed: [{ page: 'gone', role: null, message: expect.any(String) as string }],
      },
    );
  });

  it('writes nothing when no folder is chosen', async () => {
    const { batches, disk } = open(chooserOf(null));
    const before = disk.paths();
    expect(await batches.export(order, createWindow().caller)).toMatchObject({
      error: { code: 'cancelled' },
    });
    expect(disk.paths()).toEqual(before);
  });

  it('ends in order with the program', async () => {
    const { batches, disk } = open();
    const running = batches.export(order, createWindow().caller);
    await batches.stop();
    expect(await running).toMatchObject({ value: { cancelled: true } });
    expect(disk.folders()).toEqual([]);
  });
});
