import { lazy, Suspense, type KeyboardEvent } from 'react';
import type { PageLine as PageRow } from '../../../src-main/core/job-family/page-line.ts';
import type { Kit, KitStage } from '../../../src-main/core/kit/kit.ts';
import { focusSoon } from '../../state/view-store.ts';
import { isApple } from '../../ui/platform.ts';
import { QuestionCard } from './question-card.tsx';
import './selection.css';
import { selectionKeyOf } from './selection-keys.ts';
import {
  checkId,
  clearSelection,
  extendFrom,
  goBeside,
  selectedIn,
  selectionActionsId,
  selectWhole,
  useSelection,
} from './selection-store.ts';
import { questionWords } from './words.ts';

const SelectionBar = lazy(async () => {
  const { SelectionBar: component } = await import('./selection-bar.tsx');
  return { default: component };
});

interface QuestionCardsProps {
  kit: Kit;
  stage: KitStage;
  /** "S3". */
  label: string;
  page: readonly PageRow[] | null;
}

/** The questions of a stage, of which several can be selected and changed together. */
export function QuestionCards({ kit, stage, label, page }: QuestionCardsProps) {
  const selected = selectedIn(stage, useSelection());
  const onKeyDown = (event: KeyboardEvent) => {
    // Popovers are no part of the list, although their keys arrive here.
    const { target, currentTarget } = event;
    if (!(target instanceof HTMLElement && currentTarget.contains(target))) return;
    const at = stage.questions.find(({ id }) => checkId(id) === target.id)?.id ?? null;
    const isText = target.matches('textarea, input:not([type="checkbox"])');
    const place = at !== null ? 'box' : isText ? 'text' : 'list';
    const key = selectionKeyOf(event, place, selected.length, isApple);
    if (key === null) return;
    event.preventDefault();
    if (key === 'all') selectWhole(stage);
    else if (key === 'clear') clearSelection(stage);
    else if (key === 'actions') focusSoon(selectionActionsId);
    else if (at !== null) (key.extends ? extendFrom : goBeside)(stage, at, key.by);
  };
  return (
    <>
      <div
        className="question-cards"
        role="group"
        aria-label={questionWords.list}
        data-selecting={selected.length > 0 || undefined}
        onKeyDown={onKeyDown}
      >
        {stage.questions.map((question, index) => (
          <QuestionCard
            key={question.id}
            stage={stage.id}
            question={question}
            label={`${label} Q${index + 1}`}
            page={page}
          />
        ))}
      </div>
      {selected.length > 0 && (
        <Suspense>
          <SelectionBar kit={kit} stage={stage} selected={selected} />
        </Suspense>
      )}
    </>
  );
}
