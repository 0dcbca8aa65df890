import { useEffect, useState, type RefObject } from 'react';

/** Whether an element stands in the window or within so many pixels of it. */
export function useNear(element: RefObject<HTMLElement | null>, pixels: number): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    const watcher = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting ?? false),
      { rootMargin: `${pixels}px 0px` },
    );
    watcher.observe(element.current);
    return () => watcher.disconnect();
  }, [element, pixels]);
  return near;
}
