import type { KeyboardEvent, PointerEvent } from 'react';
import { show, useView } from '../../state/view-store.ts';
import { previewWords } from './words.ts';

const least = 20;
const most = 60;
const step = 2;

const within = (share: number): number => Math.min(most, Math.max(least, share));

/** The edge of the preview: dragged, or moved with the arrow keys, it makes the preview wider or narrower. */
export function PreviewEdge() {
  const share = useView((view) => view.previewShare);
  const set = (next: number) => show({ previewShare: within(next) });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    set(share + (event.key === 'ArrowLeft' ? step : -step));
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      set(100 - (event.clientX / window.innerWidth) * 100);
  };
  return (
    <div
      className="preview-edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={previewWords.edge}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={Math.round(share)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
