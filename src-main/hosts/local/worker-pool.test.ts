import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { documentDetailsSchema } from '../../core/kit/packet-options.ts';
import { sampleKit } from '../../documents/sample-kit.fixture.ts';
import { renderDocument } from '../../services/rendering.ts';
import { findInstallation } from './installation.ts';
import { openWorkerPool, type WorkerPool } from './worker-pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'workers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { worker, fonts } = findInstallation();
const kit = sampleKit();
const details = documentDetailsSchema.parse({
  paper: 'a4',
  candidate: '',
  requisition: '',
  team: '',
});
const debrief = { kit, details, part: 'debrief', stage: null } as const;

const logged: string[] = [];
let pool: WorkerPool | undefined;
const open = (entry = worker, count = 1): WorkerPool =>
  (pool = openWorkerPool({ entry, count, log: (line) => void logged.push(line) }));
afterEach(async () => {
  await pool?.close();
  logged.length = 0;
});

/** An entry that does what the kit's title says. */
const entryOf = (name: string, code: string): string => {
  const path = join(folder, name);
  writeFileSync(path, code);
  return path;
};

describe('workers', () => {
  it.each(['pdf', 'docx'] as const)('make the same %s bytes as this thread', async (format) => {
    const made = await open().document({ ...debrief, format });
    const here = await renderDocument(debrief.kit, { ...debrief, format }, fonts);
    if (!made.ok || !here.ok) throw new Error('not made');
    expect(Buffer.compare(made.value.bytes, here.value.bytes)).toBe(0);
    expect(made.value.pages).toBe(here.value.pages);
  });

  it('say what cannot be printed, as this thread does', async () => {
    const strange = { ...kit, role: { ...kit.role, title: 'Greeter 👋🏽' } };
    expect(await open().document({ ...debrief, kit: strange, format: 'pdf' })).toMatchObject({
      error: { code: 'text-unprintable' },
    });
    expect(logged).toEqual([]);
  });

  it('go on with the next document after one of them has ended', async () => {
    const entry = entryOf(
      'dies.mjs',
      `export const work = async ({ kit }) => {
        if (kit.role.title === 'dies') process.exit(7);
        return { ok: true, value: { bytes: new Uint8Array([1]), pages: 1 } };
      };`,
    );
    const workers = open(entry);
    const titled = (title: string) => ({ ...kit, role: { ...kit.role, title } });
    const replies = await Promise.all(
      ['a', 'dies', 'b', 'c'].map((title) =>
        workers.document({ ...debrief, kit: titled(title), format: 'pdf' }),
      ),
    );
    expect(replies.map(({ ok }) => ok)).toEqual([true, false, true, true]);
    expect(replies[1]).toMatchObject({ error: { code: 'bug' } });
    expect(logged).toHaveLength(1);
  });

  it('are not trusted in what they answer', async () => {
    const entry = entryOf('lies.mjs', `export const work = async () => ({ ok: true, value: 5 });`);
    expect(await open(entry).document({ ...debrief, format: 'pdf' })).toMatchObject({
      error: { code: 'bug' },
    });
  });

  it('leave off when they are called off', async () => {
    const entry = entryOf('waits.mjs', `export const work = () => new Promise(() => undefined);`);
    const stop = new AbortController();
    const running = open(entry).document({ ...debrief, format: 'pdf' }, stop.signal);
    stop.abort();
    expect(await running).toMatchObject({ error: { code: 'cancelled' } });
    expect(logged).toEqual([]);
  });
});
