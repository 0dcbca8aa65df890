import { describe, expect, it } from 'vitest';
import { buildKit } from './build-kit.ts';
import { bundledFamily, bundledLibrary } from './bundled.fixture.ts';
import type { Kit } from './kit.ts';
import { isRated, placedQuestions } from './stage-order.ts';

const rated = (kit: Kit) => placedQuestions(kit).filter((one) => isRated(one.question));

describe('pages that lack something', () => {
  const [level] = bundledFamily.levels;
  const build = (change: Partial<typeof bundledFamily>): Kit => {
    if (!level) throw new Error('no level');
    return buildKit({
      family: { ...bundledFamily, ...change },
      level,
      specialty: null,
      library: bundledLibrary,
      source: { file: 'x.md', sha256: 'b'.repeat(64) },
      form: 'A',
    });
  };

  it('without a hiring process get a usual plan and a warning', () => {
    const kit = build({ stages: [] });
    expect(kit.stages.length).toBe(5);
    expect(kit.stages.every((stage) => stage.line === null)).toBe(true);
    expect(kit.warnings.map((one) => one.code)).toContain('stages-assumed');
  });

  it('with a single short interview ask what there is time for and give a reason for the rest', () => {
    const stages = bundledFamily.stages
      .filter((stage) => stage.kind === 'interview')
      .slice(0, 1)
      .map((stage) => ({ ...stage, minutes: 20, optional: false }));
    const kit = build({ stages });
    expect(kit.coverage.uncovered.length).toBeGreaterThan(5);
    for (const one of kit.coverage.uncovered) expect(one.reason).toBeTruthy();
  });

  const common = { responsibilities: [], requirements: [] };
  const judgedIn = (kit: Kit): string[] => kit.competencies.map(({ id }) => id);

  it('with nothing asked of the level take what the nearest one asks, and say so', () => {
    const kit = build({ common });
    const warning = kit.warnings.find(({ code }) => code === 'level-empty');
    expect(warning?.message).toMatch(/nearest level, .+, stands in/u);
    expect(kit.items.length).toBeGreaterThan(3);
    expect(rated(kit).length).toBeGreaterThan(5);
  });

  it('with nothing asked of anybody say so and ask about the usual work and motives', () => {
    const kit = build({ common, levels: bundledFamily.levels.slice(0, 1) });
    const warning = kit.warnings.find(({ code }) => code === 'level-empty');
    expect(warning?.message).toMatch(/usual work/u);
    expect(placedQuestions(kit).some((one) => one.question.type === 'motivation')).toBe(true);
    const judged = new Set(judgedIn(kit));
    expect(judged).toContain('problem-solving');
    const ofTheRole = bundledLibrary.filter(
      ({ id, kind, judges }) =>
        judged.has(id) && kind === 'functional' && judges[0] === 'marketing',
    );
    expect(ofTheRole.length).toBeGreaterThan(2);
    expect(rated(kit).length).toBeGreaterThan(5);
  });
});
