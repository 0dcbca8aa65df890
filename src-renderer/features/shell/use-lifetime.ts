import { useEffect } from 'react';
import { useBridge } from '../../bridge/bridge-context.ts';
import { keepDrafts } from '../../state/draft-keeper.ts';
import { closeKit, isEdited, useKitStore } from '../../state/kit-store.ts';
import { loadLintRules } from '../../state/lint-store.ts';
import { followSettings, useSettings } from '../../state/settings-store.ts';
import { watchFile } from '../file/watch-file.ts';
import { holdDraft } from '../../state/window-locks.ts';

/** What goes on as long as the window lives: settings, recovery copies, the question before it closes. */
export function useLifetime(): void {
  const bridge = useBridge();
  const draft = useKitStore((state) => state.open?.draft);
  const asksBeforeClosing = useSettings((state) => state.info?.host === 'browser');

  useEffect(() => followSettings(bridge, document.documentElement), [bridge]);
  useEffect(() => void loadLintRules(bridge), [bridge]);
  useEffect(() => keepDrafts({ bridge, storage: window.localStorage }), [bridge]);
  useEffect(() => watchFile(bridge), [bridge]);
  // The window is about to close: without a kit there is nothing to recover either.
  useEffect(() => bridge.on('changes-discarded', closeKit), [bridge]);
  useEffect(() => (draft === undefined ? undefined : holdDraft(draft)), [draft]);

  // The desktop host asks by itself, in the system's way; a browser tab has this and nothing else.
  useEffect(() => {
    if (!asksBeforeClosing) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      if (isEdited(useKitStore.getState().open)) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [asksBeforeClosing]);
}
