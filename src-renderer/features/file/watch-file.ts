import type { Bridge } from '../../bridge/bridge.ts';
import { useKitStore } from '../../state/kit-store.ts';
import { noticeId, showFound, useChangedFile } from './changed-file-store.ts';

/** Looks whether the file of the open kit is still what this window saw of it. */
export async function checkFile(bridge: Bridge): Promise<void> {
  const seen = useKitStore.getState().open?.ref?.id;
  if (seen === undefined) return;
  const reply = await bridge.call('kits.check', { id: seen });
  // Saved or left meanwhile: then it is about another file, or about one that is seen again.
  if (!reply.ok || useKitStore.getState().open?.ref?.id !== seen) return;
  const wasRead = useChangedFile.getState().read.includes(noticeId(reply.value));
  showFound(reply.value.state === 'same' || wasRead ? null : { ...reply.value, seen });
}

/** Looks at the file whenever the person comes back to the window. Returns the function that ends this. */
export function watchFile(bridge: Bridge): () => void {
  const check = () => {
    if (document.visibilityState === 'visible') void checkFile(bridge);
  };
  window.addEventListener('focus', check);
  document.addEventListener('visibilitychange', check);
  return () => {
    window.removeEventListener('focus', check);
    document.removeEventListener('visibilitychange', check);
  };
}
