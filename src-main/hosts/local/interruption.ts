/** Ctrl-C, a polite end, and a terminal that was closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Milliseconds: `conf` sends a signal on once more when it has cleaned up, and no person is so fast. */
const echo = 500;

/**
 * Lets the program end in order when it is interrupted: `stop` is called once, and the program ends
 * when its work does. Whoever interrupts a second time wants it to end at once.
 * @returns the function that gives the signals back
 */
export const onInterruption = (stop: () => void): (() => void) => {
  let since: number | undefined;
  const listener = () => {
    if (since === undefined) {
      since = Date.now();
      stop();
    } else if (Date.now() - since > echo) process.exit(130);
  };
  // Not `once`: write-file-atomic watches signals too, and ends the program when nobody else does.
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
};
