import { LibraryBig, PenLine, Plus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { DialogTrigger } from 'react-aria-components';
import type { Kit, KitStage, Question } from '../../../src-main/core/kit/kit.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useReply } from '../../bridge/use-reply.ts';
import { focusSoon } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { Choice } from '../../ui/choice.tsx';
import { PopoverBox } from '../../ui/popover-box.tsx';
import { FromBankDialog } from '../bank/from-bank-dialog.tsx';
import { bankWords } from '../bank/words.ts';
import { makeOwnQuestion } from './own-question.ts';
import { addQuestion, addQuestionId } from './question-changes.ts';
import { QuestionListBox } from './question-list-box.tsx';
import './question-lists.css';
import { questionWords } from './words.ts';

interface AddQuestionProps {
  kit: Kit;
  stage: KitStage;
}

/** Adds a suggested question, one of the bank, or an empty one for own words. */
export function AddQuestion({ kit, stage }: AddQuestionProps) {
  const [searching, setSearching] = useState(false);
  return (
    <>
      <DialogTrigger>
        <Action kind="quiet" icon={Plus} id={addQuestionId} className="question-add">
          {questionWords.add}
        </Action>
        <PopoverBox
          title={questionWords.addTitle}
          className="question-popover"
          placement="top start"
        >
          {(close) => (
            <Suggestions
              kit={kit}
              stage={stage}
              onPick={(question) => {
                close();
                addQuestion(stage, question);
              }}
              onSearch={() => {
                close();
                setSearching(true);
              }}
            />
          )}
        </PopoverBox>
      </DialogTrigger>
      {searching && (
        <FromBankDialog
          kit={kit}
          onPick={({ question, competency }) => {
            setSearching(false);
            addQuestion(stage, question, competency);
          }}
          onClose={() => {
            setSearching(false);
            focusSoon(addQuestionId);
          }}
        />
      )}
    </>
  );
}

function Suggestions({
  kit,
  stage,
  onPick,
  onSearch,
}: AddQuestionProps & { onPick: (question: Question) => void; onSearch: () => void }) {
  const bridge = useBridge();
  const [competency, setCompetency] = useState('');
  const wanted = competency === '' ? null : competency;
  const load = useCallback(
    () => bridge.call('kits.suggestions', { kit, stage: stage.id, competency: wanted }),
    [bridge, kit, stage.id, wanted],
  );
  const [reply] = useReply(load);
  const options = [
    { id: '', label: questionWords.addAny },
    ...kit.competencies.map(({ id, name }) => ({ id, label: name })),
  ];
  return (
    <>
      <div className="question-add-head">
        <Choice
          label={questionWords.addFor}
          options={options}
          value={competency}
          onChange={setCompetency}
        />
        <Action icon={LibraryBig} onPress={onSearch}>
          {bankWords.fromBank}
        </Action>
        <Action
          icon={PenLine}
          onPress={() => onPick(makeOwnQuestion(`own-${crypto.randomUUID()}`, kit, wanted))}
        >
          {questionWords.writeOwn}
        </Action>
      </div>
      <QuestionListBox
        label={questionWords.addTitle}
        kit={kit}
        reply={reply}
        empty={questionWords.addEmpty}
        onPick={onPick}
      />
    </>
  );
}
