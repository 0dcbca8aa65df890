import { useMemo, useRef, useState } from 'react';
import {
  Autocomplete,
  Input,
  ListBox,
  ListBoxItem,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useKitStore } from '../../state/kit-store.ts';
import { goToQuestion, show, useView } from '../../state/view-store.ts';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { runCommand } from './commands.ts';
import './palette.css';
import { paletteEntries, type PaletteEntry } from './palette-entries.ts';
import { shellWords } from './words.ts';

/** What an entry is found by. */
const textOf = ({ label, note, told }: PaletteEntry): string => `${label} ${note} ${told ?? ''}`;

/** Type a few letters, press Enter: every command, stage and question from one field. */
export function PaletteDialog() {
  const isOpen = useView((view) => view.dialog === 'palette');
  return (
    <WindowDialog
      title={shellWords.paletteTitle}
      isOpen={isOpen}
      onClose={() => show({ dialog: null })}
    >
      <Palette />
    </WindowDialog>
  );
}

function Palette() {
  const bridge = useBridge();
  const onKit = useView((view) => view.screen.name === 'kit');
  const kit = useKitStore((state) => state.open?.history.kit ?? null);
  const entries = useMemo(() => paletteEntries(onKit ? kit : null), [kit, onKit]);
  const { contains } = useFilter({ sensitivity: 'base' });
  const [typed, setTyped] = useState('');
  const isGone = useRef(false);
  const fits = (text: string, words: string) =>
    words.split(/\s+/u).every((word) => contains(text, word));
  const go = ({ goes }: PaletteEntry) => {
    if (isGone.current) return;
    isGone.current = true;
    show({ dialog: null });
    if (goes.to === 'command') runCommand(bridge, goes.command);
    else if (goes.to === 'stage') show({ tab: 'questions', stage: goes.stage });
    else goToQuestion(goes.stage, goes.question);
  };
  return (
    <Autocomplete filter={fits} onInputChange={setTyped}>
      <SearchField aria-label={shellWords.paletteSearch} autoFocus>
        {/* The list answers to the keys of this field, which makes the two a combobox. */}
        <Input
          className="input palette-input"
          placeholder={shellWords.paletteSearch}
          role="combobox"
          aria-expanded
          // Who types and presses Enter at once is faster than the list takes up its first entry.
          onKeyDown={({ key, currentTarget }) => {
            if (key !== 'Enter' || currentTarget.getAttribute('aria-activedescendant')) return;
            const first = entries.find((entry) => fits(textOf(entry), typed));
            if (first) go(first);
          }}
        />
      </SearchField>
      <ListBox
        aria-label={shellWords.paletteTitle}
        className="palette-list"
        items={entries}
        renderEmptyState={() => <p className="muted palette-empty">{shellWords.paletteEmpty}</p>}
        onAction={(key) => {
          const entry = entries.find(({ id }) => id === key);
          if (entry) go(entry);
        }}
      >
        {(entry) => (
          <ListBoxItem id={entry.id} textValue={textOf(entry)} className="palette-entry">
            <span className="palette-words">
              <span className="palette-label">{entry.label}</span>
              {entry.told !== undefined && (
                <span className="palette-label text-12 muted">{entry.told}</span>
              )}
            </span>
            <span
              className="text-12 muted figures"
              // Keys have the names that are printed on them.
              {...(entry.goes.to === 'command' && { translate: 'no' as const })}
            >
              {entry.note}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}
