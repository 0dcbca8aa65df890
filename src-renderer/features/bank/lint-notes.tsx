import { MessageSquareText, Scale } from 'lucide-react';
import type { Finding } from '../../../src-main/core/lint/lint-question.ts';
import { bankWords } from './words.ts';

interface LintNotesProps {
  id: string;
  label: string;
  findings: readonly Finding[];
}

/** What should be said about the wording of a field. */
export function LintNotes({ id, label, findings }: LintNotesProps) {
  return (
    <ul id={id} className="question-notes" aria-label={label}>
      {findings.map((finding) => (
        <li
          key={`${finding.rule}-${finding.from}`}
          className="question-note"
          data-kind={finding.kind}
        >
          {finding.kind === 'unlawful' ? (
            <Scale className="icon" aria-label={bankWords.unlawful} />
          ) : (
            <MessageSquareText className="icon" aria-hidden />
          )}
          <span>
            {finding.message} <span className="muted">{finding.suggestion}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
