import { contextBridge, ipcRenderer } from 'electron';

/**
 * All that a window gets of the desktop: two functions. What passes through them is checked on both
 * sides, by the contract's schemas; this file only carries it.
 */
type Listener = (message: unknown) => void;

const listeners = new Set<Listener>();
/** What came before the page listened: a kit that the system opened the app with, for one. */
let early: unknown[] = [];

ipcRenderer.on('event', (_, message: unknown) => {
  if (listeners.size === 0) early.push(message);
  for (const listener of listeners) listener(message);
});

contextBridge.exposeInMainWorld('interviewKit', {
  call: (operation: string, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke('operation', operation, input),

  /** Hears every event as `{ event, data }`; gives the function that ends it. */
  on: (listener: Listener): (() => void) => {
    listeners.add(listener);
    const missed = early;
    early = [];
    for (const message of missed) listener(message);
    return () => void listeners.delete(listener);
  },
});
