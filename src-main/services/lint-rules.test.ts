import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledRules } from '../core/lint/bundled-rules.fixture.ts';
import { loadLintRules } from './lint-rules.ts';
import { createMemoryFiles } from './testing/memory-files.ts';

const folder = '/app/resources/lint';
const source = new URL('../../resources/lint/', import.meta.url);
const shipped = Object.fromEntries(
  readdirSync(source).map((name) => [
    join(folder, name),
    readFileSync(new URL(name, source), 'utf8'),
  ]),
);

describe('loadLintRules', () => {
  it('reads every file of rules that ships', async () => {
    const rules = await loadLintRules(createMemoryFiles(shipped).files, folder);
    expect(rules.map(({ id }) => id)).toEqual(bundledRules.map(({ id }) => id));
    const ids = Object.values(shipped).flatMap((text) => text.match(/^- id: /gmu) ?? []);
    expect(rules).toHaveLength(ids.length);
  });

  it('names the file that is missing', async () => {
    const rest = Object.fromEntries(
      Object.entries(shipped).filter(([path]) => !path.endsWith('life.yaml')),
    );
    await expect(loadLintRules(createMemoryFiles(rest).files, folder)).rejects.toThrow('life.yaml');
  });
});
