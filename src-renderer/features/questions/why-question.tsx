import { CircleHelp } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import type { PageLine as PageRow } from '../../../src-main/core/job-family/page-line.ts';
import type { Question } from '../../../src-main/core/kit/kit.ts';
import { whyHere } from '../../../src-main/core/kit/why-here.ts';
import { useKit } from '../../state/kit-store.ts';
import { Action } from '../../ui/action.tsx';
import { PageLine } from '../../ui/page-line.tsx';
import { PopoverBox } from '../../ui/popover-box.tsx';
import { KitItemCompetency } from '../competency/kit-item-competency.tsx';
import { focusQuestion, stageOf } from './question-changes.ts';
import './question-lists.css';
import { sourceOf } from './source-of.ts';
import './why-question.css';
import { questionWords } from './words.ts';

interface WhyQuestionProps {
  question: Question;
  page: readonly PageRow[] | null;
}

/** Opens why a question is asked: its lines, what it judges, whose words it has, and why this stage asks it. */
export function WhyQuestion(props: WhyQuestionProps) {
  return (
    <DialogTrigger>
      <Action kind="quiet" small icon={CircleHelp}>
        {questionWords.why}
      </Action>
      <PopoverBox title={questionWords.whyTitle} className="question-popover">
        {(close) => (
          <Reasons
            {...props}
            onDone={() => {
              close();
              focusQuestion(props.question.id);
            }}
          />
        )}
      </PopoverBox>
    </DialogTrigger>
  );
}

function Reasons({ question, page, onDone }: WhyQuestionProps & { onDone: () => void }) {
  const kit = useKit();
  const stage = stageOf(question.id);
  if (!stage) return null;
  const items = kit.items.filter((item) => question.items.includes(item.id));
  const competency = kit.competencies.find((one) => one.id === question.competency);
  const reasons = [
    ...(items.length === 0 && question.why !== '' ? [question.why] : []),
    ...whyHere(kit, stage, question),
  ];
  return (
    <dl className="why">
      <div>
        <dt>{questionWords.whyLines}</dt>
        <dd>
          {items.length === 0 && <p>{questionWords.whyNoLines}</p>}
          <ul className="why-lines">
            {items.map((item) => (
              <li key={item.id}>
                <PageLine
                  line={item.line}
                  text={item.text}
                  page={page}
                  file={kit.role.source.file}
                />
                <div>
                  <p>{item.text}</p>
                  {item.words.length > 0 && (
                    <p className="text-12 muted">{questionWords.whyWords(item.words)}</p>
                  )}
                  <KitItemCompetency
                    kit={kit}
                    item={item}
                    hasPage={page !== null}
                    onDone={onDone}
                  />
                </div>
              </li>
            ))}
          </ul>
        </dd>
      </div>
      {competency && (
        <div>
          <dt>{questionWords.whyCompetency}</dt>
          <dd>
            <p>
              <strong>{competency.name}</strong>
              {competency.priority === 'core' && ` (${questionWords.whyCore})`}
            </p>
            <p>{competency.definition}</p>
          </dd>
        </div>
      )}
      <div>
        <dt>{questionWords.whySource}</dt>
        <dd>
          {sourceOf(kit, question)}
          {question.edited && ` ${questionWords.sourceEdited}`}
        </dd>
      </div>
      <div>
        <dt>{questionWords.whyStage(stage.title)}</dt>
        {reasons.length === 0 ? (
          <dd>{questionWords.whyByPerson}</dd>
        ) : (
          <dd translate="no">{reasons.join(' ')}</dd>
        )}
      </div>
    </dl>
  );
}
