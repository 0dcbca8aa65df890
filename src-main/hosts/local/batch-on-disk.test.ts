import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentDetailsSchema } from '../../core/kit/packet-options.ts';
import { fail, ok } from '../../core/result.ts';
import { planBatch, type PageSource } from '../../services/batch-plan.ts';
import { recordName } from '../../services/batch-record.ts';
import type { BatchOrder } from '../../services/batch-role.ts';
import { runBatch, type BatchOptions, type BatchResult } from '../../services/batch-run.ts';
import { writeZip } from '../../services/batch-zip.ts';
import { understandPage } from '../../services/page-file.ts';
import type { Files, Workers } from '../../services/ports.ts';
import { bytesOf, pageOf, valueOf } from '../../services/testing/page-host.ts';
import { createTestPorts, createTestWorkers } from '../../services/testing/test-ports.ts';
import { nodeFiles } from './node-files.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'batch-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const at = (...names: string[]) => join(folder, ...names);

const source = (name: string, text: string): PageSource => ({
  name,
  open: () => understandPage(bytesOf(text), name),
});
const pilot = source('pilot.md', pageOf('Harbour pilot'));

const order: BatchOrder = {
  parts: ['packet'],
  formats: ['docx', 'pdf'],
  details: documentDetailsSchema.parse({ paper: 'a4', candidate: '', requisition: '', team: '' }),
  form: 'A',
};

/** Documents that say in a few bytes what they were made from; how many were made is counted. */
const quickWorkers = (over: Partial<Workers> = {}) => {
  const made: string[] = [];
  const workers: Workers = {
    ...createTestWorkers(),
    document: async ({ kit, part, format, details }) => {
      await new Promise((resolve) => setImmediate(resolve));
      made.push(`${kit.role.title} ${format}`);
      const words = JSON.stringify([kit.role, kit.form, part, format, details]);
      return ok({ bytes: new TextEncoder().encode(words), pages: null });
    },
    ...over,
  };
  return { workers, made };
};

const run = async (
  sources: PageSource[],
  {
    files = nodeFiles,
    workers = quickWorkers().workers,
  }: { files?: Files; workers?: Workers } = {},
  wanted: Partial<BatchOrder> = {},
  options: Partial<BatchOptions> = {},
): Promise<BatchResult> => {
  const { ports } = createTestPorts();
  const reply = await runBatch(
    { ...ports, files, workers },
    await planBatch(sources),
    { ...order, ...wanted },
    {
      folder: at('out'),
      folderName: 'out',
      jobs: 2,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      ...options,
    },
  );
  return valueOf(reply);
};

const filesIn = (...names: string[]): string[] =>
  readdirSync(at(...names), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== recordName)
    .map((entry) => entry.name)
    .sort();

const packets = ['Harbour pilot', 'Senior harbour pilot'].flatMap((title) => [
  `${title} - packet.docx`,
  `${title} - packet.pdf`,
]);
const senior = 'Senior harbour pilot - packet.pdf';
const pageFolder = 'Harbour pilot';

