/** Acts that share a key happen one after another, in the order in which they were asked for. */
export const createTurns = () => {
  const last = new Map<string, Promise<unknown>>();
  return <T>(key: string, act: () => Promise<T>): Promise<T> => {
    const before = last.get(key) ?? Promise.resolve();
    // An act that failed does not keep the next from its turn.
    const mine = before.then(act, act);
    last.set(key, mine);
    const leave = () => {
      if (last.get(key) === mine) last.delete(key);
    };
    mine.then(leave, leave);
    return mine;
  };
};
export type Turns = ReturnType<typeof createTurns>;
