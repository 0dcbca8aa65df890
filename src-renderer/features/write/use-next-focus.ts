import { useCallback, useLayoutEffect, useRef } from 'react';

interface Place {
  id: string;
  /** In characters; for text fields. */
  caret?: number | undefined;
}

/** Moves the keyboard to a field once the change that is being made has brought it, or moved it, on the screen. */
export function useNextFocus(): (id: string, caret?: number) => void {
  const wanted = useRef<Place | null>(null);
  useLayoutEffect(() => {
    const place = wanted.current;
    const element = place && document.getElementById(place.id);
    if (!place || !element) return;
    wanted.current = null;
    element.focus();
    if (place.caret !== undefined && element instanceof HTMLTextAreaElement)
      element.setSelectionRange(place.caret, place.caret);
  });
  return useCallback((id, caret) => {
    wanted.current = { id, caret };
  }, []);
}
