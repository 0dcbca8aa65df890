import type { Question } from '../../../src-main/core/kit/kit.ts';
import { fieldIdOf } from '../lint/finding-places.ts';
import { LintedText } from '../lint/linted-text.tsx';
import { editQuestion } from './question-changes.ts';
import { muteIn } from './mute-notes.ts';
import { questionWords } from './words.ts';

/** The question itself, edited in place, with what should be said about its wording as it is typed. */
export function QuestionText({ question, label }: { question: Question; label: string }) {
  return (
    <LintedText
      id={fieldIdOf(question.id, 'text')}
      label={questionWords.text(label)}
      placeholder={questionWords.textPlaceholder}
      className="question-text"
      value={question.text}
      options={{ type: question.type }}
      muted={question.muted ?? []}
      emptyNote={questionWords.emptyText}
      onMute={muteIn(question)}
      onCommit={(text, step) =>
        editQuestion(
          question,
          step ?? questionWords.did.text,
          { text },
          step === undefined ? 'text' : undefined,
        )
      }
    />
  );
}
