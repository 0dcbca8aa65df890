import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Failure } from '../../contract/failure.ts';
import { fail } from '../../core/result.ts';
import type { Workers } from '../../services/ports.ts';
import { documentReplySchema, kitReplySchema, type Work } from '../../services/work-orders.ts';

export interface WorkerPool extends Workers {
  /** Starts the first thread, for who knows that work will come. */
  warmUp(): void;
  /** Ends the threads. What they were at is cancelled. */
  close(): Promise<void>;
}

export interface WorkerPoolOptions {
  /** The file that every thread runs. */
  entry: string;
  /** How many threads at most; as many as the machine has cores unless given. */
  count?: number | undefined;
  /** Gets one line for each piece of work that ended in a bug. */
  log: (line: string) => void;
}

const cancelled: Failure = { code: 'cancelled', message: 'It was cancelled.' };

const crashed: Failure = {
  code: 'bug',
  message:
    'The app failed while it made this document. Everything else is safe. Try once more; if it happens again, start the app again.',
};

/** Megabytes that one thread may use: far more than the largest document takes, and less than the machine has. */
const memory = 1024;

/** Milliseconds after which a thread that nobody needs ends; one always stays. */
const patience = 30_000;

const startThreads = ({ entry, count = availableParallelism() }: WorkerPoolOptions) =>
  new Piscina<Work, unknown>({
    filename: entry,
    name: 'work',
    minThreads: 1,
    maxThreads: count,
    idleTimeout: patience,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    // A thread is asked by messages, so that it can go on with what it has begun.
    atomics: 'disabled',
    // A thread would take over whatever the program was started with.
    execArgv: [],
  });

/**
 * The threads that kits and documents are made in. They start with the first piece of work. A thread
 * that ends fails the piece of work it was at, and another takes its place.
 */
export const openWorkerPool = (options: WorkerPoolOptions): WorkerPool => {
  let threads: Piscina<Work, unknown> | undefined;
  const started = (): Piscina<Work, unknown> => {
    if (threads) return threads;
    threads = startThreads(options);
    // Without a listener, the end of an idle thread would end the program.
    threads.on('error', (error: unknown) =>
      options.log(`A worker ended by itself: ${String(error)}`),
    );
    return threads;
  };

  const run = async <T>(
    work: Work,
    signal: AbortSignal | undefined,
    parse: (reply: unknown) => T,
  ): Promise<T | { ok: false; error: Failure }> => {
    try {
      return parse(await started().run(work, signal ? { signal } : {}));
    } catch (error) {
      if (signal?.aborted || threads === undefined) return fail(cancelled);
      const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
      options.log(`Making a ${work.make} failed: ${words}`);
      return fail(crashed);
    }
  };

  return {
    warmUp: () => void started(),
    count: options.count ?? availableParallelism(),
    document: (work, signal) =>
      run({ make: 'document', ...work }, signal, (reply) => documentReplySchema.parse(reply)),
    kit: (work, signal) =>
      run({ make: 'kit', ...work }, signal, (reply) => kitReplySchema.parse(reply)),
    debrief: (work) =>
      run({ make: 'debrief', ...work }, undefined, (reply) => documentReplySchema.parse(reply)),
    async close() {
      const ended = threads;
      threads = undefined;
      await ended?.destroy();
    },
  };
};
