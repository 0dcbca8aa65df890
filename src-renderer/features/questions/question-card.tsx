import { memo, type KeyboardEvent } from 'react';
import { Pencil, StickyNote } from 'lucide-react';
import type { PageLine as PageRow } from '../../../src-main/core/job-family/page-line.ts';
import type { Question } from '../../../src-main/core/kit/kit.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { show } from '../../state/view-store.ts';
import { IconAction } from '../../ui/action.tsx';
import { fieldIdOf } from '../lint/finding-places.ts';
import { InterviewerNote, useNote } from './interviewer-note.tsx';
import { editQuestion } from './question-changes.ts';
import { carryOutKey, questionKeyOf } from './question-keys.ts';
import './question-card.css';
import { QuestionDetails } from './question-details.tsx';
import { QuestionLines } from './question-lines.tsx';
import { QuestionMenu } from './question-menu.tsx';
import { QuestionMeta } from './question-meta.tsx';
import { QuestionText } from './question-text.tsx';
import { SelectQuestion } from './select-question.tsx';
import { SwapQuestion } from './swap-question.tsx';
import { TieLines } from './tie-lines.tsx';
import { WhyQuestion } from './why-question.tsx';
import { questionWords } from './words.ts';

interface QuestionCardProps {
  /** Id of its stage. */
  stage: string;
  question: Question;
  /** "S3 Q1". */
  label: string;
  /** The rows of the page, or null. */
  page: readonly PageRow[] | null;
}

/**
 * One question with everything that belongs to it. What it shows of the rest of the kit it asks for by itself:
 * whoever types in one card must not wait for all the others to be drawn anew.
 */
export const QuestionCard = memo(function QuestionCard({
  stage,
  question,
  label,
  page,
}: QuestionCardProps) {
  const bridge = useBridge();
  const noteId = fieldIdOf(question.id, 'note');
  const note = useNote(question.note, noteId);
  const onKeyDown = (event: KeyboardEvent) => {
    // A popover is no part of the card, although its keys arrive here.
    const { target, currentTarget } = event;
    if (!(target instanceof Node && currentTarget.contains(target))) return;
    const key = questionKeyOf(event);
    if (key === null) return;
    event.preventDefault();
    if (!event.repeat || key === 'up' || key === 'down') carryOutKey(bridge, key, question);
  };
  return (
    <article
      className="question"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={() => show({ question: question.id })}
    >
      <SelectQuestion stage={stage} question={question.id} label={label} />
      <div className="question-head">
        <QuestionMeta question={question} label={label} />
        <QuestionMenu question={question} label={label} onNote={note.isShown ? null : note.write} />
      </div>
      <QuestionText question={question} label={label} />
      {note.isShown && (
        <InterviewerNote
          id={noteId}
          label={questionWords.note(label)}
          value={question.note ?? ''}
          onCommit={(text) =>
            editQuestion(question, questionWords.did.note, { note: text }, 'note')
          }
          onLeave={note.leave}
        />
      )}
      <QuestionDetails
        question={question}
        label={label}
        more={
          !note.isShown && (
            <IconAction
              icon={StickyNote}
              small
              label={questionWords.addNoteTo(label)}
              tip={questionWords.addNote}
              onPress={note.write}
            />
          )
        }
      >
        <QuestionLines question={question} page={page} />
        <TieLines question={question} label={label} />
        <WhyQuestion question={question} page={page} />
        <SwapQuestion question={question} />
        {/* Behind the buttons: it comes while one types, and must not move them from under the mouse. */}
        {question.edited && (
          <span className="tag tag-edited">
            <Pencil className="icon" aria-hidden />
            {questionWords.edited}
          </span>
        )}
      </QuestionDetails>
    </article>
  );
});
