/** Small pictures wait for each other, so that a hundred of them never come between two keys. */
let last: Promise<void> = Promise.resolve();

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 50);
  });

/** Resolves once the window has nothing else to do, one caller after the other; rejects when given up. */
export async function whenIdle(signal: AbortSignal): Promise<void> {
  const before = last;
  const mine = before.then(() => (signal.aborted ? undefined : idle()));
  last = mine;
  await mine;
  signal.throwIfAborted();
}
