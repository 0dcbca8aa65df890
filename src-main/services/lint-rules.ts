import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { LintRule } from '../core/lint/lint-rule.ts';
import { readRules } from '../core/lint/rule-files.ts';
import type { Files } from './ports.ts';

const readYaml = async (files: Files, path: string): Promise<unknown> => {
  const bytes = await files.read(path);
  if (!bytes.ok) throw new Error(`${path} cannot be read: ${bytes.error.reason}`);
  return parseYaml(new TextDecoder().decode(bytes.value)) as unknown;
};

/**
 * The rules for questions: protected topics first, then wordings. They come with the app, so a file that
 * is missing or does not match its schema is a bug and is thrown.
 * @param folder `resources/lint`
 */
export const loadLintRules = async (files: Files, folder: string): Promise<LintRule[]> => {
  const read = (name: string) => readYaml(files, join(folder, name));
  return readRules({
    laws: await read('laws.yaml'),
    topics: [await read('person.yaml'), await read('life.yaml'), await read('record.yaml')],
    wording: await read('wording.yaml'),
  });
};

/** Reads the rules when they are first asked for, and keeps them. */
export const keepLintRules = (files: Files, folder: string): (() => Promise<LintRule[]>) => {
  let rules: Promise<LintRule[]> | undefined;
  return () => (rules ??= loadLintRules(files, folder));
};
