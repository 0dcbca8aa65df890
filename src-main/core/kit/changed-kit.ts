import { fail, ok, type Result } from '../result.ts';
import type { SingleCommand } from './kit-command.ts';
import type { Kit, KitStage } from './kit.ts';

/** A kit with one change made, and the command that takes it back; or a sentence on why it cannot be made. */
export type Changed = Result<{ kit: Kit; inverse: SingleCommand }, string>;

export const insert = <T>(list: T[], index: number, one: T): T[] => [
  ...list.slice(0, index),
  one,
  ...list.slice(index),
];

export const withStage = (kit: Kit, id: string, change: (stage: KitStage) => KitStage): Kit => ({
  ...kit,
  stages: kit.stages.map((stage) => (stage.id === id ? change(stage) : stage)),
});

export const done = (kit: Kit, inverse: SingleCommand): Changed => ok({ kit, inverse });

/** The old values of the fields that a change touches. */
export const before = <T extends object>(old: T, change: Partial<T>): Partial<T> =>
  Object.fromEntries(Object.keys(change).map((key) => [key, old[key as keyof T]])) as Partial<T>;

export const noStage = (id: string): Changed => fail(`The kit has no stage "${id}".`);
