import { z } from 'zod';

/** What an operation takes or replies where there is nothing to say. */
export const nothing = z.object({});

/** One thing that a window may ask of a host: the shape of what it sends, and of the reply. */
export const operation = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({
  input,
  output,
});
