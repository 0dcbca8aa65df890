const buttons = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.mark-button')];

/** Moves the keyboard to the same button of the row below or above; at the ends it stays. */
export function goToRow(from: HTMLElement, by: -1 | 1): void {
  const all = buttons();
  all[all.indexOf(from) + by]?.focus();
}

/** Id of the button that the keyboard goes to when a row is gone: of the row before it, else of the one after. */
export function neighborOf(id: string): string | null {
  const all = buttons();
  const at = all.findIndex((one) => one.id === id);
  return (all[at - 1] ?? all[at + 1])?.id ?? null;
}
