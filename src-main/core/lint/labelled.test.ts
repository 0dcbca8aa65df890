import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { questionTypeSchema } from '../competency/competency.ts';
import { bundledRules, compiledRules } from './bundled-rules.fixture.ts';
import { lintQuestion } from './lint-question.ts';

const examplesSchema = z.record(
  z.string(),
  z.strictObject({
    /** The kind of question that they are meant as. */
    type: questionTypeSchema.optional(),
    bad: z.array(z.string()).min(6),
    good: z.array(z.string()).min(6),
  }),
);
const examples = Object.assign(
  {},
  ...['person', 'life', 'record', 'wording'].map((name) => {
    const file = readFileSync(new URL(`examples/${name}.yaml`, import.meta.url), 'utf8');
    return examplesSchema.parse(parse(file));
  }),
) as z.infer<typeof examplesSchema>;

const labelled = Object.entries(examples).flatMap(([rule, { type, bad, good }]) =>
  [...bad.map((text) => ({ text, is: true })), ...good.map((text) => ({ text, is: false }))].map(
    ({ text, is }) => ({
      rule,
      text,
      is,
      found: lintQuestion(text, compiledRules, { type: type ?? null }).some(
        (finding) => finding.rule === rule,
      ),
    }),
  ),
);
const share = (of: number, all: number) => (all === 0 ? 0 : of / all);

describe('the rules, held against labelled questions', () => {
  it('have examples each', () => {
    expect(Object.keys(examples).sort()).toEqual(bundledRules.map(({ id }) => id).sort());
  });

  it.each(bundledRules.map(({ id }) => id))('find what "%s" means, and little else', (id) => {
    const own = labelled.filter(({ rule }) => rule === id);
    const found = own.filter((one) => one.found);
    const right = found.filter((one) => one.is).length;
    const wrong = own.filter((one) => one.found !== one.is).map(({ text }) => text);
    expect(share(right, found.length), wrong.join(' · ')).toBeGreaterThanOrEqual(0.95);
    expect(
      share(right, own.filter((one) => one.is).length),
      wrong.join(' · '),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it('call no sound question unlawful under any other rule', () => {
    const wronged = labelled
      .filter((one) => !one.is)
      .flatMap(({ text }) =>
        lintQuestion(text, compiledRules)
          .filter(({ kind }) => kind === 'unlawful')
          .map(({ rule }) => `${rule}: ${text}`),
      );
    expect(wronged).toEqual([]);
  });
});
