import { fail } from '../../src-main/core/result.ts';
import type { Bridge } from './bridge.ts';
import { EventHub } from './event-hub.ts';
import { parseReply } from './parse-reply.ts';
import { readLines } from './read-lines.ts';
import { bridgeWords } from './words.ts';

export interface LoopbackOptions {
  /** The secret that the host printed in the address. */
  key: string;
  fetch: typeof globalThis.fetch;
  /** Resolves after so many milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
  signal?: AbortSignal;
}

const longestPause = 8_000;

/** The host over loopback HTTP: calls as POST, events as a stream of JSON lines that is taken up again. */
export function connectLoopback({ key, fetch, wait, signal }: LoopbackOptions): Bridge {
  const hub = new EventHub();
  const headers = { authorization: `Bearer ${key}` };

  const listen = async () => {
    let pause = 500;
    while (!signal?.aborted) {
      try {
        const response = await fetch('/api/events', { headers, ...(signal && { signal }) });
        if (response.ok && response.body) {
          hub.setConnected(true);
          pause = 500;
          for await (const line of readLines(response.body)) hub.receive(JSON.parse(line));
        }
      } catch {
        // Told to the person by the banner; the next turn tries again.
      }
      if (signal?.aborted) return;
      hub.setConnected(false);
      await wait(pause);
      pause = Math.min(pause * 2, longestPause);
    }
  };
  void listen();

  return {
    on: (name, listener) => hub.on(name, listener),
    onConnection: (listener) => hub.onConnection(listener),
    async call(name, input) {
      let body: unknown;
      try {
        const response = await fetch(`/api/${name}`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(input),
        });
        body = await response.json();
      } catch {
        hub.setConnected(false);
        return fail({ code: 'not-here', message: bridgeWords.lost });
      }
      return parseReply(name, body);
    },
  };
}
