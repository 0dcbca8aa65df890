import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { Reply } from '../../../src-main/contract/reply.ts';
import type { PageDraft } from '../../../src-main/core/job-family/page-draft.ts';

/** How it stands with what was written: nothing to keep yet, on its way, kept, or refused with the reason. */
export type SaveState =
  { is: 'fresh' } | { is: 'pending' } | { is: 'saved' } | { is: 'failed'; message: string };

export interface SaverOptions {
  /** Id of the page that is written on; null: a new one. */
  id: string | null;
  write: (id: string | null, draft: PageDraft) => Promise<Reply<OpenPage>>;
  onState: (state: SaveState) => void;
  /** Whether a page is begun for the sake of this draft. */
  isWorth: (draft: PageDraft) => boolean;
  /** Milliseconds of quiet before it is kept. */
  delay?: number;
}

export interface PageSaver {
  /** Takes the newest words; they are kept a moment after the last of them. */
  change: (draft: PageDraft) => void;
  /** Keeps at once what is not kept yet. */
  flush: () => Promise<boolean>;
  /** Keeps the draft, changed or not, and gives the page that it became; null where it was refused. */
  keep: (draft: PageDraft) => Promise<OpenPage | null>;
  /** There are words that are not kept. */
  isBehind: () => boolean;
}

/**
 * Keeps a page while it is written, one call at a time and the newest words last. A refusal loses nothing: the words
 * wait for the next change, or the next flush.
 */
export function createPageSaver({
  id: known,
  write,
  onState,
  isWorth,
  delay = 500,
}: SaverOptions): PageSaver {
  let id = known;
  let waiting: PageDraft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<OpenPage | null> | null = null;

  const run = async (): Promise<OpenPage | null> => {
    let page: OpenPage | null = null;
    while (waiting !== null) {
      const draft: PageDraft = waiting;
      waiting = null;
      const reply = await write(id, draft);
      if (reply.ok) {
        page = reply.value;
        id = page.id;
        continue;
      }
      // Words that came in the meantime are newer than these.
      waiting ??= draft;
      onState({ is: 'failed', message: reply.error.message });
      return null;
    }
    onState({ is: 'saved' });
    return page;
  };

  const send = (): Promise<OpenPage | null> => {
    clearTimeout(timer);
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    change(draft) {
      clearTimeout(timer);
      if (id === null && running === null && !isWorth(draft)) {
        waiting = null;
        onState({ is: 'fresh' });
        return;
      }
      waiting = draft;
      onState({ is: 'pending' });
      timer = setTimeout(() => void send(), delay);
    },
    async flush() {
      if (waiting === null && running === null) return true;
      await send();
      return waiting === null;
    },
    async keep(draft) {
      await running;
      waiting = draft;
      onState({ is: 'pending' });
      return send();
    },
    isBehind: () => waiting !== null || running !== null,
  };
}
