import type { KeyboardEvent } from 'react';
import { CircleHelp, Pencil } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import type { PageLine as PageRow } from '../../../src-main/core/job-family/page-line.ts';
import type { Kit, KitStage, Question } from '../../../src-main/core/kit/kit.ts';
import { Action } from '../../ui/action.tsx';
import { PopoverBox } from '../../ui/popover-box.tsx';
import { nudgeQuestion } from './question-changes.ts';
import { QuestionDetails } from './question-details.tsx';
import { QuestionLines } from './question-lines.tsx';
import { QuestionMenu } from './question-menu.tsx';
import { QuestionMeta } from './question-meta.tsx';
import { QuestionText } from './question-text.tsx';
import { SwapQuestion } from './swap-question.tsx';
import { TieLines } from './tie-lines.tsx';
import { questionWords } from './words.ts';

interface QuestionCardProps {
  kit: Kit;
  stage: KitStage;
  question: Question;
  /** Place in the stage, from 0. */
  index: number;
  /** "S3 Q1". */
  label: string;
  /** The rows of the page, or null. */
  page: readonly PageRow[] | null;
}

/** One question with everything that belongs to it. */
export function QuestionCard({ kit, stage, question, index, label, page }: QuestionCardProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    nudgeQuestion(stage, question, by);
  };
  return (
    <article className="question" aria-label={label} onKeyDown={onKeyDown}>
      <div className="question-head">
        <QuestionMeta kit={kit} question={question} label={label} />
        <QuestionMenu kit={kit} stage={stage} question={question} index={index} label={label} />
      </div>
      <QuestionText question={question} label={label} />
      <QuestionDetails question={question} label={label}>
        <QuestionLines kit={kit} question={question} page={page} />
        <TieLines kit={kit} question={question} label={label} />
        <Why question={question} />
        <SwapQuestion kit={kit} question={question} />
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
}

function Why({ question }: { question: Question }) {
  return (
    <DialogTrigger>
      <Action kind="quiet" small icon={CircleHelp}>
        {questionWords.why}
      </Action>
      <PopoverBox title={questionWords.whyTitle} readOnly>
        {() => <p>{question.why || questionWords.whyEmpty}</p>}
      </PopoverBox>
    </DialogTrigger>
  );
}
