import { MessageSquareText, Scale } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { lintQuestion } from '../../../src-main/core/lint/lint-question.ts';
import type { Question } from '../../../src-main/core/kit/kit.ts';
import { questionFieldId } from '../../state/view-store.ts';
import { KitText } from '../../ui/kit-text.tsx';
import { editQuestion } from './question-changes.ts';
import { questionWords } from './words.ts';

/** The question itself, edited in place, with what should be said about its wording as it is typed. */
export function QuestionText({ question, label }: { question: Question; label: string }) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = useDeferredValue(typed ?? question.text);
  const empty = text.trim() === '';
  const findings = useMemo(() => (empty ? [] : lintQuestion(text)), [empty, text]);
  const notes = useId();
  return (
    <div>
      <KitText
        id={questionFieldId(question.id)}
        label={questionWords.text(label)}
        placeholder={questionWords.textPlaceholder}
        className="question-text"
        value={question.text}
        marks={findings}
        describedBy={notes}
        onType={setTyped}
        onCommit={(value) => {
          setTyped(null);
          editQuestion(question, questionWords.did.text, { text: value }, 'text');
        }}
      />
      <ul id={notes} className="question-notes" aria-label={questionWords.checks}>
        {empty && (
          <li className="question-note" data-kind="wording">
            <MessageSquareText className="icon" aria-hidden />
            <span>{questionWords.emptyText}</span>
          </li>
        )}
        {findings.map((finding) => (
          <li
            key={`${finding.rule}-${finding.from}`}
            className="question-note"
            data-kind={finding.kind}
          >
            {finding.kind === 'unlawful' ? (
              <Scale className="icon" aria-label={questionWords.unlawful} />
            ) : (
              <MessageSquareText className="icon" aria-hidden />
            )}
            <span>
              {finding.message} <span className="muted">{finding.suggestion}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
