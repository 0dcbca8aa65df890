import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jobFamilySchema, type JobFamily } from './job-family.ts';
import { readJobFamily } from './read-job-family.ts';

const pages = new URL('../../../../shared/job-families/', import.meta.url);
const labels = new URL('labels/', pages);
const present = existsSync(labels);
const reason = present ? '' : ' (skipped: ../shared/job-families is not there)';

interface LabelItems {
  responsibilities: number[];
  requirements: number[];
}
interface Label {
  file: string;
  common: LabelItems;
  levels: ({ title: string } & LabelItems)[];
  specialties: ({ title: string } & LabelItems)[];
  stages: { line: number; kind: string; minutes: number | null; optional: boolean }[];
}

const names = [
  'levels',
  'specialties',
  'stages',
  'minutes',
  'optional',
  'kinds',
  'items',
  'owners',
] as const;
type Facts = Record<(typeof names)[number], Set<string>>;

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/\brole\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The facts that a reading states, in the form in which readings are compared. */
const factsOf = (page: Label): Facts => {
  const facts: Facts = {
    levels: new Set(page.levels.map(({ title }) => plain(title))),
    specialties: new Set(page.specialties.map(({ title }) => plain(title))),
    stages: new Set(page.stages.map(({ line }) => `${line}`)),
    minutes: new Set(page.stages.map(({ line, minutes }) => `${line} ${minutes}`)),
    optional: new Set(page.stages.map(({ line, optional }) => `${line} ${optional}`)),
    kinds: new Set(page.stages.map(({ line, kind }) => `${line} ${kind}`)),
    items: new Set(),
    owners: new Set(),
  };
  const owners: (readonly [string, LabelItems])[] = [
    ['common', page.common],
    ...page.levels.map((level) => [`level ${plain(level.title)}`, level] as const),
    ...page.specialties.map((one) => [`specialty ${plain(one.title)}`, one] as const),
  ];
  for (const [owner, lists] of owners) {
    for (const kind of ['responsibilities', 'requirements'] as const) {
      for (const line of lists[kind]) {
        facts.items.add(`${line} ${kind}`);
        facts.owners.add(`${line} ${kind} ${owner}`);
      }
    }
  }
  return facts;
};

const linesOf = (lists: JobFamily['common']): LabelItems => ({
  responsibilities: lists.responsibilities.map(({ line }) => line),
  requirements: lists.requirements.map(({ line }) => line),
});

const asLabel = (file: string, family: JobFamily): Label => ({
  file,
  common: linesOf(family.common),
  levels: family.levels.map((level) => ({ title: level.title, ...linesOf(level) })),
  specialties: family.specialties.map((one) => ({ title: one.title, ...linesOf(one) })),
  stages: family.stages,
});

const readings = new Map<string, JobFamily>();
const read = (file: string): JobFamily => {
  const known = readings.get(file) ?? readJobFamily(readFileSync(new URL(file, pages), 'utf8'));
  readings.set(file, known);
  return known;
};
const files = (): string[] =>
  readdirSync(pages).filter((file) => file.endsWith('.md') && file !== 'README.md');
const allLabels = (): Label[] =>
  readdirSync(labels)
    .filter((file) => file.endsWith('.json'))
    // The labels are data made by hand in a fixed form.
    .map((file) => JSON.parse(readFileSync(new URL(file, labels), 'utf8')) as Label);

describe.skipIf(!present)(`real pages${reason}`, () => {
  const bars = {
    levels: 97,
    stages: 97,
    minutes: 97,
    items: 97,
    specialties: 95,
    optional: 95,
    kinds: 95,
    owners: 95,
  };

  it('are read as a careful person read them, within the bars', () => {
    const total = Object.fromEntries(names.map((name) => [name, { hit: 0, all: 0 }]));
    for (const label of allLabels()) {
      const meant = factsOf(label);
      const said = factsOf(asLabel(label.file, read(label.file)));
      for (const name of names) {
        const sum = total[name];
        if (sum === undefined) continue;
        sum.hit += [...meant[name]].filter((fact) => said[name].has(fact)).length;
        sum.all += meant[name].size + said[name].size;
      }
    }
    for (const name of names) {
      const { hit = 0, all = 0 } = total[name] ?? {};
      const score = all === 0 ? 100 : (200 * hit) / all;
      expect(score, name).toBeGreaterThanOrEqual(bars[name]);
    }
  });

  it('of the first kind are read without a fault', () => {
    const label = allLabels().find(({ file }) => file === 'product-marketing-manager.md');
    const family = read('product-marketing-manager.md');
    expect(label).toBeDefined();
    if (label !== undefined) expect(factsOf(asLabel(label.file, family))).toEqual(factsOf(label));
    expect(family.levels.map(({ grade, extends: below }) => [grade, below])).toEqual([
      ['8', null],
      ['9', 'product-marketing-manager'],
    ]);
    const senior = family.specialties.filter(({ forLevels }) => forLevels !== null);
    expect(senior.map(({ forLevels }) => forLevels)).toEqual([
      ['senior-product-marketing-manager'],
      ['senior-product-marketing-manager'],
    ]);
    const only = family.specialties.flatMap(({ responsibilities }) =>
      responsibilities.filter(({ onlyFor }) => onlyFor),
    );
    expect(only).toHaveLength(4);
  });

  it('all keep the schema, have unique ids, and lines that exist', () => {
    for (const file of files()) {
      const family = read(file);
      expect([file, jobFamilySchema.safeParse(family).success]).toEqual([file, true]);
      const owners = [family.common, ...family.levels, ...family.specialties];
      const items = owners.flatMap(({ responsibilities, requirements }) => [
        ...responsibilities,
        ...requirements,
      ]);
      const parts = [...family.levels, ...family.specialties, ...family.stages];
      const ids = [...items, ...parts].map(({ id }) => id);
      expect([file, new Set(ids).size]).toEqual([file, ids.length]);
      const last = readFileSync(new URL(file, pages), 'utf8').split('\n').length;
      expect([file, [...items, ...parts].filter(({ line }) => line > last)]).toEqual([file, []]);
    }
  });

  it('take as their items lines of the page that hold the text', () => {
    const wrong = files().flatMap((file) => {
      const lines = readFileSync(new URL(file, pages), 'utf8').split('\n');
      const family = read(file);
      return [family.common, ...family.levels, ...family.specialties]
        .flatMap(({ responsibilities, requirements }) => [...responsibilities, ...requirements])
        .filter(({ text, line }) => {
          const word = /\p{L}{4,}/u.exec(text)?.[0] ?? '';
          return lines[line - 1]?.includes(word) !== true;
        })
        .map(({ text, line }) => `${file}:${line} ${text}`);
    });
    expect(wrong).toEqual([]);
  });
});
