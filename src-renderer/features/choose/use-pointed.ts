import { useCallback, useEffect, useRef, useState } from 'react';
import type { Pointed } from './role-options.tsx';

/** Long enough to cross an option without stopping at it. */
const restFor = 120;

/** What the mouse rests on; it follows when the mouse stays, and goes when it leaves the options. */
export function usePointed(): [Pointed, (pointed: Pointed) => void] {
  const [pointed, setPointed] = useState<Pointed>(null);
  const timer = useRef<number | undefined>(undefined);
  const point = useCallback((next: Pointed) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setPointed(next), restFor);
  }, []);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return [pointed, point];
}
