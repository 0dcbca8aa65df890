import type { Clock } from './ports.ts';

export interface BatchProgress {
  /** Roles that are through, with those that had nothing to do and those that failed. */
  done: number;
  total: number;
  failed: number;
  /** The role that comes now: "Senior pilot, Ice". */
  label: string;
  /** A guess from what is done; null while there is nothing to guess from. */
  secondsLeft: number | null;
}

/** Counts the roles of a batch and guesses from them how long the rest takes. */
export const createBatchProgress = (
  clock: Clock,
  total: number,
  tell: (progress: BatchProgress) => void,
) => {
  const began = clock.now().getTime();
  let [done, failed, made] = [0, 0, 0];
  const seconds = (): number => (clock.now().getTime() - began) / 1000;
  return {
    /** Since the batch began. */
    seconds,
    count(role: { failed: boolean; made: boolean }): void {
      done += 1;
      if (role.failed) failed += 1;
      if (role.made) made += 1;
    },
    tell(label: string): void {
      // Roles that were there already took no time, and tell nothing of those that are to be made.
      const secondsLeft =
        made === 0 ? null : Math.ceil((seconds() / made) * Math.max(0, total - done));
      tell({ done, total, failed, label, secondsLeft });
    },
  };
};
