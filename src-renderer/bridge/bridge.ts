import type { EventName, EventOf } from '../../src-main/contract/events.ts';
import type { Input, OperationName, Output } from '../../src-main/contract/operations.ts';
import type { Reply } from '../../src-main/contract/reply.ts';

/** Everything a window may ask of its host, whatever carries it. */
export interface Bridge {
  /** Never rejects: a lost host and an unreadable reply are failures like any other. */
  call<N extends OperationName>(name: N, input: Input<N>): Promise<Reply<Output<N>>>;
  /** Returns the function that ends the listening. */
  on<N extends EventName>(name: N, listener: (data: EventOf<N>) => void): () => void;
  /** Told `false` when the host cannot be reached and `true` when it is back. */
  onConnection(listener: (connected: boolean) => void): () => void;
}
