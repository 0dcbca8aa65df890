import type { Failure } from '../../../src-main/contract/failure.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { useKitStore } from '../../state/kit-store.ts';
import { flushPendingEdits } from '../../state/pending-edits.ts';
import { showCompared } from './changed-file-store.ts';
import { showProblem } from './file-problem-store.ts';

/** Shows what differs between the open kit and its file; gives the reason where that cannot be found out. */
export async function compareFile(bridge: Bridge): Promise<Failure | null> {
  flushPendingEdits();
  const { open } = useKitStore.getState();
  if (!open?.ref) return null;
  const reply = await bridge.call('kits.compare', { id: open.ref.id, kit: open.history.kit });
  if (!reply.ok) return reply.error;
  showCompared(reply.value);
  return null;
}

/** The same on demand: the reason is shown. */
export async function showDifferences(bridge: Bridge): Promise<void> {
  const failure = await compareFile(bridge);
  if (failure) showProblem(failure);
}
