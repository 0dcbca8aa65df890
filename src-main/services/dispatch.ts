import type { z } from 'zod';
import type { Failure } from '../contract/failure.ts';
import { operations, type OperationName, type Output } from '../contract/operations.ts';
import { replySchema, type Reply } from '../contract/reply.ts';
import { fail } from '../core/result.ts';
import type { Operations, Parsed } from './operations-table.ts';
import type { Caller } from './ports.ts';

const isOperation = (name: string): name is OperationName => Object.hasOwn(operations, name);

const bug: Failure = {
  code: 'bug',
  message:
    'Something went wrong inside the app. What was saved is safe. Try once more; if it happens again, save your work and start the app again.',
};

const invalid = (message: string): Reply<never> => fail({ code: 'call-invalid', message });

const firstIssue = (error: z.ZodError): string => {
  const [issue] = error.issues;
  return issue ? `${issue.path.map(String).join('.')}: ${issue.message}` : 'unknown';
};

const run = async <N extends OperationName>(
  table: Operations,
  name: N,
  input: unknown,
  caller: Caller,
): Promise<Reply<Output<N>>> => {
  const parsed = operations[name].input.safeParse(input);
  if (!parsed.success)
    return invalid(
      `The window asked for ${name} in a way the app does not know (${firstIssue(parsed.error)}).`,
    );
  // The schema of this very name has just made it; the type system loses the tie between the two.
  return table[name](parsed.data as Parsed<N>, caller);
};

/**
 * The one gate between a window and the operations: name, input and reply are checked here and
 * nowhere else. Whatever a window sends, it gets a reply; a bug is told plainly, and logged.
 * @param log gets one line for each bug
 */
export const dispatch = async (
  table: Operations,
  name: string,
  input: unknown,
  caller: Caller,
  log: (line: string) => void,
): Promise<Reply<unknown>> => {
  if (!isOperation(name)) return invalid(`The app has no operation "${name.slice(0, 60)}".`);
  try {
    const reply = await run(table, name, input, caller);
    const checked = replySchema(operations[name].output).safeParse(reply);
    if (checked.success) return checked.data;
    log(`${name} replied what its schema does not allow: ${firstIssue(checked.error)}`);
  } catch (error) {
    log(
      `${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
  return fail(bug);
};
