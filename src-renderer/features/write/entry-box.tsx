import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { memo, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { Entry, Selection } from './entry-editing.ts';
import { writeWords } from './words.ts';

/** What can be done with the entries of a list, each named by its key. */
export interface EntryActions {
  type: (key: string, text: string) => void;
  split: (key: string, at: Selection) => void;
  join: (key: string) => void;
  /** Says whether the pasted text has been taken. */
  paste: (key: string, at: Selection, text: string) => boolean;
  move: (key: string, by: -1 | 1) => void;
  remove: (key: string) => void;
}

interface EntryBoxProps {
  entry: Entry;
  label: string;
  describedBy: string | undefined;
  /** The same from one drawing to the next, so that a key in one entry draws no other. */
  actions: EntryActions;
}

export const entryFieldId = (key: string): string => `entry-${key}`;

const selectionIn = (field: HTMLTextAreaElement): Selection => ({
  start: field.selectionStart,
  end: field.selectionEnd,
});

/**
 * One entry of a list: a line that grows where its text needs more. The buttons are for a mouse; the keyboard has keys
 * for the same, so it is not sent through three buttons after every entry.
 */
export const EntryBox = memo(function EntryBox(props: EntryBoxProps) {
  const { entry, label, describedBy, actions } = props;
  const { key, text } = entry;
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While a word is composed from several keys, they belong to that word.
    if (event.nativeEvent.isComposing) return;
    const at = selectionIn(event.currentTarget);
    if (event.key === 'Enter') actions.split(key, at);
    else if (event.key === 'Backspace' && at.start === 0 && at.end === 0) actions.join(key);
    else if (event.altKey && event.key === 'ArrowUp') actions.move(key, -1);
    else if (event.altKey && event.key === 'ArrowDown') actions.move(key, 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const at = selectionIn(event.currentTarget);
    if (actions.paste(key, at, event.clipboardData.getData('text'))) event.preventDefault();
  };
  const buttons = [
    { icon: ArrowUp, name: writeWords.entryUp, act: () => actions.move(key, -1) },
    { icon: ArrowDown, name: writeWords.entryDown, act: () => actions.move(key, 1) },
    { icon: X, name: writeWords.removeEntry, act: () => actions.remove(key) },
  ];
  return (
    <li className="write-entry">
      <div className="write-entry-text">
        {/* As high as the text, which a field by itself is not in every browser. */}
        <div className="write-entry-mirror" aria-hidden>
          {text}
          {'\u200b'}
        </div>
        <textarea
          id={entryFieldId(key)}
          className="write-entry-field"
          aria-label={label}
          aria-describedby={describedBy}
          rows={1}
          maxLength={2000}
          spellCheck
          value={text}
          onChange={(event) => actions.type(key, event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
      </div>
      <div className="write-entry-buttons">
        {buttons.map(({ icon: Icon, name, act }) => (
          <button
            key={name}
            type="button"
            tabIndex={-1}
            className="button button-quiet button-small button-icon"
            title={name}
            aria-label={`${name}: ${label}`}
            onClick={act}
          >
            <Icon className="icon" aria-hidden />
          </button>
        ))}
      </div>
    </li>
  );
});
