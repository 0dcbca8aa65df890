import { describe, expect, it } from 'vitest';
import type { ItemMark } from '../job-family/line-mark.ts';
import { findLevel } from '../role/choose.ts';
import type { OwnItem } from '../role/own-item.ts';
import { buildKit } from './build-kit.ts';
import { bundledFamily, bundledKit, bundledLibrary } from './bundled.fixture.ts';
import { coverageMatrix } from './coverage.ts';
import type { Kit } from './kit.ts';
import { parseKit } from './parse-kit.ts';
import { placedQuestions } from './stage-order.ts';

const build = (marks: [string, ItemMark][], own: OwnItem[] = []): Kit => {
  const level = findLevel(bundledFamily, 'senior-product-marketing-manager');
  if (!level) throw new Error('the page has no such level');
  return buildKit({
    family: bundledFamily,
    level,
    specialty: null,
    library: bundledLibrary,
    source: { file: 'product-marketing-manager.md', sha256: 'a'.repeat(64) },
    form: 'A',
    marks: new Map(marks),
    own,
  });
};
const own = (text: string, more: Partial<OwnItem> = {}): OwnItem => ({
  id: 'own-1',
  text,
  kind: 'requirement',
  niceToHave: false,
  level: null,
  specialty: null,
  ...more,
});
const plain = bundledKit('senior-product-marketing-manager', null);
const [first, second] = plain.items.filter(({ priority }) => priority === 'must');
const [one, other] = [first?.id ?? '', second?.id ?? ''];
const asks = (kit: Kit, item: string): Kit['stages'][number]['questions'] =>
  placedQuestions(kit)
    .map(({ question }) => question)
    .filter(({ items }) => items.includes(item));

describe('a kit of a page whose lines a person marked', () => {
  it('is as the page asks where every mark says what the page says', () => {
    expect(build([[one, 'must']])).toEqual(plain);
  });

  it('asks nothing about a line that is left out, and sets it aside with the reason', () => {
    const kit = build([[one, 'out']]);
    expect(kit.items.map(({ id }) => id)).not.toContain(one);
    expect(asks(kit, one)).toEqual([]);
    expect(kit.competencies.flatMap(({ items }) => items)).not.toContain(one);
    expect(kit.coverage.uncovered.map(({ item }) => item)).not.toContain(one);
    expect(kit.setAside[0]).toMatchObject({
      item: { id: one, line: first?.line },
      why: 'left-out',
      reason: 'Left out by you.',
    });
    expect(coverageMatrix(kit).rows).toHaveLength(plain.items.length - 1);
  });

  it('counts a line as welcome, and tells that a person said so', () => {
    const kit = build([[other, 'nice']]);
    expect(kit.items.find(({ id }) => id === other)).toMatchObject({
      priority: 'nice',
      marked: true,
    });
    expect(kit.items.filter(({ marked }) => marked)).toHaveLength(1);
    expect(parseKit(JSON.parse(JSON.stringify(kit)))).toEqual({ ok: true, value: kit });
  });

  it('names what was added by its words in a warning, and only while it is needed', () => {
    const text = 'Other duties as assigned';
    const told = (kit: Kit): string =>
      kit.warnings.find(({ code }) => code === 'must-not-asked')?.message ?? '';
    expect(told(build([], [own(text)]))).toContain(`“${text}” (added by you)`);
    expect(told(build([], [own(text, { niceToHave: true })]))).not.toContain(text);
  });

  it('says why there is nothing to ask where everything is left out', () => {
    const kit = build(plain.items.map(({ id }): [string, ItemMark] => [id, 'out']));
    expect(kit.items).toEqual([]);
    expect(kit.warnings.find(({ code }) => code === 'level-empty')?.message).toMatch(
      /^Everything that the page asks of this level is left out\./u,
    );
  });
});

describe('a kit of a role to which a person added items', () => {
  it('plans a question for it in a stage that is always held, as for a line of the page', () => {
    const kit = build([], [own('Negotiate contracts with suppliers', { kind: 'responsibility' })]);
    expect(kit.items.at(-1)).toMatchObject({ id: 'own-1', line: null, origin: 'own' });
    const asking = asks(kit, 'own-1');
    expect(asking.length).toBeGreaterThan(0);
    const held = kit.stages.filter(({ optional }) => !optional);
    expect(held.some(({ questions }) => questions.some((one) => asking.includes(one)))).toBe(true);
    expect(coverageMatrix(kit).rows.at(-1)).toMatchObject({
      item: { id: 'own-1' },
      state: 'covered',
    });
  });

  it('does not say that the page led to a question which only the added words led to', () => {
    const kit = build([], [own('Negotiate contracts with suppliers', { kind: 'responsibility' })]);
    const alone = asks(kit, 'own-1').filter(({ items }) => items.length === 1);
    for (const { why } of alone) expect(why).not.toContain('on the page');
    expect(kit.items.at(-1)?.words.length ?? 0).toBeGreaterThan(0);
  });

  it('verifies added years in the first call, as those of the page', () => {
    const kit = build([], [own('At least 2 years of experience in beekeeping')]);
    const [fact] = asks(kit, 'own-1');
    expect(fact?.competency).toBeNull();
  });
});

describe('a kit of an earlier version of the app', () => {
  it('opens, and knows nothing of marks', () => {
    const opened = parseKit(JSON.parse(JSON.stringify(plain)));
    expect(opened.ok && opened.value.items.every(({ marked }) => marked === undefined)).toBe(true);
  });
});
