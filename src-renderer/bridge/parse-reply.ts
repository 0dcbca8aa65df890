import { operations, type OperationName, type Output } from '../../src-main/contract/operations.ts';
import { replySchema, type Reply } from '../../src-main/contract/reply.ts';
import { fail } from '../../src-main/core/result.ts';
import { bridgeWords } from './words.ts';

/** A reply as it came over the wire, checked against the contract; anything else is a failure. */
export function parseReply<N extends OperationName>(name: N, raw: unknown): Reply<Output<N>> {
  const parsed = replySchema(operations[name].output).safeParse(raw);
  if (!parsed.success) return fail({ code: 'bug', message: bridgeWords.notUnderstood });
  // The schema was picked by `name`; the compiler loses that link in the union of all operations.
  return parsed.data as Reply<Output<N>>;
}
