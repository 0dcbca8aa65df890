import { ok } from '../../../src-main/core/result.ts';
import type { OperationName } from '../../../src-main/contract/operations.ts';
import type { Bridge } from '../bridge.ts';

/** A host that writes down what it is asked and answers with the given values, or with nothing. */
export function fakeBridge(answers: Partial<Record<OperationName, unknown>> = {}) {
  const calls: { name: OperationName; input: unknown }[] = [];
  const bridge: Bridge = {
    call: (name, input) => {
      calls.push({ name, input });
      return Promise.resolve(ok((answers[name] ?? {}) as never));
    },
    on: () => () => undefined,
    onConnection: () => () => undefined,
  };
  const callsOf = (name: OperationName) =>
    calls.filter((call) => call.name === name).map((call) => call.input);
  return { bridge, calls, callsOf };
}
