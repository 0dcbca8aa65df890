import { stageOf } from './question-changes.ts';
import './selection.css';
import { checkId, pick, useSelection } from './selection-store.ts';
import { questionWords } from './words.ts';

interface SelectQuestionProps {
  /** Id of its stage. */
  stage: string;
  question: string;
  label: string;
}

/** The box beside a question that takes it into a selection; with Shift, everything up to it. */
export function SelectQuestion({ stage, question, label }: SelectQuestionProps) {
  const isSelected = useSelection((now) => now.stage === stage && now.chosen.has(question));
  return (
    <input
      type="checkbox"
      id={checkId(question)}
      className="question-check"
      aria-label={questionWords.select(label)}
      checked={isSelected}
      onChange={({ nativeEvent }) => {
        const now = stageOf(question);
        if (now) pick(now, question, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
      }}
    />
  );
}
