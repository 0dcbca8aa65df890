import { create } from 'zustand';
import type { ImportProblem } from '../../../src-main/core/bank/rows/import-entry.ts';
import type { ImportRow } from '../../../src-main/core/bank/plan-import.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { announce } from '../../state/announcement-store.ts';
import { fileKinds } from '../../ui/file-kinds.ts';
import { pickFile } from '../../ui/pick-file.ts';
import { showProblem } from '../file/file-problem-store.ts';
import { base64Of } from '../home/file-bytes.ts';
import { noteStep } from './bank-store.ts';
import { bankWords } from './words.ts';

/** A file that is looked at before it is taken in. */
export interface OpenImport {
  name: string;
  data: string;
  rows: readonly ImportRow[];
  problems: readonly ImportProblem[];
}

export const useImport = create<{ open: OpenImport | null }>(() => ({ open: null }));

export const closeImport = (): void => useImport.setState({ open: null });

/** What the host takes in one call. */
const largest = 10_000_000;

export async function previewFile(bridge: Bridge, file: File): Promise<void> {
  const { name } = file;
  const unreadable = (message: string) =>
    showProblem({ code: 'bank-unreadable', message, file: name });
  if (file.size > largest) {
    unreadable(bankWords.tooLarge(name));
    return;
  }
  let data: string;
  try {
    data = await base64Of(file);
  } catch {
    unreadable(bankWords.unreadable(name));
    return;
  }
  const reply = await bridge.call('bank.preview', { name, data });
  if (reply.ok) useImport.setState({ open: { name, data, ...reply.value } });
  else showProblem(reply.error);
}

export async function chooseImport(bridge: Bridge): Promise<void> {
  const file = await pickFile(fileKinds.bank);
  if (file) await previewFile(bridge, file);
}

/** How many rows of the file would be new, changed, the same, or left out. */
export const countOutcomes = (rows: readonly ImportRow[]): Record<ImportRow['outcome'], number> => {
  const counts = { new: 0, changed: 0, same: 0, refused: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
};

/** Takes in what is not left out; says whether it was. */
export async function takeImport(bridge: Bridge): Promise<boolean> {
  const { open } = useImport.getState();
  if (!open) return false;
  const reply = await bridge.call('bank.take', { name: open.name, data: open.data });
  if (!reply.ok) {
    showProblem(reply.error);
    return false;
  }
  const { added, changed, undo } = reply.value;
  noteStep(bankWords.did.import, undo);
  closeImport();
  announce(bankWords.imported(added, changed));
  return true;
}
