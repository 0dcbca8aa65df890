import { useEffect, useEffectEvent, type KeyboardEvent } from 'react';
import { sayingOf, type Saying } from './check-keys.ts';

/** F8 and Shift+F8 anywhere in the window, as long as nothing lies over it. */
export function useNextKey(onNext: (backwards: boolean) => void): void {
  const next = useEffectEvent(onNext);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F8' || document.querySelector('[data-overlay]')) return;
      event.preventDefault();
      next(event.shiftKey);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/**
 * Listens within list and panel before they do: a letter says what the selected lines are, and no other letter may
 * reach the list, which would jump to a line that begins with it.
 */
export const catchSayings = (onSay: (saying: Saying) => void) => (event: KeyboardEvent) => {
  // A popover is no part of the screen, although its keys arrive here.
  const { target, currentTarget } = event;
  if (!(target instanceof Node && currentTarget.contains(target))) return;
  const saying = sayingOf(event);
  const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey;
  if (saying === null && !isLetter) return;
  event.stopPropagation();
  if (saying === null || event.repeat) return;
  event.preventDefault();
  onSay(saying);
};
