import { z } from 'zod';
import { failureSchema, type Failure } from './failure.ts';
import type { Result } from '../core/result.ts';

/** What crosses the boundary for every operation: its output or a failure. */
export type Reply<T> = Result<T, Failure>;

export const replySchema = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: failureSchema }),
  ]);
