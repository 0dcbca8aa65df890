import { useCallback, useMemo } from 'react';
import type { ItemReading } from '../../../src-main/contract/competency-shapes.ts';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useReply } from '../../bridge/use-reply.ts';

/** What each item of a role leads to, by its id; empty until it is known. The page's newest choices count. */
export function useReadings(
  page: OpenPage,
  level: string,
  specialty: string | null,
): ReadonlyMap<string, ItemReading> {
  const bridge = useBridge();
  const load = useCallback(
    () => bridge.call('pages.readings', { id: page.id, level, specialty }),
    [bridge, page, level, specialty],
  );
  const [reply] = useReply(load);
  return useMemo(
    () => new Map(reply?.ok ? reply.value.map((one) => [one.item, one]) : []),
    [reply],
  );
}
