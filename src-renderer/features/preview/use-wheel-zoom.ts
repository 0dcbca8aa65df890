import { useEffect, type RefObject } from 'react';
import { zoomBy } from './preview-store.ts';

/** The wheel with Ctrl, and two fingers on a touch pad, make the pages larger and smaller. */
export function useWheelZoom(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pages = element.current;
    if (!pages) return undefined;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      zoomBy(Math.exp(-event.deltaY * lines * 0.002));
    };
    // React's own listener is passive: the window itself would be made larger too.
    pages.addEventListener('wheel', onWheel, { passive: false });
    return () => pages.removeEventListener('wheel', onWheel);
  }, [element]);
}
