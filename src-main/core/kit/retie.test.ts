import { describe, expect, it } from 'vitest';
import { applyCommand } from './apply-command.ts';
import { bundledKit, bundledLibrary } from './bundled.fixture.ts';
import type { Wish } from './item-meaning.ts';
import type { KitCommand } from './kit-command.ts';
import type { Kit, KitItem } from './kit.ts';
import { notToShow } from './planning/needs.ts';
import { proposeRetie, type Retie } from './retie.ts';
import { placedQuestions } from './stage-order.ts';

/** One that nothing on the page leads to. */
const chosen = 'payroll-tax';
const kit = bundledKit('senior-product-marketing-manager', 'security-specialist');
const asking = (of: Kit, item: string) =>
  placedQuestions(of)
    .map(({ question }) => question)
    .filter((question) => question.items.includes(item));

const judged = kit.items.filter((item) =>
  kit.competencies.some((one) => one.items.includes(item.id)),
);
const itemWhere = (test: (item: KitItem) => boolean): KitItem => {
  const item = judged.find(test);
  if (!item) throw new Error('the kit has no such line');
  return item;
};
/** Asked about by a question of its own. */
const alone = itemWhere(({ id }) => {
  const [question, other] = asking(kit, id);
  return question?.items.length === 1 && other === undefined;
});
/** Asked about together with other lines. */
const shared = itemWhere(({ id }) => {
  const questions = asking(kit, id);
  return questions.length === 1 && (questions[0]?.items.length ?? 0) > 1;
});

const propose = (of: Kit, item: KitItem, wish: Wish): Retie => {
  const retie = proposeRetie(of, item.id, wish, bundledLibrary);
  if (!retie) throw new Error('the kit has no such line');
  return retie;
};
const allOf = ({ steps, command }: Retie): KitCommand => ({
  do: 'several',
  commands: [...steps.map((step) => step.command), command],
});
const apply = (to: Kit, command: KitCommand): { kit: Kit; inverse: KitCommand } => {
  const applied = applyCommand(to, command);
  if (!applied.ok) throw new Error(applied.error);
  return applied.value;
};
const choose = (competency: string | null): Wish => ({ by: 'person', competency });
const holders = (of: Kit, item: KitItem): string[] =>
  of.competencies.filter((one) => one.items.includes(item.id)).map((one) => one.id);

describe('proposeRetie', () => {
  it('puts a question of the chosen competency in the place of the one that asked about the line alone', () => {
    const retie = propose(kit, alone, choose(chosen));
    expect(retie.steps.map((step) => step.does)).toEqual(['replace']);
    const changed = apply(kit, allOf(retie)).kit;
    expect(holders(changed, alone)).toEqual([chosen]);
    expect(asking(changed, alone.id).map((one) => one.competency)).toEqual([chosen]);
    expect(changed.items.find((one) => one.id === alone.id)?.chosen).toBe(true);
    expect(placedQuestions(changed)).toHaveLength(placedQuestions(kit).length);
  });

  it('leaves a question to its other lines, and has one more asked', () => {
    const before = asking(kit, shared.id)[0];
    const retie = propose(kit, shared, choose(chosen));
    expect(retie.steps.map((step) => step.does)).toEqual(['untie', 'add']);
    const changed = apply(kit, allOf(retie)).kit;
    const old = placedQuestions(changed).find(({ question }) => question.id === before?.id);
    expect(old?.question.items).toEqual(before?.items.filter((id) => id !== shared.id));
    expect(asking(changed, shared.id).map((one) => one.competency)).toEqual([chosen]);
  });

  it('has no question asked about what no interview can show', () => {
    const retie = propose(kit, alone, choose(null));
    expect(retie.steps.map((step) => step.does)).toEqual(['remove']);
    const changed = apply(kit, allOf(retie)).kit;
    expect(asking(changed, alone.id)).toEqual([]);
    expect(holders(changed, alone)).toEqual([]);
    expect(changed.coverage.uncovered).toContainEqual({ item: alone.id, reason: notToShow });
  });

  it('is taken back in one step, whatever is chosen and whatever is done about the questions', () => {
    for (const item of judged)
      for (const wish of [choose(chosen), choose(null), { by: 'app' } as const]) {
        const retie = propose(kit, item, wish);
        for (const command of [allOf(retie), retie.command]) {
          const { kit: changed, inverse } = apply(kit, command);
          expect(apply(changed, inverse).kit).toEqual(kit);
        }
      }
  });

  it('leaves the questions alone where a person wants only the line changed', () => {
    const { kit: changed } = apply(kit, propose(kit, alone, choose(chosen)).command);
    expect(placedQuestions(changed).map(({ question }) => question)).toEqual(
      placedQuestions(kit).map(({ question }) => question),
    );
    expect(holders(changed, alone)).toEqual([chosen]);
  });

  it('comes back to what the app found when it is left to the app', () => {
    const own = itemWhere((item) => item.words.length > 0);
    const changed = apply(kit, allOf(propose(kit, own, choose(chosen)))).kit;
    const back = apply(changed, allOf(propose(changed, own, { by: 'app' }))).kit;
    expect(holders(back, own)).toEqual(holders(kit, own));
    expect(back.items.find((one) => one.id === own.id)).toEqual(own);
    expect(new Set(asking(back, own.id).map((one) => one.competency))).toEqual(
      new Set(holders(kit, own)),
    );
  });

  it('says which questions a person wants kept as they are', () => {
    const question = asking(kit, alone.id)[0]?.id ?? '';
    const command = { do: 'edit-question', question, change: { locked: true } } as const;
    const locked = apply(kit, command).kit;
    expect(propose(locked, alone, choose(chosen)).steps[0]).toMatchObject({ locked: true });
  });

  it('has nothing to propose for a line that the kit does not have', () => {
    expect(proposeRetie(kit, 'line-0', choose(null), bundledLibrary)).toBeNull();
  });
});

describe('several commands', () => {
  it('are carried out all or not at all', () => {
    const failed = applyCommand(kit, {
      do: 'several',
      commands: [
        { do: 'remove-question', question: asking(kit, alone.id)[0]?.id ?? '' },
        { do: 'remove-question', question: 'none' },
      ],
    });
    expect(failed).toEqual({ ok: false, error: 'The kit has no question "none".' });
  });
});
