import { bench, describe } from 'vitest';
import type { JobFamily } from '../../job-family/job-family.ts';
import { buildKit } from '../build-kit.ts';
import { bundledLibrary } from '../bundled.fixture.ts';
import type { Kit } from '../kit.ts';
import {
  ownFamilies,
  rolesOf,
  sharedFamilies,
  type Role,
} from '../planning/posed-problems.fixture.ts';
import { replan } from './replan.ts';
import { addedStage } from './stage-changes.fixture.ts';

const sizeOf = (family: JobFamily, [level, specialty]: Role): number =>
  family.stages.length *
  [family.common, level, specialty].reduce(
    (sum, one) => sum + (one ? one.responsibilities.length + one.requirements.length : 0),
    0,
  );

/** The kit of the role with the most lines and stages of all pages. */
const largestKit = (): Kit => {
  const roles = [...ownFamilies, ...sharedFamilies()].flatMap(([, family]) =>
    rolesOf(family).map((role) => ({ family, role, size: sizeOf(family, role) })),
  );
  const [first] = roles.toSorted((a, b) => b.size - a.size);
  if (!first) throw new Error('there is no page');
  const [level, specialty] = first.role;
  return buildKit({
    family: first.family,
    level,
    specialty,
    library: bundledLibrary,
    source: { file: 'page.md', sha256: 'c'.repeat(64) },
    form: 'A',
  });
};

const kit = largestKit();
const stage = kit.stages.find((one) => one.kind === 'interview' && !one.optional);
const options = { time: 1500 };

describe(`replanning the largest kit: ${kit.stages.length} stages, ${kit.items.length} lines`, () => {
  if (!stage) return;
  const { id } = stage;
  bench(
    'a shorter stage',
    () =>
      void replan(kit, [{ do: 'edit-stage', stage: id, change: { minutes: 20 } }], bundledLibrary),
    options,
  );
  bench(
    'a removed stage',
    () => void replan(kit, [{ do: 'remove-stage', stage: id }], bundledLibrary),
    options,
  );
  bench(
    'an added stage',
    () => {
      const added = addedStage(kit, 'own-1', 45, 'Product Director');
      replan(kit, [{ do: 'add-stage', index: 2, stage: added }], bundledLibrary);
    },
    options,
  );
});
