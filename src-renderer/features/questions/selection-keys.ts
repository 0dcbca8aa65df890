/** What a key does to the selection of questions. */
export type SelectionKey =
  | 'all'
  | 'clear'
  /** To what can be done with the selected ones. */
  | 'actions'
  | { by: 1 | -1; extends: boolean };

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/**
 * Null where the press means something else: in a text, arrows and "select all" are the text's own.
 * @param place what has the keyboard: a box beside a question, a field, or something else in the list
 */
export function selectionKeyOf(
  { key, altKey, shiftKey, ctrlKey, metaKey }: Press,
  place: 'box' | 'text' | 'list',
  selected: number,
  isApple: boolean,
): SelectionKey | null {
  if (altKey) return null;
  if (isApple ? metaKey : ctrlKey)
    return key.toLowerCase() === 'a' && !shiftKey && place !== 'text' ? 'all' : null;
  if (ctrlKey || metaKey) return null;
  if (key === 'Escape') return selected > 0 ? 'clear' : null;
  if (place !== 'box') return null;
  if (key === 'Enter') return selected > 0 ? 'actions' : null;
  if (key === 'ArrowDown') return { by: 1, extends: shiftKey };
  return key === 'ArrowUp' ? { by: -1, extends: shiftKey } : null;
}
