import { fail } from '../result.ts';
import { before, done, insert, noStage, withStage, type Changed } from './changed-kit.ts';
import type { SingleCommand } from './kit-command.ts';
import type { Kit, KitStage } from './kit.ts';
import { functionsOfStage } from './planning/stages.ts';

export const editStage = (kit: Kit, command: SingleCommand & { do: 'edit-stage' }): Changed => {
  const stage = kit.stages.find((one) => one.id === command.stage);
  if (!stage) return noStage(command.stage);
  const assumed = command.change.minutes === undefined ? {} : { minutesAssumed: false };
  const { interviewers } = command.change;
  const judging =
    interviewers === undefined
      ? {}
      : { functions: functionsOfStage({ ...stage, interviewers }, kit.role.title) };
  const change = { ...assumed, ...judging, ...command.change } as Partial<KitStage>;
  return done(
    withStage(kit, command.stage, (one) => ({ ...one, ...change })),
    { do: 'edit-stage', stage: command.stage, change: before(stage, change) },
  );
};

export const addStage = (kit: Kit, command: SingleCommand & { do: 'add-stage' }): Changed => {
  if (kit.stages.some((one) => one.id === command.stage.id))
    return fail(`The kit already has the stage "${command.stage.id}".`);
  return done(
    { ...kit, stages: insert(kit.stages, command.index, command.stage) },
    { do: 'remove-stage', stage: command.stage.id },
  );
};

export const removeStage = (kit: Kit, id: string): Changed => {
  const index = kit.stages.findIndex((one) => one.id === id);
  const stage = kit.stages[index];
  if (!stage) return noStage(id);
  return done(
    { ...kit, stages: kit.stages.filter((one) => one.id !== id) },
    { do: 'add-stage', index, stage },
  );
};

export const moveStage = (kit: Kit, command: SingleCommand & { do: 'move-stage' }): Changed => {
  const index = kit.stages.findIndex((one) => one.id === command.stage);
  const stage = kit.stages[index];
  if (!stage) return noStage(command.stage);
  const rest = kit.stages.filter((one) => one.id !== command.stage);
  return done(
    { ...kit, stages: insert(rest, command.index, stage) },
    { do: 'move-stage', stage: command.stage, index },
  );
};
