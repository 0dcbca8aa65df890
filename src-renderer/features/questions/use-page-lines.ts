import { useCallback } from 'react';
import type { PageLine } from '../../../src-main/core/job-family/page-line.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useReply } from '../../bridge/use-reply.ts';
import { ok, type Result } from '../../../src-main/core/result.ts';
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
    () => (own === null ? findPage(bridge, file, sha256) : Promise.resolve(ok(own))),
    [bridge, own, file, sha256],
  );
  const [reply] = useReply(load);
  return own ?? (reply?.ok ? reply.value : null);
}

async function findPage(
  bridge: Bridge,
  file: string,
  sha256: string,
): Promise<Result<readonly PageLine[] | null, never>> {
  const pages = await bridge.call('pages.list', {});
  const known = pages.ok ? pages.value.filter((page) => page.name === file) : [];
  for (const { id } of known) {
    const page = await bridge.call('pages.read', { id });
    if (page.ok && page.value.sha256 === sha256) return ok(page.value.lines);
  }
  return ok(null);
}
