import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compileRules } from './compile-rules.ts';
import { readRules } from './rule-files.ts';

const folder = new URL('../../../resources/lint/', import.meta.url);
const read = (name: string): unknown => parse(readFileSync(new URL(name, folder), 'utf8'));

/** The rules that ship, for tests. */
export const bundledRules = readRules({
  laws: read('laws.yaml'),
  topics: ['person.yaml', 'life.yaml', 'record.yaml'].map(read),
  wording: read('wording.yaml'),
});

/** The same, ready for use. */
export const compiledRules = compileRules(bundledRules);
