import { useCallback } from 'react';
import type { Failure } from '../../../src-main/contract/failure.ts';
import type { Draft, RecentKit } from '../../../src-main/contract/kit-shapes.ts';
import type { PageSummary } from '../../../src-main/contract/page-shapes.ts';
import { ok } from '../../../src-main/core/result.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useReply } from '../../bridge/use-reply.ts';
import { listDrafts } from '../../state/draft-keeper.ts';
import { draftsInUse } from '../../state/window-locks.ts';

export interface HomeLists {
  pages: readonly PageSummary[];
  kits: readonly RecentKit[];
  drafts: readonly Draft[];
  /** Whether everything has come. */
  ready: boolean;
  failure: Failure | null;
  reload: () => void;
}

/** What home shows, asked from the host. */
export function useHomeLists(): HomeLists {
  const bridge = useBridge();
  const [pages, reloadPages] = useReply(useCallback(() => bridge.call('pages.list', {}), [bridge]));
  const [kits, reloadKits] = useReply(useCallback(() => bridge.call('kits.recent', {}), [bridge]));
  const [drafts, reloadDrafts] = useReply(
    useCallback(
      async () => ok(await listDrafts(bridge, window.localStorage, await draftsInUse())),
      [bridge],
    ),
  );
  const failed = [pages, kits].find((reply) => reply?.ok === false);
  return {
    pages: pages?.ok ? pages.value : [],
    kits: kits?.ok ? kits.value : [],
    drafts: drafts?.ok ? drafts.value : [],
    ready: pages !== null && kits !== null,
    failure: failed?.ok === false ? failed.error : null,
    reload: () => {
      reloadPages();
      reloadKits();
      reloadDrafts();
    },
  };
}

/** Whether a name holds what is searched, capitals and accents aside. */
export const matches = (name: string, search: string): boolean =>
  plain(name).includes(plain(search.trim()));

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');
