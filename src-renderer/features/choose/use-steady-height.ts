import { useLayoutEffect, useRef } from 'react';

/**
 * Keeps a box at least as high as it was before for as long as asked. A shorter content would pull what is
 * looked at away, and with it the place to which the person comes back.
 */
export function useSteadyHeight(isSteady: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const height = useRef(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    if (isSteady) {
      // Nothing is measured here: that would lay the new content out, and the place be lost.
      element.style.minHeight = `${height.current}px`;
      return () => {
        element.style.minHeight = '';
      };
    }
    const observer = new ResizeObserver(() => {
      height.current = element.offsetHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isSteady]);
  return box;
}
