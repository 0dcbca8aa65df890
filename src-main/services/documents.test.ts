import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentDetailsSchema } from '../core/kit/packet-options.ts';
import { sampleKit } from '../documents/sample-kit.fixture.ts';
import { writeDocuments } from './document-files.ts';
import { planDocuments, type DocumentOrder } from './document-plan.ts';
import { createDocuments } from './documents.ts';
import type { Chooser } from './ports.ts';
import { createTestPorts, createWindow } from './testing/test-ports.ts';

const kit = sampleKit();
const details = documentDetailsSchema.parse({
  paper: 'a4',
  candidate: '',
  requisition: '',
  team: '',
});
const order: DocumentOrder = { kit, parts: ['debrief', 'scorecards'], formats: ['pdf'], details };
const folder = '/home/ada/Documents/Interview kits';
const options = { folder, folderName: 'Documents/Interview kits' };

describe('planDocuments', () => {
  it('makes one file over all stages, or one a stage, for each format', () => {
    const planned = planDocuments({ ...order, formats: ['docx', 'pdf', 'docx'] });
    expect(planned).toHaveLength(2 * (1 + kit.stages.length));
    expect(planned[0]).toMatchObject({ stage: null, label: 'Debrief form, DOCX' });
    expect(planned[2]).toMatchObject({
      stage: kit.stages[0]?.id,
      label: `Scorecard 1 of ${kit.stages.length}, DOCX`,
    });
    expect(new Set(planned.map(({ fileName }) => fileName)).size).toBe(planned.length);
  });

  it('keeps names apart and short enough, however long the titles are', () => {
    const stages = kit.stages.map((stage) => ({ ...stage, title: 'Interview with '.repeat(30) }));
    const title = 'Principal engineer of engineers '.repeat(10);
    const long = { ...kit, stages, role: { ...kit.role, title } };
    const names = planDocuments({ ...order, kit: long }).map(({ fileName }) => fileName);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThan(200);
  });
});

describe('planDocuments for a list of candidates', () => {
  const people = (...names: string[]) => names.map((name) => ({ name, requisition: '' }));
  const foldersFor = (...names: string[]) => [
    ...new Set(
      planDocuments({ ...order, parts: ['debrief'], candidates: people(...names) }).map(
        ({ folder }) => folder,
      ),
    ),
  ];

  it('gives each a folder with all that is about them, and makes the rest once', () => {
    const planned = planDocuments({
      ...order,
      parts: ['briefing', 'debrief', 'candidate'],
      candidates: [
        { name: 'Ada Lovelace', requisition: 'R-1' },
        { name: 'Bo Ek', requisition: '' },
      ],
      details: { ...details, requisition: 'R-9' },
    });
    expect(planned.map(({ part, folder }) => `${folder}/${part}`)).toEqual([
      '/briefing',
      'Ada Lovelace/debrief',
      'Ada Lovelace/candidate',
      'Bo Ek/debrief',
      'Bo Ek/candidate',
    ]);
    expect(planned.map(({ details: said }) => [said.candidate, said.requisition])).toEqual([
      ['', ''],
      ['Ada Lovelace', 'R-1'],
      ['Ada Lovelace', 'R-1'],
      ['Bo Ek', 'R-9'],
      ['Bo Ek', 'R-9'],
    ]);
    expect(planned[1]?.label).toBe('Debrief form, PDF, Ada Lovelace');
  });

  it('keeps folders apart where a system minds no case, and safe where it minds the name', () => {
    expect(foldersFor('Ada', 'ADA', 'ada (2)', 'A\u0301da', '\u00c1da')).toEqual([
      'Ada',
      'ADA (3)',
      'ada (2)',
      '\u00c1da',
      '\u00c1da (2)',
    ]);
    expect(foldersFor('CON', '../../etc', 'Bo.', '???', '!'.repeat(110))).toEqual([
      'CON -',
      'etc',
      'Bo',
      'Candidate',
      '!'.repeat(110),
    ]);
  });
});

describe('planDocuments for one stage', () => {
  it('makes its scorecard alone, under the number that it has among all', () => {
    const stage = kit.stages[2]?.id;
    const planned = planDocuments({ ...order, parts: ['scorecards'], stage });
    expect(planned).toHaveLength(1);
    expect(planned[0]).toMatchObject({ stage, label: `Scorecard 3 of ${kit.stages.length}, PDF` });
  });
});

