/** How long a host waits for a page, in milliseconds. Infinity: for ever. */
export interface Patience {
  beforeFirst: number;
  /** A reload and a computer's short sleep must fit in. */
  afterLast: number;
}

export const usualPatience: Patience = { beforeFirst: 30 * 60_000, afterLast: 30_000 };

/** Notices that no page is there any more, so that a forgotten host does not run for ever. */
export const createPresence = (patience: Patience, onGone: () => void) => {
  let timer: NodeJS.Timeout | undefined;
  const wait = (milliseconds: number) => {
    clearTimeout(timer);
    if (Number.isFinite(milliseconds)) timer = setTimeout(onGone, milliseconds);
  };
  wait(patience.beforeFirst);
  return {
    count(pages: number) {
      clearTimeout(timer);
      if (pages === 0) wait(patience.afterLast);
    },
    stop: () => clearTimeout(timer),
  };
};
