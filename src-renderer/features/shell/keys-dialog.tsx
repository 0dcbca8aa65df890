import {
  chordsOf,
  commandIds,
  commandWords,
  showChord,
} from '../../../src-main/contract/commands.ts';
import { show, useView } from '../../state/view-store.ts';
import { isApple } from '../../ui/platform.ts';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { shellWords } from './words.ts';

const commandKeys = commandIds.flatMap((command) => {
  const chords = chordsOf(command, isApple).map((chord) => showChord(chord, isApple));
  return chords.length === 0 ? [] : [{ keys: chords.join('  '), does: commandWords[command] }];
});

/** Every shortcut in one list. */
export function KeysDialog() {
  const isOpen = useView((view) => view.dialog === 'keys');
  return (
    <WindowDialog
      title={shellWords.keysTitle}
      isOpen={isOpen}
      onClose={() => show({ dialog: null })}
    >
      <dl className="keys-list">
        {[...commandKeys, ...shellWords.keys].map((entry) => (
          <div key={entry.does}>
            <dt>{entry.does}</dt>
            <dd>
              <kbd>{entry.keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </WindowDialog>
  );
}
