import { fail } from '../../src-main/core/result.ts';
import type { Bridge } from './bridge.ts';
import { EventHub } from './event-hub.ts';
import { parseReply } from './parse-reply.ts';
import { bridgeWords } from './words.ts';

/** What the preload puts on `window.interviewKit`; both directions carry plain data. */
export interface PreloadBridge {
  call: (operation: string, input: unknown) => Promise<unknown>;
  on: (listener: (message: unknown) => void) => unknown;
}

/** The desktop host over IPC. */
export function connectIpc(preload: PreloadBridge): Bridge {
  const hub = new EventHub();
  preload.on((message) => hub.receive(message));
  return {
    on: (name, listener) => hub.on(name, listener),
    onConnection: (listener) => hub.onConnection(listener),
    async call(name, input) {
      try {
        return parseReply(name, await preload.call(name, input));
      } catch {
        return fail({
          code: 'bug',
          message: bridgeWords.noAnswer,
        });
      }
    },
  };
}
