/** Room for so many at a time; whoever comes when it is taken waits, first come first. */
export const createSlots = (most: number) => {
  let free = most;
  const waiting: (() => void)[] = [];
  const give = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return {
    /** Waits for a slot; the function it gives hands the slot on, once. */
    async take(): Promise<() => void> {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      let held = true;
      return () => {
        if (held) give();
        held = false;
      };
    },
  };
};
export type Slots = ReturnType<typeof createSlots>;
