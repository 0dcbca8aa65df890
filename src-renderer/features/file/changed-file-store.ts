import { create } from 'zustand';
import type {
  KitFileComparison,
  KitFileState,
} from '../../../src-main/contract/kit-file-shapes.ts';

interface ChangedFileState {
  /** What was last found of a file: under `seen`, the id of the reference that the window had of it. */
  found: (KitFileState & { seen: string }) | null;
  /** Ids of what the person has read and put away. */
  read: readonly string[];
  /** What differs, while the person decides what becomes of it. */
  compared: KitFileComparison | null;
}

export const useChangedFile = create<ChangedFileState>(() => ({
  found: null,
  read: [],
  compared: null,
}));

export const showFound = (found: ChangedFileState['found']): void =>
  useChangedFile.setState({ found });

/** Puts the notice away until the file changes once more. */
export function putAway(): void {
  const { found, read } = useChangedFile.getState();
  if (found) useChangedFile.setState({ found: null, read: [...read, noticeId(found)] });
}

export const noticeId = ({ id, state }: Pick<KitFileState, 'id' | 'state'>): string =>
  `${state} ${id}`;

export const showCompared = (compared: KitFileComparison): void =>
  useChangedFile.setState({ compared });
export const closeCompared = (): void => useChangedFile.setState({ compared: null });
