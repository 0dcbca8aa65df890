import { join } from 'node:path';
import { z } from 'zod';
import { competencySchema, type Competency } from '../core/competency/competency.ts';
import type { Files } from './ports.ts';

const readCompetency = (
  text: string,
  file: string,
  parseYaml: (text: string) => unknown,
): Competency => {
  let value: unknown;
  try {
    value = parseYaml(text);
  } catch (error) {
    throw new Error(`${file} is not valid YAML: ${String(error)}`, { cause: error });
  }
  const competency = competencySchema.safeParse(value);
  if (competency.success) return competency.data;
  const [issue] = competency.error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  throw new Error(`${file}: ${path}: ${issue?.message ?? 'does not match the schema'}`);
};

/** The library as a build has put it into one file. */
const loadBundle = async (files: Files, path: string): Promise<Competency[]> => {
  const bytes = await files.read(path);
  if (!bytes.ok) throw new Error(`${path} cannot be read: ${bytes.error.reason}`);
  return z.array(competencySchema).parse(JSON.parse(new TextDecoder().decode(bytes.value)));
};

/**
 * The competency library, in the order of its file names.
 * The library comes with the app, so an invalid file is a bug and is thrown, with file and path named.
 * @param folder `resources/competencies`, or the one JSON file that a build made of it
 */
export const loadLibrary = async (files: Files, folder: string): Promise<Competency[]> => {
  if (folder.endsWith('.json')) return loadBundle(files, folder);
  const names = await files.list(folder);
  if (!names.ok) throw new Error(`${folder} cannot be read: ${names.error.reason}`);
  // A built program has no use for it.
  const { parse } = await import('yaml');
  const library: Competency[] = [];
  for (const name of names.value.filter((one) => one.endsWith('.yaml'))) {
    const path = join(folder, name);
    const bytes = await files.read(path);
    if (!bytes.ok) throw new Error(`${path} cannot be read: ${bytes.error.reason}`);
    const competency = readCompetency(new TextDecoder().decode(bytes.value), path, parse);
    if (`${competency.id}.yaml` !== name)
      throw new Error(`${path}: id: "${competency.id}" is not the name of the file`);
    library.push(competency);
  }
  if (library.length === 0) throw new Error(`${folder} holds no competency`);
  return library;
};

/** Reads the library when it is first asked for, and keeps it. */
export const keepLibrary = (files: Files, folder: string): (() => Promise<Competency[]>) => {
  let library: Promise<Competency[]> | undefined;
  return () => (library ??= loadLibrary(files, folder));
};
