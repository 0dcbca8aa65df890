import type { Tell } from '../../services/ports.ts';

/** Milliseconds between empty lines: by them either side finds out that the other has gone. */
const heartbeat = 15_000;

type Sink = ReadableStreamDefaultController<Uint8Array>;

/**
 * Events for the pages that are open: one stream a page, a JSON document `{ event, data }` a line,
 * empty lines in between. An open stream is how the host knows that a page is there.
 * @param onCount told the number of open streams whenever it changes
 */
export const createEventStreams = (onCount: (count: number) => void) => {
  const sinks = new Set<Sink>();
  const encoder = new TextEncoder();

  const send = (line: string) => {
    for (const sink of [...sinks])
      try {
        sink.enqueue(encoder.encode(line));
      } catch {
        leave(sink);
      }
  };
  const leave = (sink: Sink) => {
    if (sinks.delete(sink)) onCount(sinks.size);
  };
  const beat = setInterval(() => send('\n'), heartbeat);
  beat.unref();

  const tellAll: Tell = (event, data) => send(`${JSON.stringify({ event, data })}\n`);

  return {
    tellAll,

    open(): ReadableStream<Uint8Array> {
      let own: Sink | undefined;
      return new ReadableStream<Uint8Array>({
        start(sink) {
          own = sink;
          sinks.add(sink);
          // The first bytes make the browser hand over the response at once.
          sink.enqueue(encoder.encode('\n'));
          onCount(sinks.size);
        },
        cancel() {
          if (own) leave(own);
        },
      });
    },

    close() {
      clearInterval(beat);
      for (const sink of [...sinks]) {
        leave(sink);
        sink.close();
      }
    },
  };
};
export type EventStreams = ReturnType<typeof createEventStreams>;
