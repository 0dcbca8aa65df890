import type { SingleCommand } from '../../../src-main/core/kit/kit-command.ts';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { announce } from '../../state/announcement-store.ts';
import { changeKit, undoChange, useKitStore } from '../../state/kit-store.ts';
import { flushPendingEdits } from '../../state/pending-edits.ts';
import { showPlanNote, type PlanNote } from '../../state/plan-note-store.ts';
import { planWords } from './words.ts';

/** A change of the plan, in terms of the kit that it will meet. */
export interface PlanChange {
  /** What it is, as it follows "Undo". */
  name: string;
  /** Null where nothing is to be done. */
  changes: (kit: Kit) => SingleCommand[] | null;
  /** An added stage that asks about what another one does. */
  like?: { stage: string; of: string };
  /** What is said once it is done. */
  said: (kit: Kit) => string;
  /** What the screen does then. */
  then?: () => void;
}

/** Changes follow each other: each is planned for the kit that the one before left. */
let last: Promise<void> = Promise.resolve();

/**
 * Changes the plan and lets the questions follow, in one step that can be taken back. Where the host
 * cannot be asked, only the plan changes, and that is said.
 */
export function changePlan(bridge: Bridge, change: PlanChange): Promise<void> {
  last = last.then(() => carryOut(bridge, change));
  return last;
}

const openDraft = (): string | undefined => useKitStore.getState().open?.draft;
const openKit = (): Kit | undefined => useKitStore.getState().open?.history.kit;

async function carryOut(bridge: Bridge, change: PlanChange): Promise<void> {
  flushPendingEdits();
  const draft = openDraft();
  const kit = openKit();
  const changes = kit ? change.changes(kit) : null;
  if (!kit || !changes || changes.length === 0) return;
  const { like = null } = change;
  const reply = await bridge.call('kits.replan', { kit, changes, like });
  if (openDraft() !== draft) return;
  // Somebody typed while the host was thinking: what it thought of is not this kit.
  if (openKit() !== kit) return carryOut(bridge, change);
  const commands = reply.ok ? reply.value.commands : [];
  if (
    !changeKit({
      name: change.name,
      command: { do: 'several', commands: [...changes, ...commands] },
    })
  )
    return;
  change.then?.();
  const said = change.said(openKit() ?? kit);
  const summary = reply.ok ? reply.value.summary : planWords.notReplanned(reply.error.message);
  const step = useKitStore.getState().open?.history.past.at(-1);
  const unmet = reply.ok ? reply.value.unmet : [];
  if (step && summary !== '') showPlanNote({ step, changes, summary, unmet });
  announce([said, summary].filter(Boolean).join('. '));
}

/** Takes back what followed from a change of the plan, and keeps the change. */
export function keepQuestions({ step, changes }: PlanNote): void {
  undoChange();
  if (changeKit({ name: step.name, command: { do: 'several', commands: changes } }))
    announce(planWords.questionsLeft);
}