describe('a batch on disk', () => {
  it('writes every role of every page into a folder a page, in page order', async () => {
    const result = await run([pilot, source('rower.md', pageOf('Rower'))]);
    expect(filesIn('out', pageFolder)).toEqual(packets);
    expect(filesIn('out', 'Rower')).toEqual(packets);
    expect(result).toMatchObject({ failed: [], skipped: [], cancelled: false });
    expect(result.files.map(({ name }) => name)).toEqual(
      [pageFolder, 'Rower'].flatMap((name) => packets.map((file) => `${name}/${file}`)),
    );
    expect(readdirSync(at('out')).sort()).toEqual([pageFolder, 'Rower']);
  });

  it('makes nothing again that would come out the same', async () => {
    await run([pilot]);
    const { workers, made } = quickWorkers();
    const again = await run([pilot], { workers });
    expect(made).toEqual([]);
    expect(again.files).toEqual([]);
    expect(again.skipped.map(({ reason }) => reason)).toEqual(['same', 'same', 'same', 'same']);
  });

  it('makes again what is gone, and only that', async () => {
    await run([pilot]);
    unlinkSync(at('out', pageFolder, senior));
    const { workers, made } = quickWorkers();
    const again = await run([pilot], { workers });
    expect(made).toEqual(['Senior harbour pilot pdf']);
    expect(again.files.map(({ name }) => name)).toEqual([`${pageFolder}/${senior}`]);
  });

  it('brings its own files up to date, and leaves one that somebody changed', async () => {
    await run([pilot]);
    writeFileSync(at('out', pageFolder, senior), 'with my notes');
    expect((await run([pilot])).skipped.map(({ reason }) => reason)).toEqual([
      'same',
      'same',
      'same',
      'changed',
    ]);

    const newer = await run([pilot], {}, { form: 'B' });
    expect(readFileSync(at('out', pageFolder, senior), 'utf8')).toBe('with my notes');
    const beside = 'Senior harbour pilot - packet (2).pdf';
    expect(filesIn('out', pageFolder)).toEqual([...packets, beside].sort());
    expect(newer.files.map(({ beside: old }) => old)).toEqual([null, null, null, senior]);
    expect(readFileSync(at('out', pageFolder, packets[0] ?? ''), 'utf8')).toContain('"B"');

    const { workers, made } = quickWorkers();
    await run([pilot], { workers }, { form: 'B' });
    expect(made).toEqual([]);
    expect(filesIn('out', pageFolder)).toEqual([...packets, beside].sort());
  });

  it('overwrites nothing where there is no record of what it wrote', async () => {
    mkdirSync(at('out', pageFolder), { recursive: true });
    writeFileSync(at('out', pageFolder, senior), 'somebody else’s');
    writeFileSync(at('out', pageFolder, recordName), '{"schema":');
    await run([pilot]);
    expect(readFileSync(at('out', pageFolder, senior), 'utf8')).toBe('somebody else’s');
    expect(filesIn('out', pageFolder)).toHaveLength(5);
  });

  it('leaves whole files only when it is called off, and goes on from there', async () => {
    const stop = new AbortController();
    const quick = quickWorkers().workers;
    let begun = 0;
    const stopping: Workers = {
      ...quick,
      document: (work, signal) => {
        begun += 1;
        if (begun === 2) stop.abort();
        return signal?.aborted
          ? Promise.resolve(fail({ code: 'cancelled', message: 'Called off.' }))
          : quick.document(work, signal);
      },
    };
    const options = { jobs: 1, signal: stop.signal };
    const first = await run([pilot], { workers: stopping }, {}, options);
    expect(first).toMatchObject({ cancelled: true, failed: [] });
    expect(first.files.length).toBeGreaterThan(0);
    expect(first.files.length).toBeLessThan(4);
    expect(filesIn('out')).toEqual(first.files.map(({ name }) => name.split('/')[1]).sort());

    const { workers, made } = quickWorkers();
    await run([pilot], { workers });
    expect(made).toHaveLength(4 - first.files.length);
    expect(filesIn('out')).toEqual(packets);
  });

  it('leaves no folder behind when it is called off before the first file', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await run([pilot], {}, {}, { signal: stop.signal })).toMatchObject({ cancelled: true });
    expect(existsSync(at('out'))).toBe(false);
  });

  it('tells which role failed and why, and makes the rest', async () => {
    const quick = quickWorkers().workers;
    const workers: Workers = {
      ...quick,
      document: (work, signal) =>
        work.kit.role.title === 'Harbour pilot' && work.format === 'pdf'
          ? Promise.resolve(fail({ code: 'bug', message: 'A worker ended.' }))
          : quick.document(work, signal),
    };
    const result = await run([pilot, source('empty.md', 'Hello.\n')], { workers });
    expect(result.failed).toEqual([
      {
        page: 'empty.md',
        level: null,
        specialty: null,
        failure: expect.objectContaining({ code: 'page-empty' }) as object,
      },
      {
        page: 'pilot.md',
        level: 'Harbour pilot',
        specialty: null,
        failure: { code: 'bug', message: 'A worker ended.' },
      },
    ]);
    expect(filesIn('out', pageFolder)).toEqual(packets.filter((_, index) => index !== 1));
  });

  it('survives what no worker should do, and blames the one role', async () => {
    const quick = quickWorkers().workers;
    const workers: Workers = {
      ...quick,
      document: (work, signal) => {
        if (work.kit.role.title === 'Harbour pilot') throw new Error('a bug');
        return quick.document(work, signal);
      },
    };
    const result = await run([pilot], { workers });
    expect(result.failed.map(({ level }) => level)).toEqual(['Harbour pilot']);
    expect(result.files).toHaveLength(2);
  });

  it('stops trying when the disk is full, and says of each role that it was not tried', async () => {
    const files: Files = {
      ...nodeFiles,
      write: (path, bytes) =>
        path.endsWith(recordName)
          ? nodeFiles.write(path, bytes)
          : Promise.resolve(fail({ kind: 'full', path, reason: 'no space left on device' })),
    };
    const { workers, made } = quickWorkers();
    const many = ['a', 'b', 'c', 'd'].map((name) => source(`${name}.md`, pageOf(name)));
    const result = await run(many, { files, workers });
    expect(result.failed).toHaveLength(8);
    expect(result.failed.every(({ failure }) => failure.code === 'disk-full')).toBe(true);
    expect(made.length).toBeLessThan(16);
    expect(existsSync(at('out'))).toBe(false);
  });

  it('refuses a folder that cannot be written, before anything is made', async () => {
    writeFileSync(at('out'), 'a file');
    const { ports } = createTestPorts();
    const reply = await runBatch(
      { ...ports, files: nodeFiles, workers: quickWorkers().workers },
      await planBatch([pilot]),
      order,
      {
        folder: at('out'),
        folderName: 'out',
        jobs: 1,
        signal: new AbortController().signal,
        onProgress: () => undefined,
      },
    );
    expect(reply).toMatchObject({ ok: false, error: { code: 'folder-unwritable' } });
  });

  it('keeps apart what differs in case alone: pages, and roles of one page', async () => {
    const twice = pageOf('Pilot').replace(
      '## Hiring process',
      '### HARBOUR PILOT\n\n#### HARBOUR PILOT job grade\n\nThe harbour pilot is a grade 9.\n\n## Hiring process',
    );
    const sources = [source('a/pilot.md', pageOf('PILOT')), source('b/pilots.md', twice)];
    const result = await run(sources, {}, { formats: ['pdf'] });
    expect(readdirSync(at('out')).sort()).toEqual(['PILOT', 'Pilot (2)']);
    const names = result.files.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    const { workers, made } = quickWorkers();
    await run(sources, { workers }, { formats: ['pdf'] });
    expect(made).toEqual([]);
  });

  it('finds the folder of a page again when another page of that title comes first', async () => {
    const [one, other] = [source('one.md', pageOf('Pilot')), source('two.md', pageOf('Pilot'))];
    await run([one]);
    await run([other, one]);
    expect(readdirSync(at('out')).sort()).toEqual(['Pilot', 'Pilot (2)']);
    const { workers, made } = quickWorkers();
    await run([one, other], { workers });
    expect(made).toEqual([]);
  });

  it('is the same whatever the number of documents at a time', async () => {
    await run([pilot], {}, { parts: ['packet', 'guides'] }, { jobs: 1 });
    const one = filesIn('out').map((name) => [
      name,
      readFileSync(at('out', pageFolder, name), 'utf8'),
    ]);
    renameSync(at('out'), at('before'));
    await run([pilot], {}, { parts: ['packet', 'guides'] }, { jobs: 8 });
    expect(
      filesIn('out').map((name) => [name, readFileSync(at('out', pageFolder, name), 'utf8')]),
    ).toEqual(one);
  });

  it('never makes more documents at a time than it may', async () => {
    let [now, most] = [0, 0];
    const quick = quickWorkers().workers;
    const workers: Workers = {
      ...quick,
      document: async (work, signal) => {
        now += 1;
        most = Math.max(most, now);
        const reply = await quick.document(work, signal);
        now -= 1;
        return reply;
      },
    };
    const many = ['a', 'b', 'c', 'd'].map((name) => source(`${name}.md`, pageOf(name)));
    await run(many, { workers }, {}, { jobs: 2 });
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });
});

describe('the ZIP of a batch', () => {
  it('holds the documents under their folders, and takes no name that is taken', async () => {
    const { files } = await run([pilot]);
    writeFileSync(at('out', 'Interview kits.zip'), 'mine');
    expect(await writeZip(nodeFiles, at('out'), files)).toEqual(ok('Interview kits (2).zip'));
    const zip = readFileSync(at('out', 'Interview kits (2).zip'));
    const inside = unzipSync(zip);
    expect(Object.keys(inside)).toEqual(packets.map((name) => `${pageFolder}/${name}`));
    for (const [name, bytes] of Object.entries(inside))
      expect(Buffer.compare(bytes, readFileSync(at('out', name)))).toBe(0);
    await writeZip(nodeFiles, at('out'), files);
    expect(readFileSync(at('out', 'Interview kits (3).zip')).equals(zip)).toBe(true);
    expect(readdirSync(at('out')).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
