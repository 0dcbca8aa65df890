import { useCallback, useEffect, useState } from 'react';
import type { Reply } from '../../src-main/contract/reply.ts';

/**
 * What `load` brings, null until it has come; and a function that asks again.
 * `load` must keep its identity between renders (useCallback), or it is asked without end.
 */
export function useReply<T>(load: () => Promise<Reply<T>>): [Reply<T> | null, () => void] {
  const [reply, setReply] = useState<Reply<T> | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    void load().then((value) => {
      if (wanted) setReply(value);
    });
    return () => {
      wanted = false;
    };
  }, [load, turn]);
  const again = useCallback(() => setTurn((count) => count + 1), []);
  return [reply, again];
}
