import { useSyncExternalStore } from 'react';
import { useView } from '../../state/view-store.ts';

const wide = (): MediaQueryList => window.matchMedia('(min-width: 80rem)');

const listen = (changed: () => void) => {
  const width = wide();
  width.addEventListener('change', changed);
  return () => width.removeEventListener('change', changed);
};

/** Whether the preview is shown: as the person decided, otherwise where the window has room for it. */
export const isPreviewOpen = (): boolean => useView.getState().preview ?? wide().matches;

/** The same, followed while it changes. */
export function usePreviewOpen(): boolean {
  const decided = useView((view) => view.preview);
  const hasRoom = useSyncExternalStore(listen, () => wide().matches);
  return decided ?? hasRoom;
}
