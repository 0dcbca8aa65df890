import { useEffect, useState } from 'react';
import type { Failure } from '../../../src-main/contract/failure.ts';
import type { EventOf } from '../../../src-main/contract/events.ts';
import type { Output } from '../../../src-main/contract/operations.ts';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import type {
  Candidate,
  DocumentDetails,
  Format,
  Part,
} from '../../../src-main/core/kit/packet-options.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { announce } from '../../state/announcement-store.ts';
import { tellDone } from '../../state/done-notice.ts';
import { forgetFirstSteps } from '../../state/settings-store.ts';
import type { ChosenCandidates } from './candidate-choice.tsx';
import { exportWords } from './words.ts';

export interface ExportOrder {
  parts: Part[];
  formats: Format[];
  details: DocumentDetails;
  /** Only this stage, of parts that every stage has its own of. */
  stage?: string;
  /** A folder for each. */
  candidates?: Candidate[];
  /** All of it in one ZIP too. */
  zip: boolean;
  /** As it was chosen in the form. */
  people: ChosenCandidates;
}

export type ExportState =
  | { name: 'form'; failure: Failure | null }
  | { name: 'running'; job: string; progress: EventOf<'export-progress'> | null }
  | { name: 'done'; result: Output<'documents.export'> };

/** One export from the form to the list of files. */
export function useExport(kit: Kit) {
  const bridge = useBridge();
  const [state, setState] = useState<ExportState>({ name: 'form', failure: null });
  const [last, setLast] = useState<ExportOrder | null>(null);

  useEffect(
    () =>
      bridge.on('export-progress', (progress) =>
        setState((now) =>
          now.name === 'running' && now.job === progress.job ? { ...now, progress } : now,
        ),
      ),
    [bridge],
  );

  const start = async (order: ExportOrder) => {
    const job = crypto.randomUUID();
    setLast(order);
    setState({ name: 'running', job, progress: null });
    const { parts, formats, details, stage, candidates, zip } = order;
    const reply = await bridge.call('documents.export', {
      job,
      kit,
      parts,
      formats,
      details,
      stage,
      candidates,
      zip,
    });
    if (reply.ok) {
      setState({ name: 'done', result: reply.value });
      announce(exportWords.done(reply.value.files.length));
      tellDone(bridge, exportWords.done(reply.value.files.length), reply.value.where);
      forgetFirstSteps(bridge);
      return;
    }
    const cancelled = reply.error.code === 'cancelled';
    if (cancelled) announce(exportWords.cancelled);
    setState({ name: 'form', failure: cancelled ? null : reply.error });
  };

  const cancel = () => {
    if (state.name === 'running') void bridge.call('documents.cancel', { job: state.job });
  };
  return { state, last, start, cancel, again: () => setState({ name: 'form', failure: null }) };
}
