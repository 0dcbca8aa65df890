/** Moves the keyboard to the next part of the window (plan, questions, preview), round and round. */
export function goToNextPart(backwards: boolean): void {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')].filter(
    (part) => part.offsetParent !== null,
  );
  const here = parts.findIndex((part) => part.contains(document.activeElement));
  const step = backwards ? -1 : 1;
  const next = parts[(here + step + parts.length) % parts.length];
  next?.focus();
}
