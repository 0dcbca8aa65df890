import type { Question } from '../../../src-main/core/kit/kit.ts';
import { KitText } from '../../ui/kit-text.tsx';
import { editQuestion } from './question-changes.ts';
import { questionWords } from './words.ts';

/** The question for a candidate who has no such story. */
export function BackupEditor({ question }: { question: Question }) {
  return (
    <div className="question-panel">
      <p className="field-hint">{questionWords.backupHint}</p>
      <KitText
        label={questionWords.backupLabel}
        placeholder={questionWords.backupPlaceholder}
        value={question.backup ?? ''}
        onCommit={(text) =>
          editQuestion(
            question,
            questionWords.did.backup,
            { backup: text.trim() === '' ? null : text },
            'backup',
          )
        }
      />
    </div>
  );
}
