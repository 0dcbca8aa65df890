import { goHome } from '../file/file-actions.ts';
import { Action } from '../../ui/action.tsx';
import { sampleWords } from './sample-words.ts';

/** Says over a sample kit that it is one, and leads to a kit of one's own. */
export function SampleNote() {
  return (
    <div className="sample-note" role="note">
      <span className="tag">{sampleWords.tag}</span>
      <p className="text-13">{sampleWords.note}</p>
      <Action kind="quiet" small onPress={goHome}>
        {sampleWords.end}
      </Action>
    </div>
  );
}
