import { useEffect, useState } from 'react';
import type { BatchProgressEvent, BatchSummary } from '../../../src-main/contract/batch-shapes.ts';
import type { Failure } from '../../../src-main/contract/failure.ts';
import type { Input } from '../../../src-main/contract/operations.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { announce } from '../../state/announcement-store.ts';
import { tellDone } from '../../state/done-notice.ts';
import { exportAllWords } from './words.ts';

export type ExportAllOrder = Omit<Input<'batch.export'>, 'job' | 'folder'>;

export type ExportAllState =
  | { name: 'form'; failure: Failure | null }
  | { name: 'running'; job: string; progress: BatchProgressEvent | null; stopping: boolean }
  | { name: 'done'; result: BatchSummary };

/** One export of all roles, from the form to what came of it. */
export function useExportAll() {
  const bridge = useBridge();
  const [state, setState] = useState<ExportAllState>({ name: 'form', failure: null });
  const [last, setLast] = useState<ExportAllOrder | null>(null);

  useEffect(
    () =>
      bridge.on('batch-progress', (progress) =>
        setState((now) =>
          now.name === 'running' && now.job === progress.job ? { ...now, progress } : now,
        ),
      ),
    [bridge],
  );

  const run = async (order: ExportAllOrder, folder: string | null) => {
    const job = crypto.randomUUID();
    setLast(order);
    setState({ name: 'running', job, progress: null, stopping: false });
    const reply = await bridge.call('batch.export', { job, folder, ...order });
    if (!reply.ok) {
      const cancelled = reply.error.code === 'cancelled';
      setState({ name: 'form', failure: cancelled ? null : reply.error });
      return;
    }
    const { written, same, cancelled } = reply.value;
    setState({ name: 'done', result: reply.value });
    announce(cancelled ? exportAllWords.stopped : exportAllWords.done(written + same));
    if (!cancelled)
      tellDone(
        bridge,
        exportAllWords.done(written + same),
        exportAllWords.doneWhere(reply.value.where),
      );
  };

  const stop = () => {
    if (state.name !== 'running') return;
    setState({ ...state, stopping: true });
    void bridge.call('batch.cancel', { job: state.job });
  };
  const goOn = () => {
    if (state.name === 'done' && last) void run(last, state.result.folder);
  };
  return {
    state,
    last,
    start: (order: ExportAllOrder) => void run(order, null),
    stop,
    goOn,
    again: () => setState({ name: 'form', failure: null }),
  };
}
