import { ArrowLeftRight, Pencil } from 'lucide-react';
import { useCallback } from 'react';
import { DialogTrigger } from 'react-aria-components';
import type { Question } from '../../../src-main/core/kit/kit.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useReply } from '../../bridge/use-reply.ts';
import { useKit } from '../../state/kit-store.ts';
import { questionFieldId, selectSoon } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { PopoverBox } from '../../ui/popover-box.tsx';
import { swapQuestion } from './question-changes.ts';
import { QuestionListBox } from './question-list-box.tsx';
import './question-lists.css';
import { questionWords } from './words.ts';

interface SwapQuestionProps {
  question: Question;
}

/** Opens the other questions that could stand here. */
export function SwapQuestion({ question }: SwapQuestionProps) {
  return (
    <DialogTrigger>
      <Action kind="quiet" small icon={ArrowLeftRight} isDisabled={question.locked}>
        {questionWords.swap}
      </Action>
      <PopoverBox title={questionWords.swapTitle} className="question-popover">
        {(close) => <Alternatives question={question} onDone={close} />}
      </PopoverBox>
    </DialogTrigger>
  );
}

function Alternatives({ question, onDone }: SwapQuestionProps & { onDone: () => void }) {
  const kit = useKit();
  const bridge = useBridge();
  const load = useCallback(
    () => bridge.call('kits.alternatives', { kit, question: question.id }),
    [bridge, kit, question.id],
  );
  const [reply] = useReply(load);
  return (
    <>
      <QuestionListBox
        label={questionWords.swapTitle}
        kit={kit}
        reply={reply}
        empty={questionWords.swapEmpty}
        onPick={(picked) => {
          onDone();
          swapQuestion(question, picked);
        }}
      />
      <div>
        <Action
          kind="quiet"
          icon={Pencil}
          onPress={() => {
            onDone();
            selectSoon(questionFieldId(question.id));
          }}
        >
          {questionWords.swapOwn}
        </Action>
      </div>
    </>
  );
}
