import { useLayoutEffect, useMemo, useRef } from 'react';
import { announce } from '../../state/announcement-store.ts';
import { entryFieldId, type EntryActions } from './entry-box.tsx';
import {
  joinEntry,
  moveByKey,
  pasteEntries,
  removeEntry,
  splitEntry,
  typeEntry,
  type Edited,
  type Entry,
} from './entry-editing.ts';
import { useNextFocus } from './use-next-focus.ts';
import { writeWords } from './words.ts';

/** There is room for so many on a page. */
export const mostEntries = 200;

/**
 * What can be done with a list of entries; the keyboard follows. The functions stay the same while the list changes.
 * @param onChange must stay the same, too
 */
export function useEntryActions(
  entries: readonly Entry[],
  onChange: (entries: Entry[]) => void,
): EntryActions & { apply: (edited: Edited) => void } {
  const focusNext = useNextFocus();
  const latest = useRef(entries);
  useLayoutEffect(() => {
    latest.current = entries;
  });
  return useMemo(() => {
    const apply = ({ entries: next, focus }: Edited) => {
      if (next.length > mostEntries) {
        announce(writeWords.entriesFull(mostEntries));
        return;
      }
      if (focus !== null) focusNext(entryFieldId(focus.key), focus.caret);
      onChange(next);
    };
    return {
      apply,
      type: (key, text) => onChange(typeEntry(latest.current, key, text)),
      split: (key, at) => apply(splitEntry(latest.current, key, at)),
      join: (key) => apply(joinEntry(latest.current, key)),
      remove: (key) => apply(removeEntry(latest.current, key)),
      paste(key, at, text) {
        const pasted = pasteEntries(latest.current, key, at, text);
        if (pasted !== null) apply(pasted);
        return pasted !== null;
      },
      move(key, by) {
        const moved = moveByKey(latest.current, key, by);
        if (moved === latest.current) return;
        focusNext(entryFieldId(key));
        onChange([...moved]);
        const place = moved.findIndex((one) => one.key === key) + 1;
        announce(writeWords.entryMoved(place, moved.length));
      },
    };
  }, [focusNext, onChange]);
}
