import type { Question } from '../../../src-main/core/kit/kit.ts';
import { fieldIdOf } from '../lint/finding-places.ts';
import { LintedText } from '../lint/linted-text.tsx';
import { muteIn } from './mute-notes.ts';
import { editQuestion } from './question-changes.ts';
import { questionWords } from './words.ts';

/** The question for a candidate who has no such story. */
export function BackupEditor({ question }: { question: Question }) {
  return (
    <div className="question-panel">
      <p className="field-hint">{questionWords.backupHint}</p>
      <LintedText
        id={fieldIdOf(question.id, 'backup')}
        label={questionWords.backupLabel}
        placeholder={questionWords.backupPlaceholder}
        value={question.backup ?? ''}
        options={{ type: question.type }}
        muted={question.muted ?? []}
        onMute={muteIn(question)}
        onCommit={(text, step) =>
          editQuestion(
            question,
            step ?? questionWords.did.backup,
            { backup: text.trim() === '' ? null : text },
            step === undefined ? 'backup' : undefined,
          )
        }
      />
    </div>
  );
}
