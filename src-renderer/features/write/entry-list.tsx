import { Plus } from 'lucide-react';
import { memo, useCallback, useId } from 'react';
import { Action } from '../../ui/action.tsx';
import { EntryBox } from './entry-box.tsx';
import { newEntry, type Entry } from './entry-editing.ts';
import { useEntryActions } from './use-entry-actions.ts';
import { writeWords } from './words.ts';
import type { DemandName, DemandsForm } from './write-form.ts';

/** Id of the sentence that says which keys do what in a list. */
export const keysHintId = 'write-keys';

interface EntryListProps {
  name: DemandName;
  /** Whose list it is, for a screen reader: "Level 2: Senior pilot". */
  owner: string;
  /** Depth of its heading. */
  depth: 3 | 4;
  entries: readonly Entry[];
  error?: string | undefined;
  /** The same from one drawing to the next. */
  onChange: (part: Partial<DemandsForm>) => void;
}

/** A list that is written entry by entry, like a list in a text. */
export const EntryList = memo(function EntryList(props: EntryListProps) {
  const { name, owner, depth, entries, error, onChange } = props;
  const errorId = useId();
  const change = useCallback((next: Entry[]) => onChange({ [name]: next }), [name, onChange]);
  const actions = useEntryActions(entries, change);
  const Heading = depth === 3 ? 'h3' : 'h4';
  const add = () => {
    const entry = newEntry();
    actions.apply({ entries: [...entries, entry], focus: { key: entry.key, caret: 0 } });
  };
  return (
    <div
      className="write-list"
      role="group"
      aria-label={writeWords.listOf(writeWords.demands[name], owner)}
      aria-describedby={keysHintId}
    >
      <div className="write-list-head">
        <Heading className="title-13">{writeWords.demands[name]}</Heading>
        <p className="field-hint">{writeWords.demandHints[name]}</p>
      </div>
      <ul className="write-entries">
        {entries.map((entry, index) => (
          <EntryBox
            key={entry.key}
            entry={entry}
            label={writeWords.entry[name](index + 1)}
            describedBy={error === undefined ? undefined : errorId}
            actions={actions}
          />
        ))}
      </ul>
      {error !== undefined && (
        <p id={errorId} className="field-error" role="alert">
          {error}
        </p>
      )}
      <Action
        kind="quiet"
        small
        icon={Plus}
        onPress={add}
        aria-label={`${writeWords.addEntry}: ${writeWords.demands[name]}`}
      >
        {writeWords.addEntry}
      </Action>
    </div>
  );
});
