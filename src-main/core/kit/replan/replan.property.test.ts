import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../fixed-runs.fixture.ts';
import { bundledKit, bundledLibrary } from '../bundled.fixture.ts';
import { sameQuestions } from '../coverage.ts';
import { kitSchema, type Kit, type Question } from '../kit.ts';
import { placedQuestions } from '../stage-order.ts';
import { overrun } from '../stage-time.ts';
import { isFact, isFree, isKept } from './draft.ts';
import { needsOfKit } from './kit-needs.ts';
import { replan } from './replan.ts';
import { isAsking, leastMinutes, spareMinutes } from './stage-room.ts';
import { anyChange, apply, commandFor, type AnyChange } from './stage-changes.fixture.ts';

const start = bundledKit('senior-product-marketing-manager', 'security-specialist');

interface Step {
  before: Kit;
  /** With the change only. */
  changed: Kit;
  after: Kit;
  undone: Kit;
  change: AnyChange;
  unmet: string[];
}

/** Makes changes one after the other, each followed by replanning where it is one of the plan. */
const follow = (changes: AnyChange[]): Step[] => {
  let kit = start;
  return changes.flatMap((change, turn): Step[] => {
    const found = commandFor(kit, change, turn);
    if (!found) return [];
    const before = kit;
    if (!found.plan) {
      kit = apply(kit, found.command).kit;
      return [];
    }
    const replanned = replan(before, [found.command], bundledLibrary);
    if (!replanned.ok) throw new Error(replanned.error);
    const { commands, unmet } = replanned.value;
    const done = apply(before, { do: 'several', commands: [found.command, ...commands] });
    kit = done.kit;
    return [
      {
        before,
        changed: apply(before, found.command).kit,
        after: kit,
        undone: apply(kit, done.inverse).kit,
        change,
        unmet,
      },
    ];
  });
};

const changes = fc.array(anyChange, { minLength: 1, maxLength: 7 });
const holds = (check: (step: Step) => void): void => {
  fc.assert(
    fc.property(changes, (list) => {
      follow(list).forEach(check);
    }),
    { numRuns: 25 },
  );
};
const questions = (kit: Kit): Question[] => placedQuestions(kit).map(({ question }) => question);
const stageOf = (kit: Kit, id: string): string | undefined =>
  placedQuestions(kit).find(({ question }) => question.id === id)?.stage.id;

describe('replanning after any changes of the plan', { timeout: 240_000 }, () => {
  it('never touches what a person edited, locked, placed or wrote', () => {
    holds(({ before, changed, after }) => {
      for (const question of questions(before).filter(isKept)) {
        expect(questions(after).find((one) => one.id === question.id)).toEqual(question);
        const stage = stageOf(changed, question.id);
        if (stage !== undefined) expect(stageOf(after, question.id)).toBe(stage);
      }
    });
  });

  it('gives the very same kit back when it is undone', () => {
    holds(({ before, undone }) => {
      expect(undone).toEqual(before);
    });
  });

  it('leaves a must-have unasked only where nothing makes room for it, and gives the reason', () => {
    holds(({ after }) => {
      const asked = new Set(questions(after).flatMap((one) => one.items));
      for (const need of needsOfKit(after, bundledLibrary)) {
        const gaps = need.items.filter(({ item }) => !item.niceToHave && !asked.has(item.id));
        for (const { item } of gaps) {
          const reason = after.coverage.uncovered.find((one) => one.item === item.id)?.reason ?? '';
          expect(reason.length).toBeGreaterThan(20);
          const own = questions(after).filter((one) => one.competency === need.competency.id);
          if (!need.competency.id.startsWith('role-specific-'))
            expect(own.filter(isFree)).toEqual([]);
          const roomy = after.stages.filter(
            (stage) =>
              isAsking(stage) && spareMinutes(stage) >= leastMinutes && stage.focus.length < 7,
          );
          if (roomy.length > 0) expect(reason).toMatch(/library/u);
        }
      }
    });
  });

  it('puts no stage over its minutes', () => {
    holds(({ changed, after }) => {
      for (const stage of after.stages) {
        const over = overrun(stage.kind, stage.minutes, stage.questions);
        if (over === 0) continue;
        // What people fixed, and facts that no stage has time for, may take more than there is.
        const was = changed.stages.find((one) => one.id === stage.id);
        const came = stage.questions.filter(
          (one) => !was?.questions.some((old) => old.id === one.id) && !isKept(one),
        );
        expect(came.map((one) => one.id)).toEqual([]);
        if (isAsking(stage) && stage.minutes !== was?.minutes)
          expect(stage.questions.filter((one) => isFree(one) && !isFact(one))).toEqual([]);
      }
    });
  });

  it('asks nothing twice, and every kit is one by the schema', () => {
    holds(({ after }) => {
      const pairs = sameQuestions(after).filter(
        (pair) => !pair.some(({ question }) => isKept(question)),
      );
      expect(pairs.map((pair) => pair.map(({ question }) => question.text))).toEqual([]);
      const ids = questions(after).map((one) => one.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(kitSchema.parse(after)).toEqual(after);
    });
  });

  it('plans the same again for the same change', () => {
    holds(({ before, change }) => {
      const found = commandFor(before, change, 99);
      if (!found) return;
      expect(replan(before, [found.command], bundledLibrary)).toEqual(
        replan(structuredClone(before), [found.command], bundledLibrary),
      );
    });
  });
});
