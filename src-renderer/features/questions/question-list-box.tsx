import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Reply } from '../../../src-main/contract/reply.ts';
import type { Kit, Question } from '../../../src-main/core/kit/kit.ts';
import { FailureNotice } from '../../ui/notice.tsx';
import { duration, questionTypeWords, words } from '../../ui/words.ts';
import './question-lists.css';

interface QuestionListBoxProps {
  label: string;
  kit: Kit;
  reply: Reply<Question[]> | null;
  /** Said where there is nothing to pick. */
  empty: string;
  onPick: (question: Question) => void;
}

/** Questions of the library to pick from, with their words. */
export function QuestionListBox({ label, kit, reply, empty, onPick }: QuestionListBoxProps) {
  if (!reply) return <p className="muted">{words.loading}</p>;
  if (!reply.ok) return <FailureNotice failure={reply.error} />;
  if (reply.value.length === 0) return <p className="muted">{empty}</p>;
  const nameOf = (question: Question) =>
    kit.competencies.find((one) => one.id === question.competency)?.name;
  return (
    <ListBox
      aria-label={label}
      className="question-list"
      items={reply.value}
      autoFocus="first"
      onAction={(key) => {
        const picked = reply.value.find((question) => question.id === key);
        if (picked) onPick(picked);
      }}
    >
      {(question) => (
        <ListBoxItem id={question.id} textValue={question.text} className="question-option">
          <span>{question.text}</span>
          <span className="text-12 muted">
            {[nameOf(question), questionTypeWords[question.type], duration(question.minutes)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