describe('file names', () => {
  it('carry the candidate, made safe, where there is one', () => {
    const named = { ...order, details: { ...details, candidate: ' Ada / Lovelace ' } };
    const names = planDocuments(named).map(({ fileName }) => fileName);
    for (const name of names) expect(name).toMatch(/ - Ada Lovelace\.pdf$/u);
  });
});

describe('writeDocuments', () => {
  it('leaves every document under its name, and nothing else', async () => {
    const { ports, disk } = createTestPorts();
    const steps: string[] = [];
    const written = await writeDocuments(ports, order, {
      ...options,
      onProgress: ({ done, total, label }) => steps.push(`${done}/${total} ${label}`),
    });
    if (!written.ok) throw new Error(written.error.message);
    expect(disk.paths()).toEqual(written.value.map(({ path }) => path).sort());
    expect(written.value[0]).toMatchObject({
      path: `${folder}/${kit.role.title} - debrief form.pdf`,
      pages: expect.any(Number) as number,
      bytes: disk.bytes(`${folder}/${kit.role.title} - debrief form.pdf`)?.length,
    });
    expect(steps[0]).toBe('0/9 Debrief form, PDF');
    expect(steps.at(-1)).toBe('9/9 Done');
    expect(disk.folders()).toEqual([folder]);
  });

  it('numbers a file whose name is taken, and leaves the one that has it', async () => {
    const { ports, disk } = createTestPorts();
    const one = { ...order, parts: ['debrief' as const] };
    const name = `${folder}/${kit.role.title} - debrief form`;
    disk.put(`${name}.pdf`, 'filled in by hand');
    await writeDocuments(ports, one, options);
    await writeDocuments(ports, one, options);
    expect(disk.paths()).toEqual([`${name} (2).pdf`, `${name}.pdf`]);
    expect(disk.text(`${name}.pdf`)).toBe('filled in by hand');
  });

  it('puts the files of each candidate into a folder of their own, and overwrites nothing there', async () => {
    const { ports, disk } = createTestPorts();
    const candidates = [
      { name: 'Ada', requisition: '' },
      { name: 'Bo', requisition: '' },
    ];
    const list = { ...order, parts: ['debrief' as const], candidates };
    const taken = `${folder}/Bo/${kit.role.title} - debrief form - Bo.pdf`;
    disk.put(taken, 'filled in by hand');
    const written = await writeDocuments(ports, list, options);
    if (!written.ok) throw new Error(written.error.message);
    expect(disk.paths()).toEqual([
      `${folder}/Ada/${kit.role.title} - debrief form - Ada.pdf`,
      `${folder}/Bo/${kit.role.title} - debrief form - Bo (2).pdf`,
      taken,
    ]);
    expect(disk.text(taken)).toBe('filled in by hand');
  });

  it('leaves no folder of a candidate when the disk refuses a later one', async () => {
    const { ports, disk } = createTestPorts();
    const candidates = ['Ada', 'Bo'].map((name) => ({ name, requisition: '' }));
    disk.refuse = (path) => (path.includes('/Bo/') ? 'full' : null);
    const list = { ...order, parts: ['debrief' as const], candidates };
    expect(await writeDocuments(ports, list, options)).toMatchObject({
      error: { code: 'disk-full' },
    });
    expect(disk.paths()).toEqual([]);
    expect(disk.folders()).toEqual([]);
  });

  it.each([
    [
      'while the files are made',
      (path: string) => path.includes('scorecard 5'),
      'full',
      'disk-full',
    ],
    [
      'while they get their names',
      (path: string) =>
        path === `${folder}/${kit.role.title} - scorecard 4 ${kit.stages[3]?.title ?? ''}.pdf`,
      'denied',
      'folder-unwritable',
    ],
    ['before the first', (path: string) => path === folder, 'denied', 'folder-unwritable'],
  ] as const)('leaves nothing when the disk refuses %s', async (_, refused, kind, code) => {
    const { ports, disk } = createTestPorts();
    disk.refuse = (path) => (refused(path) ? kind : null);
    expect(await writeDocuments(ports, order, options)).toMatchObject({
      ok: false,
      error: { code },
    });
    expect(disk.paths()).toEqual([]);
    expect(disk.folders()).toEqual([]);
  });

  it('leaves nothing when a character cannot be printed', async () => {
    const { ports, disk } = createTestPorts();
    const [first, ...rest] = kit.stages;
    if (!first) throw new Error('the sample has no stage');
    const strange = { ...kit, stages: [{ ...first, purpose: 'Greet with 👋🏽' }, ...rest] };
    const wanted = { ...order, kit: strange, parts: ['debrief' as const, 'guides' as const] };
    expect(await writeDocuments(ports, wanted, options)).toMatchObject({
      error: { code: 'text-unprintable' },
    });
    expect(disk.paths()).toEqual([]);
  });
});

