import { Undo2, X } from 'lucide-react';
import { useKitStore } from '../../state/kit-store.ts';
import { showPlanNote, usePlanNote } from '../../state/plan-note-store.ts';
import { undoInSight } from '../../state/take-back.ts';
import { focusSoon } from '../../state/view-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { Notice } from '../../ui/notice.tsx';
import { keepQuestions } from './change-plan.ts';
import { planWords } from './words.ts';

interface PlanNoteBoxProps {
  /** Id of the element that takes the keyboard when the note goes. */
  focusAfter: string;
}

/** What followed from the last change of the plan, until the next step; it can be taken back from here. */
export function PlanNoteBox({ focusAfter }: PlanNoteBoxProps) {
  const note = usePlanNote((state) => state.note);
  const lastStep = useKitStore((state) => state.open?.history.past.at(-1));
  if (!note || note.step !== lastStep) return null;
  const { command } = note.step;
  const followed = command.do === 'several' && command.commands.length > note.changes.length;
  const end = (work: () => void) => () => {
    work();
    showPlanNote(null);
    focusSoon(focusAfter);
  };
  return (
    <div className="plan-note" role="region" aria-label={planWords.note}>
      <Notice quiet>
        <p>{note.summary}</p>
        {note.unmet.length > 0 && (
          <ul className="plan-note-unmet text-13" aria-label={planWords.unmet}>
            {note.unmet.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <div className="plan-note-actions">
          <Action kind="quiet" small icon={Undo2} onPress={end(undoInSight)}>
            {planWords.undo}
          </Action>
          {followed && (
            <Action kind="quiet" small onPress={end(() => keepQuestions(note))}>
              {planWords.leaveQuestions}
            </Action>
          )}
        </div>
      </Notice>
      <IconAction small icon={X} label={planWords.closeNote} onPress={end(() => undefined)} />
    </div>
  );
}
