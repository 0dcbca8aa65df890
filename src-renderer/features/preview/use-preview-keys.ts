import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { isApple } from '../../ui/platform.ts';
import type { PagesHandle } from './pdf-pages.tsx';
import { showPreview, usePreviewView, zoomBy } from './preview-store.ts';
import { zoomStep } from './preview-tools.tsx';
import { searchFieldId } from './search-bar.tsx';

/** The keys of the preview while it has the keyboard, and the search that they open. */
export function usePreviewKeys(pages: RefObject<PagesHandle | null>) {
  const before = useRef<HTMLElement | null>(null);

  const openSearch = () => {
    const field = document.getElementById(searchFieldId);
    if (field instanceof HTMLInputElement && usePreviewView.getState().searching) {
      field.focus();
      field.select();
      return;
    }
    before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    showPreview({ searching: true });
  };

  const closeSearch = () => {
    showPreview({ searching: false });
    if (before.current?.isConnected) before.current.focus();
    else pages.current?.focus();
  };

  const runs: Record<string, () => void> = {
    f: openSearch,
    '+': () => zoomBy(zoomStep),
    '=': () => zoomBy(zoomStep),
    '-': () => zoomBy(1 / zoomStep),
    '0': () => showPreview({ zoom: 'width' }),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const main = isApple ? event.metaKey : event.ctrlKey;
    const run = main && !event.altKey ? runs[event.key.toLowerCase()] : undefined;
    if (!run) return;
    event.preventDefault();
    run();
  };
  return { onKeyDown, openSearch, closeSearch };
}
