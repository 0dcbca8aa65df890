import { useCallback } from 'react';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { PageLine } from '../../../src-main/core/job-family/page-line.ts';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useReply } from '../../bridge/use-reply.ts';
import { ok } from '../../../src-main/core/result.ts';
import { useKitStore } from '../../state/kit-store.ts';

/**
 * The rows of the page that the open kit was built from: of the one that this window has, or of the one in
 * the app's own collection that has the same fingerprint. Null where it is in neither.
 */
export function usePageLines(): readonly PageLine[] | null {
  const bridge = useBridge();
  const own = useKitStore((state) => state.open?.page?.lines ?? null);
  const file = useKitStore((state) => state.open?.history.kit.role.source.file ?? '');
  const sha256 = useKitStore((state) => state.open?.history.kit.role.source.sha256 ?? '');
  const load = useCallback(
    async () => ok(own ?? (await findPage(bridge, file, sha256))?.lines ?? null),
    [bridge, own, file, sha256],
  );
  const [reply] = useReply(load);
  return own ?? (reply?.ok ? reply.value : null);
}

/** The page that a kit was built from, or null where this app does not have it. */
export async function findPageOf(bridge: Bridge, kit: Kit): Promise<OpenPage | null> {
  const { file, sha256 } = kit.role.source;
  const { open } = useKitStore.getState();
  if (open?.page?.sha256 === sha256) return open.page;
  return findPage(bridge, file, sha256);
}

async function findPage(bridge: Bridge, file: string, sha256: string): Promise<OpenPage | null> {
  const pages = await bridge.call('pages.list', {});
  const known = pages.ok ? pages.value.filter((page) => page.name === file) : [];
  // A copy of a page that came with the app stands behind it, and knows what was said of its lines.
  for (const { id } of known.reverse()) {
    const page = await bridge.call('pages.read', { id });
    if (page.ok && page.value.sha256 === sha256) return page.value;
  }
  return null;
}
