import {
  ArrowDown,
  ArrowLeftRight,
  ArrowRight,
  ArrowUp,
  BookmarkPlus,
  ChevronRight,
  Ellipsis,
  FileSearch,
  Lock,
  LockOpen,
  StickyNote,
  Trash2,
} from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover, SubmenuTrigger } from 'react-aria-components';
import type { Question } from '../../../src-main/core/kit/kit.ts';
import { shownKeys } from '../../../src-main/contract/commands.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useKit } from '../../state/kit-store.ts';
import { flushPendingEdits } from '../../state/pending-edits.ts';
import { showOnPaper } from '../../state/view-store.ts';
import { IconAction } from '../../ui/action.tsx';
import { isApple } from '../../ui/platform.ts';
import { words } from '../../ui/words.ts';
import { isWorthKeeping, keepInBank } from '../bank/keep-in-bank.ts';
import { bankWords } from '../bank/words.ts';
import {
  nudgeQuestion,
  removeQuestion,
  sendToStage,
  setLocked,
  stageOf,
} from './question-changes.ts';
import { swapWithNext } from './swap-with-next.ts';
import { questionWords } from './words.ts';

interface QuestionMenuProps {
  question: Question;
  label: string;
  /** Begins a note to the interviewer; null where there is one. */
  onNote: (() => void) | null;
}

/** Moving, noting, locking, finding on paper, keeping and removing a question. */
export function QuestionMenu({ question, label, onNote }: QuestionMenuProps) {
  return (
    <MenuTrigger>
      <IconAction icon={Ellipsis} label={questionWords.actions(label)} small />
      <Popover className="popover" data-overlay placement="bottom end">
        <Entries question={question} onNote={onNote} />
      </Popover>
    </MenuTrigger>
  );
}

function Entries({ question, onNote }: Omit<QuestionMenuProps, 'label'>) {
  const bridge = useBridge();
  const kit = useKit();
  const stage = stageOf(question.id);
  if (!stage) return null;
  const index = stage.questions.indexOf(question);
  const LockIcon = question.locked ? LockOpen : Lock;
  return (
    <Menu className="menu">
      <MenuItem
        className="menu-item"
        isDisabled={index === 0}
        onAction={() => nudgeQuestion(stage, question, -1)}
      >
        <ArrowUp className="icon" aria-hidden />
        {questionWords.moveUp}
        <kbd>Alt+↑</kbd>
      </MenuItem>
      <MenuItem
        className="menu-item"
        isDisabled={index === stage.questions.length - 1}
        onAction={() => nudgeQuestion(stage, question, 1)}
      >
        <ArrowDown className="icon" aria-hidden />
        {questionWords.moveDown}
        <kbd>Alt+↓</kbd>
      </MenuItem>
      <SubmenuTrigger>
        <MenuItem className="menu-item" isDisabled={kit.stages.length < 2}>
          <ArrowRight className="icon" aria-hidden />
          {questionWords.moveTo}
          <ChevronRight className="icon menu-item-end" aria-hidden />
        </MenuItem>
        <Popover className="popover" data-overlay>
          <Menu className="menu">
            {kit.stages.map((target, at) =>
              target.id === stage.id ? null : (
                <MenuItem
                  key={target.id}
                  className="menu-item"
                  onAction={() => sendToStage(stage, question, target)}
                >
                  {words.stageName(at + 1, target.title)}
                </MenuItem>
              ),
            )}
          </Menu>
        </Popover>
      </SubmenuTrigger>
      <MenuItem
        className="menu-item"
        isDisabled={question.locked}
        onAction={() => void swapWithNext(bridge, question.id)}
      >
        <ArrowLeftRight className="icon" aria-hidden />
        {questionWords.swapNext}
        <kbd>F9</kbd>
      </MenuItem>
      {onNote && (
        <MenuItem className="menu-item" onAction={onNote}>
          <StickyNote className="icon" aria-hidden />
          {questionWords.addNote}
        </MenuItem>
      )}
      <MenuItem className="menu-item" onAction={() => setLocked(question, !question.locked)}>
        <LockIcon className="icon" aria-hidden />
        {question.locked ? questionWords.unlock : questionWords.lock}
        <kbd>F4</kbd>
      </MenuItem>
      <MenuItem
        className="menu-item"
        onAction={() => {
          flushPendingEdits();
          showOnPaper(stage.id, question.id);
        }}
      >
        <FileSearch className="icon" aria-hidden />
        {questionWords.onPaper}
        <kbd>{shownKeys('paper', isApple)}</kbd>
      </MenuItem>
      {isWorthKeeping(question) && (
        <MenuItem className="menu-item" onAction={() => void keepInBank(bridge, kit, question)}>
          <BookmarkPlus className="icon" aria-hidden />
          {bankWords.keep}
        </MenuItem>
      )}
      <MenuItem className="menu-item" onAction={() => removeQuestion(stage, question)}>
        <Trash2 className="icon" aria-hidden />
        {questionWords.remove}
      </MenuItem>
    </Menu>
  );
}
