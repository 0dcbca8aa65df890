import { Check, CircleAlert } from 'lucide-react';
import type { SaveState } from './page-saver.ts';
import { writeWords } from './words.ts';

/** Whether the page is kept. Only a refusal is read out: "Saved" after every pause would drown the rest. */
export function SaveNote({ state }: { state: SaveState }) {
  return (
    <>
      <div className="write-save-failed" role="status">
        {state.is === 'failed' && (
          <p className="text-13">
            <CircleAlert className="icon" aria-hidden /> {writeWords.notSaved(state.message)}
          </p>
        )}
      </div>
      {state.is === 'pending' && <p className="text-12 muted">{writeWords.saving}</p>}
      {state.is === 'saved' && (
        <p className="write-saved text-12 muted">
          <Check className="icon" aria-hidden /> {writeWords.saved}
        </p>
      )}
    </>
  );
}
