import { useCallback, useEffect, useRef, useState } from 'react';
import type { PageDraft } from '../../../src-main/core/job-family/page-draft.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { isEdited, useKitStore } from '../../state/kit-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import { createPageSaver, type PageSaver, type SaveState } from './page-saver.ts';
import { draftOf, formOf, hasWords, type WriteForm } from './write-form.ts';

export interface PageWriting {
  form: WriteForm;
  saver: PageSaver;
  state: SaveState;
  change: (part: Partial<WriteForm>) => void;
}

/** A page while it is written: what is on the screen, and the keeping of it. */
export function usePageWriting(id: string | null, draft: PageDraft): PageWriting {
  const bridge = useBridge();
  const [form, setForm] = useState(() => formOf(draft));
  const [state, setState] = useState<SaveState>({ is: 'fresh' });
  const [saver] = useState(() =>
    createPageSaver({
      id,
      write: (page, words) => bridge.call('pages.write', { id: page, draft: words }),
      onState: setState,
      // What a new page holds from the start is nobody's; without a word there is no page yet.
      isWorth: hasWords,
    }),
  );
  // Two fields may hand their words on before the screen is drawn anew; neither may undo the other.
  const latest = useRef(form);

  const change = useCallback(
    (part: Partial<WriteForm>) => {
      const next = { ...latest.current, ...part };
      latest.current = next;
      setForm(next);
      saver.change(draftOf(next));
    },
    [saver],
  );

  useEffect(() => () => void saver.flush(), [saver]);
  useClosing(saver, state, form.title);
  return { form, saver, state, change };
}

/** Keeps the last words when the window goes, and has the host or the browser ask where they cannot be kept. */
function useClosing(saver: PageSaver, state: SaveState, title: string): void {
  const bridge = useBridge();
  const asks = useSettings(({ info }) => info?.host === 'browser');
  const failed = state.is === 'failed';

  useEffect(() => {
    const kit = isEdited(useKitStore.getState().open);
    if (!failed || kit) return undefined;
    void bridge.call('window.edited', { edited: true, title });
    // Asked before the window closes, the person may want it saved all the same: perhaps it can be by now.
    const stop = bridge.on('menu-command', ({ command }) => {
      if (command === 'save') void saver.flush();
    });
    return () => {
      stop();
      void bridge.call('window.edited', { edited: false, title: '' });
    };
  }, [bridge, failed, saver, title]);

  useEffect(() => {
    const flush = () => void saver.flush();
    const ask = (event: BeforeUnloadEvent) => {
      flush();
      // The desktop host asks by itself, in the system's way.
      if (asks && saver.isBehind()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('pagehide', flush);
    };
  }, [asks, saver]);
}
