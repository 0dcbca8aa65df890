import { create } from 'zustand';
import type { Bridge } from '../bridge/bridge.ts';

/** What was finished while nobody looked, for the title of the window; null: nothing, or it was seen. */
export const useDoneNotice = create<{ title: string | null }>(() => ({ title: null }));

/** Tells somebody who is looking at something else that work is done: by the system, and in the window's title. */
export function tellDone(bridge: Bridge, title: string, text: string): void {
  void bridge.call('window.notify', { title, text });
  if (document.visibilityState === 'visible') return;
  useDoneNotice.setState({ title });
  const seen = () => {
    if (document.visibilityState !== 'visible') return;
    useDoneNotice.setState({ title: null });
    document.removeEventListener('visibilitychange', seen);
  };
  document.addEventListener('visibilitychange', seen);
}
