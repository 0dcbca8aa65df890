import { describe, expect, it, vi } from 'vitest';
import { objectionsTo } from '../competency/library-objections.fixture.ts';
import { compiledRules } from '../lint/bundled-rules.fixture.ts';
import { lintKit } from '../lint/lint-many.ts';
import { words } from '../text/words.ts';
import { buildKit } from './build-kit.ts';
import { bundledLibrary } from './bundled.fixture.ts';
import { sameQuestions } from './coverage.ts';
import { needlesslyLoose } from './dispensable.fixture.ts';
import type { Kit } from './kit.ts';
import { rolesOf, sharedFamilies, sharedIsThere } from './planning/posed-problems.fixture.ts';
import { isRated, placedQuestions } from './stage-order.ts';
import { frameOf } from './stage-time.ts';

vi.setConfig({ testTimeout: 400_000 });

/** One page for each of ten functions. */
const chosen =
  /^(?:engineering--backend|engineering--security-incident|finance--payroll|legal-and-corporate-affairs--legal-counsel|marketing--brand|people-ops--recruiter|product--ux-researcher|product-marketing-manager|sales--renewals|sales--smb)/u;

const kits: [string, Kit][] = sharedFamilies()
  .filter(([file]) => chosen.test(file))
  .flatMap(([file, family]) =>
    rolesOf(family).map(([level, specialty]): [string, Kit] => [
      `${file}: ${level.title}, ${specialty?.title ?? 'none'}`,
      buildKit({
        family,
        level,
        specialty,
        library: bundledLibrary,
        source: { file, sha256: 'e'.repeat(64) },
        form: 'A',
      }),
    ]),
  );

/** What is wrong with the kits, a line each, with the role that it is about. */
const wrong = (check: (kit: Kit) => string[]): string[] =>
  kits.flatMap(([name, kit]) => check(kit).map((words) => `${name}: ${words}`));

describe.skipIf(!sharedIsThere)('kits for every role of ten pages of ten functions', () => {
  it('ask about 97 % of the must-haves or more, and give a reason for each of the rest', () => {
    const musts = kits.flatMap(([, kit]) => kit.items.filter((item) => item.priority === 'must'));
    const open = kits.flatMap(([, kit]) =>
      kit.coverage.uncovered.filter(({ item }) =>
        kit.items.some((one) => one.id === item && one.priority === 'must'),
      ),
    );
    expect(musts.length).toBeGreaterThan(1000);
    expect(1 - open.length / musts.length).toBeGreaterThanOrEqual(0.97);
    for (const { reason } of open) expect(reason.length).toBeGreaterThan(15);
  });

  it('ask nothing twice', () => {
    expect(
      wrong((kit) =>
        sameQuestions(kit).map(([one, other]) => `${one.question.text} | ${other.question.text}`),
      ),
    ).toEqual([]);
  });

  it('keep every stage to its minutes', () => {
    expect(
      wrong((kit) =>
        kit.stages.flatMap((stage) => {
          const used = stage.questions.reduce((sum, one) => sum + one.minutes, 0);
          const planned = stage.timeline.reduce((sum, one) => sum + one.minutes, 0);
          const fits =
            used <= frameOf(stage.kind, stage.minutes).questions && planned === stage.minutes;
          return fits || stage.questions.length === 0 ? [] : [`${stage.title}: ${used} min`];
        }),
      ),
    ).toEqual([]);
  });

  it('give every rated question two probes and three anchors of its own', () => {
    expect(
      wrong((kit) =>
        placedQuestions(kit)
          .filter(({ question }) => isRated(question))
          .filter(
            ({ question }) =>
              question.probes.length < 2 || new Set(question.anchors.map((a) => a.text)).size !== 3,
          )
          .map(({ question }) => question.text),
      ),
    ).toEqual([]);
  });

  it('open in many ways: no four words begin more than 15 % of a kit’s questions', () => {
    expect(
      wrong((kit) => {
        const all = placedQuestions(kit);
        const openings = all.map(({ question }) => words(question.text).slice(0, 4).join(' '));
        return [...new Set(openings)]
          .map((opening) => [opening, openings.filter((one) => one === opening).length] as const)
          .filter(([, count]) => count > 1 && count / all.length > 0.15)
          .map(([opening, count]) => `${opening} … ${count} of ${all.length}`);
      }),
    ).toEqual([]);
  });

  it('ask nothing that the rules for questions object to', () => {
    expect(
      wrong((kit) =>
        lintKit(kit, compiledRules).map(({ place, rule, text }) => `${place} ${rule}: ${text}`),
      ),
    ).toEqual([]);
  });

  it('leave no must-have to optional stages where a stage that is always held could take it', () => {
    expect(
      wrong((kit) => needlesslyLoose(kit, bundledLibrary).map((line) => `line ${line}`)),
    ).toEqual([]);
  });

  it('are sound American English, the page’s own names aside', async () => {
    const texts = new Set(
      kits.flatMap(([, kit]) =>
        placedQuestions(kit).flatMap(({ question }) => [
          question.text,
          ...question.probes.map(({ text }) => text),
        ]),
      ),
    );
    const found = await objectionsTo([...texts].map((text) => ({ file: 'kit', path: '', text })));
    // How products and companies of a page are spelled is the page's own affair.
    const names = /" (?:SpellCheck|OrthographicConsistency): /u;
    expect(found.filter((one) => !names.test(one))).toEqual([]);
  });
});
