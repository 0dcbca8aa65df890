import fc from 'fast-check';
import { applyCommand } from '../apply-command.ts';
import type { KitCommand, SingleCommand } from '../kit-command.ts';
import type { Kit, KitStage, Question } from '../kit.ts';
import { functionsOfStage } from '../planning/stages.ts';

/** A change of the plan, as numbers that mean something for whatever kit it meets. */
export interface AnyChange {
  kind: 'minutes' | 'people' | 'optional' | 'remove' | 'add' | 'move' | 'lock' | 'edit' | 'place';
  at: number;
  to: number;
  minutes: number;
  people: string;
}

export const anyChange: fc.Arbitrary<AnyChange> = fc.record({
  kind: fc.constantFrom<AnyChange['kind']>(
    ...([
      'minutes',
      'people',
      'optional',
      'remove',
      'add',
      'move',
      'lock',
      'edit',
      'place',
    ] as const),
  ),
  at: fc.nat(50),
  to: fc.nat(50),
  minutes: fc.constantFrom(10, 15, 20, 30, 45, 60, 90, 240),
  people: fc.constantFrom(
    'Chief Financial Officer',
    'Engineering Manager',
    'Product Director',
    'Sales Manager',
  ),
});

/** A stage as the window adds it. */
export const addedStage = (kit: Kit, id: string, minutes: number, people: string): KitStage => {
  const [model] = kit.stages;
  if (!model) throw new Error('the kit has no stage');
  const stage = { title: `${people} talk`, kind: 'interview' as const, interviewers: [people] };
  return {
    ...model,
    ...stage,
    id,
    minutes,
    minutesAssumed: false,
    optional: false,
    functions: functionsOfStage(stage, kit.role.title),
    line: null,
    purpose: '',
    questions: [],
  };
};

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

/** The command that a change comes to, and whether the plan should follow it; null where it cannot be. */
export const commandFor = (
  kit: Kit,
  { kind, at, to, minutes, people }: AnyChange,
  turn: number,
): { command: SingleCommand; plan: boolean } | null => {
  const stage = pick(kit.stages, at);
  const question: Question | undefined = pick(
    kit.stages.flatMap((one) => one.questions),
    at * 7 + to,
  );
  if (!stage || !question) return null;
  const edit = (change: (SingleCommand & { do: 'edit-stage' })['change']) => ({
    command: { do: 'edit-stage' as const, stage: stage.id, change },
    plan: true,
  });
  switch (kind) {
    case 'minutes':
      return stage.kind === 'offer' ? null : edit({ minutes });
    case 'people':
      return edit({ interviewers: [people] });
    case 'optional':
      return edit({ optional: !stage.optional });
    case 'remove':
      return kit.stages.length < 4
        ? null
        : { command: { do: 'remove-stage', stage: stage.id }, plan: true };
    case 'add': {
      const added = addedStage(kit, `own-${turn}`, minutes, people);
      return {
        command: { do: 'add-stage', index: to % (kit.stages.length + 1), stage: added },
        plan: true,
      };
    }
    case 'move':
      return {
        command: { do: 'move-stage', stage: stage.id, index: to % kit.stages.length },
        plan: true,
      };
    case 'lock':
      return {
        command: { do: 'edit-question', question: question.id, change: { locked: true } },
        plan: false,
      };
    case 'edit':
      return {
        command: {
          do: 'edit-question',
          question: question.id,
          change: { text: `In my own words, number ${turn}: ${question.text}` },
        },
        plan: false,
      };
    case 'place': {
      const target = pick(kit.stages, to);
      return target === undefined || target.kind === 'offer'
        ? null
        : {
            command: {
              do: 'move-question',
              question: question.id,
              stage: target.id,
              index: 0,
              placed: true,
            },
            plan: false,
          };
    }
  }
};

/** Applies a command that must be possible. */
export const apply = (kit: Kit, command: KitCommand): { kit: Kit; inverse: KitCommand } => {
  const applied = applyCommand(kit, command);
  if (!applied.ok) throw new Error(applied.error);
  return applied.value;
};
