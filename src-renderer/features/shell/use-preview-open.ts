import { useSyncExternalStore } from 'react';
import { useView } from '../../state/view-store.ts';

const wide = window.matchMedia('(min-width: 80rem)');

const listen = (changed: () => void) => {
  wide.addEventListener('change', changed);
  return () => wide.removeEventListener('change', changed);
};

/** Whether the preview is shown: as the person decided, otherwise where the window has room for it. */
export function usePreviewOpen(): boolean {
  const decided = useView((view) => view.preview);
  const hasRoom = useSyncExternalStore(listen, () => wide.matches);
  return decided ?? hasRoom;
}
