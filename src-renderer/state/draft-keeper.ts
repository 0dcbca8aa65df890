import { z } from 'zod';
import { draftSchema, type Draft } from '../../src-main/contract/kit-shapes.ts';
import type { Reply } from '../../src-main/contract/reply.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { isEdited, useKitStore, type OpenDocument } from './kit-store.ts';

const prefix = 'interview-kit-draft:';

export interface DraftKeeperOptions {
  bridge: Bridge;
  /** Holds a second copy for the case that the host is gone. */
  storage: Storage;
  /** Milliseconds of quiet before a copy is written. */
  delay?: number;
  now?: () => Date;
}

/**
 * Keeps a recovery copy of the open kit while it holds unsaved changes, drops it when it does not,
 * and tells the host which of the two it is. Returns the function that ends this.
 */
export function keepDrafts({
  bridge,
  storage,
  delay = 800,
  now = () => new Date(),
}: DraftKeeperOptions) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept: string | null = null;
  let told = '';

  const write = (open: OpenDocument) => {
    const draft = { id: open.draft, kit: open.history.kit, ref: open.ref };
    keepCopy(storage, { ...draft, keptAt: now().toISOString() });
    void bridge.call('drafts.keep', draft);
  };

  const follow = (open: OpenDocument | null) => {
    const edited = isEdited(open);
    const title = open?.ref?.name ?? open?.history.kit.role.title ?? '';
    const file = open?.ref?.id ?? null;
    const telling = JSON.stringify([edited, title, file]);
    if (telling !== told) {
      told = telling;
      void bridge.call('window.edited', { edited, title, file });
    }
    clearTimeout(timer);
    const wanted = open && edited ? open.draft : null;
    if (kept !== null && kept !== wanted) dropDraft(bridge, storage, kept);
    kept = wanted;
    if (open && edited) timer = setTimeout(() => write(open), delay);
  };

  const stop = useKitStore.subscribe((state, before) => {
    if (state.open !== before.open) follow(state.open);
  });
  follow(useKitStore.getState().open);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/**
 * Keeps a recovery copy that stays while the window goes on with another version of the kit, and after it has closed.
 */
export async function keepAside(
  bridge: Bridge,
  storage: Storage,
  open: OpenDocument,
): Promise<Reply<unknown>> {
  const draft = { id: crypto.randomUUID(), kit: open.history.kit, ref: open.ref };
  const reply = await bridge.call('drafts.keep', { ...draft, aside: true });
  if (reply.ok) keepCopy(storage, { ...draft, keptAt: new Date().toISOString() });
  return reply;
}

/** Forgets a recovery copy in both places. */
export function dropDraft(bridge: Bridge, storage: Storage, id: string): void {
  storage.removeItem(prefix + id);
  void bridge.call('drafts.drop', { id });
}

/** The recovery copies of both places, newest first, without those that an open window is still writing. */
export async function listDrafts(
  bridge: Bridge,
  storage: Storage,
  inUse: ReadonlySet<string>,
): Promise<Draft[]> {
  const reply = await bridge.call('drafts.list', {});
  const byId = new Map<string, Draft>();
  for (const draft of [...readCopies(storage), ...(reply.ok ? reply.value : [])]) {
    const known = byId.get(draft.id);
    if (!known || known.keptAt < draft.keptAt) byId.set(draft.id, draft);
  }
  return [...byId.values()]
    .filter((draft) => !inUse.has(draft.id))
    .sort((a, b) => b.keptAt.localeCompare(a.keptAt));
}

function keepCopy(storage: Storage, draft: Draft): void {
  try {
    storage.setItem(prefix + draft.id, JSON.stringify(draft));
  } catch {
    // The browser's storage is full or closed; the host keeps the copy that counts.
  }
}

function readCopies(storage: Storage): Draft[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => {
      const parsed = z
        .string()
        .transform(readJson)
        .pipe(draftSchema)
        .safeParse(storage.getItem(key));
      return parsed.success ? [parsed.data] : [];
    });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
