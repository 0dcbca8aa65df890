import type { Bridge } from './bridge.ts';
import { connectIpc, type PreloadBridge } from './ipc.ts';
import { connectLoopback } from './loopback.ts';

declare global {
  interface Window {
    /** Put there by the preload of the desktop host, and by nothing else. */
    readonly interviewKit?: PreloadBridge;
  }
}

const keyName = 'interview-kit-key';

/**
 * The bridge of this window: IPC where a preload stands behind it, loopback elsewhere.
 * Null when the address carries no key, so that the host would refuse every call.
 */
export function connect(window: Window): Bridge | null {
  if (window.interviewKit) return connectIpc(window.interviewKit);
  const key = takeKey(window);
  if (!key) return null;
  return connectLoopback({
    key,
    fetch: window.fetch.bind(window),
    wait: (milliseconds) => new Promise((resolve) => window.setTimeout(resolve, milliseconds)),
  });
}

/** The key from the address, kept for this tab so that reloading works, and taken out of the address bar. */
function takeKey({ location, history, sessionStorage }: Window): string | null {
  const given = new URLSearchParams(location.hash.slice(1)).get('key');
  if (!given) return sessionStorage.getItem(keyName);
  sessionStorage.setItem(keyName, given);
  history.replaceState(null, '', location.pathname + location.search);
  return given;
}
