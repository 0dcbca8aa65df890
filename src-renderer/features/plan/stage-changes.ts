import type { KitStage } from '../../../src-main/core/kit/kit.ts';
import { announce } from '../../state/announcement-store.ts';
import { changeKit, useKitStore } from '../../state/kit-store.ts';
import { show } from '../../state/view-store.ts';
import { planWords } from './words.ts';

const stages = (): readonly KitStage[] => useKitStore.getState().open?.history.kit.stages ?? [];

/** Puts a stage at another place, counted from 0; beyond the ends nothing happens. */
export function moveStage(stage: KitStage, index: number): void {
  if (index < 0 || index >= stages().length) return;
  const command = { do: 'move-stage', stage: stage.id, index } as const;
  if (changeKit({ name: planWords.did.move, command }))
    announce(planWords.moved(stage.title, index + 1));
}

/** Moves a stage by one place: -1 up, 1 down. */
export function nudgeStage(stage: KitStage, by: 1 | -1): void {
  moveStage(stage, stages().findIndex((one) => one.id === stage.id) + by);
}

/** Removes a stage and shows the one that takes its place. */
export function removeStage(stage: KitStage): void {
  const at = stages().findIndex((one) => one.id === stage.id);
  const next = stages()[at + 1] ?? stages()[at - 1];
  const command = { do: 'remove-stage', stage: stage.id } as const;
  if (!changeKit({ name: planWords.did.remove, command })) return;
  show({ stage: next?.id ?? null });
  announce(planWords.removed(stage.title));
}

export function setStageOptional(stage: KitStage, optional: boolean): void {
  changeKit({
    name: optional ? planWords.did.optional : planWords.did.required,
    command: { do: 'edit-stage', stage: stage.id, change: { optional } },
  });
}

/** Adds a stage at the end of the interviews: before references and offer, where the plan has them. */
export function addStage(stage: KitStage): void {
  const list = stages();
  const last = list.findLastIndex((one) => one.kind !== 'reference' && one.kind !== 'offer');
  const index = stage.kind === 'reference' || stage.kind === 'offer' ? list.length : last + 1;
  if (!changeKit({ name: planWords.did.add, command: { do: 'add-stage', index, stage } })) return;
  show({ stage: stage.id, tab: 'questions' });
  announce(planWords.added(stage.title));
}