const open = (chooser: Chooser | null = null) => {
  const host = createTestPorts();
  return { ...host, documents: createDocuments({ ...host.ports, chooser }) };
};
const job = { job: 'a', ...order, parts: ['debrief' as const] };

describe('exports of a window', () => {
  it('tell the window how far they are, and show what they made', async () => {
    const { documents, shown } = open();
    const { caller, told } = createWindow();
    const reply = await documents.export(job, caller);
    if (!reply.ok) throw new Error(reply.error.message);
    expect(told).toEqual([
      {
        event: 'export-progress',
        data: { job: 'a', done: 0, total: 1, label: 'Debrief form, PDF' },
      },
      { event: 'export-progress', data: { job: 'a', done: 1, total: 1, label: 'Done' } },
    ]);
    expect(reply.value.where).toBe('Documents/Interview kits');
    const [file] = reply.value.files;
    expect(await documents.show(file?.id ?? '')).toEqual({ ok: true, value: {} });
    expect(shown).toEqual([`${folder}/${kit.role.title} - debrief form.pdf`]);
  });

  it('put the files of all candidates into one ZIP too, in their folders, and show it', async () => {
    const { documents, disk, shown } = open();
    const candidates = ['Ada', 'Bo'].map((name) => ({ name, requisition: '' }));
    const reply = await documents.export({ ...job, candidates, zip: true }, createWindow().caller);
    if (!reply.ok) throw new Error(reply.error.message);
    const path = `${folder}/${kit.role.title}.zip`;
    expect(Object.keys(unzipSync(disk.bytes(path) ?? new Uint8Array()))).toEqual(
      ['Ada', 'Bo'].map((name) => `${name}/${kit.role.title} - debrief form - ${name}.pdf`),
    );
    await documents.show(reply.value.zip?.id ?? '');
    expect(shown).toEqual([path]);
    expect(await documents.export(job, createWindow().caller)).toMatchObject({
      value: { zip: null },
    });
  });

  it('show no file that they did not make', async () => {
    const { documents, shown } = open();
    expect(await documents.show('/etc/passwd')).toMatchObject({ error: { code: 'not-here' } });
    expect(shown).toEqual([]);
  });

  it('stop when the window cancels them, with nothing left behind', async () => {
    const { documents, disk } = open();
    const { caller } = createWindow();
    const running = documents.export({ ...job, ...order }, caller);
    documents.cancel('a');
    expect(await running).toMatchObject({ error: { code: 'cancelled' } });
    expect(disk.paths()).toEqual([]);
    expect(documents.isBusy()).toBe(false);
  });

  it('stop at the end of the program, which waits for them', async () => {
    const { documents, disk } = open();
    const running = documents.export(job, createWindow().caller);
    await documents.stop();
    expect(disk.paths()).toEqual([]);
    expect(await running).toMatchObject({ error: { code: 'cancelled' } });
  });

  it('write nothing when the person cancels the dialog', async () => {
    const { documents, disk } = open({
      kitToOpen: () => Promise.resolve(null),
      kitToSave: () => Promise.resolve(null),
      exportFolder: () => Promise.resolve(null),
    });
    expect(await documents.export(job, createWindow().caller)).toMatchObject({
      error: { code: 'cancelled' },
    });
    expect(disk.paths()).toEqual([]);
  });
});

describe('a preview', () => {
  it('is the PDF of a part', async () => {
    const stage = kit.stages[0]?.id ?? '';
    const reply = await open().documents.preview({ kit, part: 'scorecards', stage, details });
    if (!reply.ok) throw new Error(reply.error.message);
    expect(Buffer.from(reply.value.pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(reply.value.pages).toBeGreaterThan(0);
  });

  it.each([
    ['guides', null],
    ['packet', kit.stages[0]?.id ?? ''],
    ['guides', 'no-such-stage'],
  ] as const)('is refused for a document that there is not: %s of %s', async (part, stage) => {
    expect(await open().documents.preview({ kit, part, stage, details })).toMatchObject({
      error: { code: 'call-invalid' },
    });
  });
});
