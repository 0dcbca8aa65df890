import { describe, expect, it } from 'vitest';
import { bundledKit, bundledLibrary } from '../bundled.fixture.ts';
import type { SingleCommand } from '../kit-command.ts';
import { kitSchema, type Kit, type KitStage, type Question } from '../kit.ts';
import { placedQuestions } from '../stage-order.ts';
import { isKept } from './draft.ts';
import { replan, type Replanned } from './replan.ts';
import { addedStage, apply } from './stage-changes.fixture.ts';

const kit = bundledKit('senior-product-marketing-manager', 'security-specialist');
const stageAt = (of: Kit, index: number): KitStage => {
  const stage = of.stages[index];
  if (!stage) throw new Error(`no stage ${index}`);
  return stage;
};
const third = stageAt(kit, 2);

const follow = (
  from: Kit,
  change: SingleCommand,
  like: { stage: string; of: string } | null = null,
): Replanned & { kit: Kit } => {
  const replanned = replan(from, [change], bundledLibrary, { like });
  if (!replanned.ok) throw new Error(replanned.error);
  const commands = [change, ...replanned.value.commands];
  return { ...replanned.value, kit: apply(from, { do: 'several', commands }).kit };
};
const ids = (stage: KitStage | undefined): string[] =>
  (stage?.questions ?? []).map((one) => one.id);
const minutes = (stage: KitStage): number =>
  stage.questions.reduce((sum, one) => sum + one.minutes, 0);
const asked = (of: Kit): Set<string> =>
  new Set(placedQuestions(of).flatMap(({ question }) => question.items));
const mustGaps = (of: Kit): string[] =>
  of.items.filter((one) => one.priority === 'must' && !asked(of).has(one.id)).map((one) => one.id);

describe('replan', () => {
  it('drops or moves what does not fit into a shorter stage, and says what it did', () => {
    const done = follow(kit, { do: 'edit-stage', stage: third.id, change: { minutes: 25 } });
    const stage = stageAt(done.kit, 2);
    expect(stage.questions.length).toBeLessThan(third.questions.length);
    expect(done.kit.warnings.map((one) => one.code)).not.toContain('stage-over');
    expect(mustGaps(done.kit)).toEqual(mustGaps(kit));
    expect(done.summary).toMatch(/dropped \d/iu);
  });

  it('leaves a question with a note to the interviewer where it stands', () => {
    const without = follow(kit, { do: 'edit-stage', stage: third.id, change: { minutes: 25 } });
    const left = third.questions.find(({ id }) => !ids(stageAt(without.kit, 2)).includes(id));
    if (!left) throw new Error('the shorter stage has lost no question');
    const noted = apply(kit, {
      do: 'edit-question',
      question: left.id,
      change: { note: 'Ask them for the date.' },
    }).kit;
    const done = follow(noted, { do: 'edit-stage', stage: third.id, change: { minutes: 25 } });
    expect(ids(stageAt(done.kit, 2))).toContain(left.id);
  });

  it('fills a longer stage and leaves the others alone', () => {
    const done = follow(kit, { do: 'edit-stage', stage: third.id, change: { minutes: 60 } });
    expect(minutes(stageAt(done.kit, 2)) / 51).toBeGreaterThanOrEqual(0.8);
    expect(ids(stageAt(done.kit, 2))).toEqual(expect.arrayContaining(ids(third)));
    for (const index of [0, 1, 3, 4, 5, 6])
      expect(ids(stageAt(done.kit, index))).toEqual(ids(stageAt(kit, index)));
  });

  it('keeps what a new interviewer can judge', () => {
    const change = { interviewers: ['Head of Product'] };
    const done = follow(kit, { do: 'edit-stage', stage: third.id, change });
    const judged = (one: Question): boolean => {
      const competency = bundledLibrary.find(({ id }) => id === one.competency);
      return competency?.kind === 'general' || (competency?.judges.includes('product') ?? false);
    };
    const kept = third.questions.filter(judged).map((one) => one.id);
    expect(kept.length).toBeGreaterThan(0);
    expect(ids(stageAt(done.kit, 2))).toEqual(expect.arrayContaining(kept));
  });

  it('asks elsewhere for what a removed stage asked, and keeps what a person locked', () => {
    const [first] = third.questions;
    if (!first) throw new Error('the stage asks nothing');
    const locked = apply(kit, {
      do: 'edit-question',
      question: first.id,
      change: { locked: true },
    }).kit;
    const done = follow(locked, { do: 'remove-stage', stage: third.id });
    expect(mustGaps(done.kit)).toEqual(mustGaps(kit));
    const found = placedQuestions(done.kit).find(({ question }) => question.id === first.id);
    expect(found?.question).toEqual({ ...first, locked: true });
  });

  it('gives an added stage questions, and its twin others about the same', () => {
    const stage = addedStage(kit, 'own-1', 45, 'Product Director');
    const add: SingleCommand = { do: 'add-stage', index: 3, stage };
    expect(stageAt(follow(kit, add).kit, 3).questions.length).toBeGreaterThanOrEqual(4);
    const twin = follow(kit, add, { stage: 'own-1', of: third.id });
    const shared = stageAt(twin.kit, 3).focus.filter((one) => third.focus.includes(one));
    expect(shared.length).toBeGreaterThanOrEqual(2);
    expect(twin.kit.warnings.map((one) => one.code)).not.toContain('same-question');
  });

  it('changes no question where stages only change places or names', () => {
    const moved = follow(kit, { do: 'move-stage', stage: third.id, index: 4 });
    const renamed = follow(kit, { do: 'edit-stage', stage: third.id, change: { title: 'Talk' } });
    expect(moved.commands).toEqual([]);
    expect(renamed.commands).toEqual([]);
  });

  it('covers in a stage that is always held what only a stage covers that became optional', () => {
    const done = follow(kit, { do: 'edit-stage', stage: third.id, change: { optional: true } });
    const sure = (of: Kit): Set<string> =>
      new Set(
        of.stages
          .filter((stage) => !stage.optional)
          .flatMap((stage) => stage.questions.flatMap((one) => one.items)),
      );
    const lost = kit.items.filter(
      (one) => one.priority === 'must' && sure(kit).has(one.id) && !sure(done.kit).has(one.id),
    );
    for (const item of lost)
      expect(done.unmet.join(' ')).toMatch(new RegExp(`\\b${item.line}\\b`, 'u'));
  });

  it('plans a stage of half a day with what fits, and says so', () => {
    const done = follow(kit, { do: 'edit-stage', stage: third.id, change: { minutes: 240 } });
    expect(done.unmet.join(' ')).toContain('has time left');
    expect(done.kit.warnings.map((one) => one.code)).toContain('stage-not-filled');
  });

  it('fails with a sentence for a stage that is not there', () => {
    expect(replan(kit, [{ do: 'remove-stage', stage: 'nobody' }], bundledLibrary)).toMatchObject({
      ok: false,
      error: expect.stringContaining('nobody') as unknown,
    });
  });
});

describe('questions of kits from before anything remembered who placed them', () => {
  it('open, and count as placed by the app', () => {
    const old: unknown = JSON.parse(JSON.stringify(kit));
    const questions = placedQuestions(kitSchema.parse(old)).map(({ question }) => question);
    expect(questions.some(isKept)).toBe(false);
  });
});
