import type { SingleCommand } from '../../../src-main/core/kit/kit-command.ts';
import type { Kit, KitStage } from '../../../src-main/core/kit/kit.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { announce } from '../../state/announcement-store.ts';
import { changeKit } from '../../state/kit-store.ts';
import { show } from '../../state/view-store.ts';
import { changePlan } from './change-plan.ts';
import { splitStage } from './split-stage.ts';
import { planWords } from './words.ts';

type StageChange = Extract<SingleCommand, { do: 'edit-stage' }>['change'];

const placeOf = ({ stages }: Kit, { id }: KitStage): number =>
  stages.findIndex((one) => one.id === id);

/** Puts a stage where `indexIn` says, counted from 0; beyond the ends nothing happens. */
function moveTo(bridge: Bridge, stage: KitStage, indexIn: (kit: Kit) => number): void {
  void changePlan(bridge, {
    name: planWords.did.move,
    changes: (kit) => {
      const index = indexIn(kit);
      return index < 0 || index >= kit.stages.length
        ? null
        : [{ do: 'move-stage', stage: stage.id, index }];
    },
    said: (kit) => planWords.moved(stage.title, placeOf(kit, stage) + 1),
  });
}

/** Puts a stage at another place, counted from 0. */
export const moveStage = (bridge: Bridge, stage: KitStage, index: number): void =>
  moveTo(bridge, stage, () => index);

/** Moves a stage by one place: -1 up, 1 down. */
export const nudgeStage = (bridge: Bridge, stage: KitStage, by: 1 | -1): void =>
  moveTo(bridge, stage, (kit) => placeOf(kit, stage) + by);

/** Removes a stage and shows the one that takes its place. */
export function removeStage(bridge: Bridge, stage: KitStage): void {
  let next: string | null = null;
  void changePlan(bridge, {
    name: planWords.did.remove,
    changes: (kit) => {
      const at = placeOf(kit, stage);
      next = (kit.stages[at + 1] ?? kit.stages[at - 1])?.id ?? null;
      return at < 0 ? null : [{ do: 'remove-stage', stage: stage.id }];
    },
    said: () => planWords.removed(stage.title),
    then: () => show({ stage: next }),
  });
}

/** Changes a stage's name, length, people, purpose, or whether it may be left out. */
export function editStagePlan(
  bridge: Bridge,
  stage: KitStage,
  change: StageChange,
  name: string = planWords.did.rename,
): void {
  const fields = Object.keys(change);
  if (fields.length === 0) return;
  // Names change nothing that is asked.
  if (fields.length === 1 && change.people !== undefined) {
    const command = { do: 'edit-stage', stage: stage.id, change } as const;
    if (changeKit({ name: planWords.did.people, command }))
      announce(planWords.changed(stage.title));
    return;
  }
  void changePlan(bridge, {
    name,
    changes: () => [{ do: 'edit-stage', stage: stage.id, change }],
    said: () => planWords.changed(change.title ?? stage.title),
  });
}

export const setStageOptional = (bridge: Bridge, stage: KitStage, optional: boolean): void =>
  editStagePlan(
    bridge,
    stage,
    { optional },
    optional ? planWords.did.optional : planWords.did.required,
  );

/** Adds a stage at the end of the interviews: before references and offer, where the plan has them. */
export function addStage(bridge: Bridge, stage: KitStage): void {
  void changePlan(bridge, {
    name: planWords.did.add,
    changes: ({ stages }) => {
      const end = stages.findLastIndex(({ kind }) => kind !== 'reference' && kind !== 'offer');
      const isLast = stage.kind === 'reference' || stage.kind === 'offer';
      return [{ do: 'add-stage', index: isLast ? stages.length : end + 1, stage }];
    },
    said: () => planWords.added(stage.title),
    then: () => show({ stage: stage.id, tab: 'questions' }),
  });
}

/** Adds a stage like another one behind it, with other questions about the same. */
export function duplicateStage(bridge: Bridge, stage: KitStage): void {
  const id = `own-${crypto.randomUUID()}`;
  const title = planWords.again(stage.title);
  void changePlan(bridge, {
    name: planWords.did.duplicate,
    changes: (kit) => [
      {
        do: 'add-stage',
        index: placeOf(kit, stage) + 1,
        stage: { ...stage, id, title, line: null, questions: [] },
      },
    ],
    like: { stage: id, of: stage.id },
    said: () => planWords.added(title),
    then: () => show({ stage: id, tab: 'questions' }),
  });
}

/** Makes two stages of one: each gets about half the minutes, and whole competencies. */
export function divideStage(bridge: Bridge, stage: KitStage): void {
  const id = `own-${crypto.randomUUID()}`;
  void changePlan(bridge, {
    name: planWords.did.split,
    changes: (kit) => {
      const at = placeOf(kit, stage);
      const now = kit.stages[at];
      return now ? splitStage(now, at, id, planWords.secondPart(now.title)) : null;
    },
    said: () => planWords.wasSplit(stage.title),
  });
}
