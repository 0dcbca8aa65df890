import { describe, expect, it, vi } from 'vitest';
import { buildKit } from './build-kit.ts';
import { bundledLibrary } from './bundled.fixture.ts';
import { needlesslyLoose } from './dispensable.fixture.ts';
import { rolesOf, sharedFamilies, sharedIsThere } from './planning/posed-problems.fixture.ts';

vi.setConfig({ testTimeout: 400_000 });

/** Pages with a stage that may be left out; others have nothing to show here. */
const families = sharedFamilies().filter(([, family]) =>
  family.stages.some((stage) => stage.optional),
);

describe.skipIf(!sharedIsThere)('kits of pages with stages that may be left out', () => {
  it.each(families)(
    'leave no must-have of %s to them alone where a stage that is always held could take it',
    (_name, family) => {
      for (const [level, specialty] of rolesOf(family)) {
        const kit = buildKit({
          family,
          level,
          specialty,
          library: bundledLibrary,
          source: { file: 'page.md', sha256: 'd'.repeat(64) },
          form: 'A',
        });
        const role = `${level.title}, ${specialty?.title ?? 'none'}`;
        expect(needlesslyLoose(kit, bundledLibrary), role).toEqual([]);
      }
    },
  );
});
