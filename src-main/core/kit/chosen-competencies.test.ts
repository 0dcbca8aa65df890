import { describe, expect, it } from 'vitest';
import { findLevel } from '../role/choose.ts';
import { buildKit } from './build-kit.ts';
import { bundledFamily, bundledKit, bundledLibrary } from './bundled.fixture.ts';
import type { Kit } from './kit.ts';
import { notToShow } from './planning/needs.ts';
import { placedQuestions } from './stage-order.ts';

const build = (chosen: [string, string | null][]): Kit => {
  const level = findLevel(bundledFamily, 'senior-product-marketing-manager');
  if (!level) throw new Error('the page has no such level');
  return buildKit({
    family: bundledFamily,
    level,
    specialty: null,
    library: bundledLibrary,
    source: { file: 'product-marketing-manager.md', sha256: 'a'.repeat(64) },
    form: 'A',
    chosen: new Map(chosen),
  });
};
const plain = bundledKit('senior-product-marketing-manager', null);
const duty = plain.items.find(({ id, words }) =>
  plain.competencies.some((one) => one.items.includes(id) && words.length > 0),
);
const id = duty?.id ?? '';
const fact = plain.items.find(
  (item) => plain.competencies.every((one) => !one.items.includes(item.id)) && item.line !== null,
);

describe('a kit of a page on which a person chose competencies', () => {
  it('judges the line under the one that was chosen, and says so', () => {
    const kit = build([[id, 'payroll-tax']]);
    const holder = kit.competencies.filter((one) => one.items.includes(id));
    expect(holder.map((one) => one.id)).toEqual(['payroll-tax']);
    expect(kit.items.find((item) => item.id === id)).toMatchObject({ chosen: true, words: [] });
    const asking = placedQuestions(kit).filter(({ question }) => question.items.includes(id));
    expect(asking.map(({ question }) => question.competency)).toEqual(['payroll-tax']);
    expect(asking[0]?.question.why).toBe(
      `Somebody chose ${holder[0]?.name ?? ''} for line ${duty?.line ?? 0}.`,
    );
  });

  it('asks nothing about a line that no interview can show, and gives the reason', () => {
    const kit = build([[id, null]]);
    expect(kit.coverage.uncovered).toContainEqual({ item: id, reason: notToShow });
    expect(kit.items.find((item) => item.id === id)?.chosen).toBe(true);
    expect(kit.competencies.some((one) => one.items.includes(id))).toBe(false);
  });

  it('judges even what would be verified as a fact', () => {
    expect(fact).toBeDefined();
    const kit = build([[fact?.id ?? '', 'payroll-tax']]);
    const holder = kit.competencies.find((one) => one.items.includes(fact?.id ?? ''));
    expect(holder?.id).toBe('payroll-tax');
  });

  it('is the app’s own where the library does not have the one that was chosen', () => {
    expect(build([[id, 'alchemy']])).toEqual(plain);
  });

  it('keeps the words that led elsewhere', () => {
    expect(duty?.words.length).toBeGreaterThan(0);
    expect(duty?.chosen).toBe(false);
  });
});
