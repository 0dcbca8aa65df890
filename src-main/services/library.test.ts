import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from './library.ts';
import { createMemoryFiles } from './testing/memory-files.ts';

const folder = '/app/resources/competencies';
const load = (name: string, text: string) =>
  loadLibrary(createMemoryFiles({ [join(folder, name)]: text }).files, folder);

describe('loadLibrary', () => {
  it('names file and path of what does not match the schema', async () => {
    await expect(load('steering.yaml', 'id: steering\nname: Steering\n')).rejects.toThrow(
      '/app/resources/competencies/steering.yaml: definition',
    );
  });

  it('names the file that is no YAML', async () => {
    await expect(load('steering.yaml', 'id: [')).rejects.toThrow('steering.yaml is not valid YAML');
  });

  it('reads the one file that a build made of them, and checks it too', async () => {
    const path = '/app/out/competencies.json';
    const bundle = (text: string) => loadLibrary(createMemoryFiles({ [path]: text }).files, path);
    expect(await bundle('[]')).toEqual([]);
    await expect(bundle('[{"id":"steering"}]')).rejects.toThrow('definition');
  });

  it('takes an empty library for the bug it is', async () => {
    await expect(load('notes.txt', '')).rejects.toThrow('holds no competency');
  });
});
