import { useKit } from '../../state/kit-store.ts';
import { AddQuestion } from './add-question.tsx';
import { QuestionCards } from './question-cards.tsx';
import './stage.css';
import { StageHead } from './stage-head.tsx';
import { StageChecklist, StageScripts } from './stage-scripts.tsx';
import { usePageLines } from './use-page-lines.ts';
import { questionWords } from './words.ts';

/** Everything that is asked in one stage, where it can be changed; `id` is null where the plan has none. */
export function StageView({ id }: { id: string | null }) {
  const kit = useKit();
  const page = usePageLines();
  const stage = kit.stages.find((one) => one.id === id);
  if (!stage)
    return (
      <div className="stage">
        <h2 className="title-20">{questionWords.noStage}</h2>
        <p className="muted">{questionWords.noStageText}</p>
      </div>
    );
  const number = kit.stages.indexOf(stage) + 1;
  return (
    <div className="stage" key={stage.id}>
      <StageHead kit={kit} stage={stage} page={page} />
      {stage.kind !== 'offer' && <StageScripts stage={stage} />}
      {(stage.checklist.length > 0 || stage.kind === 'offer' || stage.kind === 'reference') && (
        <StageChecklist stage={stage} />
      )}
      <QuestionCards kit={kit} stage={stage} label={`S${number}`} page={page} />
      {stage.questions.length === 0 && (
        <div className="stage-empty">
          <p className="title-13">{questionWords.nothingAsked}</p>
          <p className="muted">
            {stage.kind === 'offer'
              ? questionWords.nothingAskedOffer
              : questionWords.nothingAskedText}
          </p>
        </div>
      )}
      <AddQuestion kit={kit} stage={stage} />
    </div>
  );
}
