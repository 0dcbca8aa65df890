import { show, useView } from '../../state/view-store.ts';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { shellWords } from './words.ts';

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
        {shellWords.keys.map((entry) => (
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
