import { useEffect, useState } from 'react';
import type { RetieProposal } from '../../../src-main/contract/competency-shapes.ts';
import type { Reply } from '../../../src-main/contract/reply.ts';
import type { Wish } from '../../../src-main/core/kit/item-meaning.ts';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import { useBridge } from '../../bridge/bridge-context.ts';

/** What a wish means for the questions of a kit; null until it is known, and while nothing is wished. */
export function useRetie(kit: Kit, item: string, wish: Wish | null): Reply<RetieProposal> | null {
  const bridge = useBridge();
  const [answer, setAnswer] = useState<{ of: Wish; reply: Reply<RetieProposal> } | null>(null);
  useEffect(() => {
    if (wish === null) return;
    let wanted = true;
    void bridge.call('kits.retie', { kit, item, wish }).then((reply) => {
      if (wanted) setAnswer({ of: wish, reply });
    });
    return () => {
      wanted = false;
    };
  }, [bridge, kit, item, wish]);
  return answer !== null && answer.of === wish ? answer.reply : null;
}
