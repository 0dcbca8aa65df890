import { join } from 'node:path';
import type { Competency } from '../../core/competency/competency.ts';
import { fail } from '../../core/result.ts';
import { doWork } from '../do-work.ts';
import type { Caller, FontPaths, Ports, Workers } from '../ports.ts';
import { documentReplySchema, kitReplySchema } from '../work-orders.ts';
import { createMemoryFiles } from './memory-files.ts';

const root = join(import.meta.dirname, '../../..');

const face = (name: string) =>
  join(root, `node_modules/@expo-google-fonts/carlito/${name}/Carlito_${name}.ttf`);
export const testFonts: FontPaths = {
  regular: face('400Regular'),
  bold: face('700Bold'),
  italics: face('400Regular_Italic'),
  bolditalics: face('700Bold_Italic'),
};

/** Workers that work where they are asked, one after another as threads would not. */
export const createTestWorkers = (
  library: () => Promise<Competency[]> = () => Promise.resolve([]),
): Workers => {
  const workshop = { fonts: testFonts, library };
  const cancelled = { code: 'cancelled' as const, message: 'Cancelled.' };
  return {
    count: 1,
    document: async (work, signal) => {
      // The turn that a thread would take: others come in between, a cancel among them.
      await new Promise((resolve) => setImmediate(resolve));
      if (signal?.aborted) return fail(cancelled);
      return documentReplySchema.parse(await doWork({ make: 'document', ...work }, workshop));
    },
    debrief: async (work) =>
      documentReplySchema.parse(await doWork({ make: 'debrief', ...work }, workshop)),
    kit: async (work, signal) => {
      await new Promise((resolve) => setImmediate(resolve));
      if (signal?.aborted) return fail(cancelled);
      return kitReplySchema.parse(await doWork({ make: 'kit', ...work }, workshop));
    },
  };
};

/** A window that remembers what it was told. */
export const createWindow = (id = 'window-1') => {
  const told: { event: string; data: unknown }[] = [];
  const caller: Caller = {
    id,
    tell: (event, data) => void told.push({ event, data }),
    markEdited: () => undefined,
    notify: () => undefined,
    openWindow: () => false,
  };
  return { caller, told };
};

/** A host in memory: its disk holds one page that comes with the app, and nothing else. */
export const createTestPorts = (start: Record<string, string> = {}) => {
  const { files, disk } = createMemoryFiles(start);
  const values = new Map<string, unknown>();
  const told: { event: string; data: unknown }[] = [];
  const shown: string[] = [];
  const logged: string[] = [];
  const time = { now: new Date('2026-03-02T09:00:00Z') };
  const ports: Ports = {
    app: {
      host: 'browser',
      version: '0.0.0',
      platform: 'linux',
      home: '/home/ada',
      folder: '/home/ada/Documents/Interview kits',
      data: '/home/ada/.config/kits',
      resources: '/app/resources',
      competencies: '/app/resources/competencies',
      runtime: [{ name: 'Node.js', version: '20.0.0' }],
      libraries: () => Promise.resolve([{ name: 'ropes', version: '1.0.0', license: 'MIT' }]),
      edition: () => Promise.resolve('test'),
    },
    files,
    store: {
      read: (name) => values.get(name),
      write: (name, value) => void values.set(name, value),
    },
    clock: { now: () => time.now },
    chooser: null,
    reveal: (path) => {
      shown.push(path);
      return Promise.resolve(true);
    },
    workers: createTestWorkers(),
    tellAll: (event, data) => void told.push({ event, data }),
    log: (line) => void logged.push(line),
  };
  return { ports, disk, values, told, shown, logged, time };
};
