import type { Kit } from '../../../src-main/core/kit/kit.ts';
import { placedQuestions } from '../../../src-main/core/kit/stage-order.ts';
import { announce } from '../../state/announcement-store.ts';
import { useKitStore } from '../../state/kit-store.ts';
import { goToQuestion, show } from '../../state/view-store.ts';
import { previewWords } from './words.ts';

/** Opens in the editor what a label on paper stands for, wherever that question is by now. */
export function openQuestionOf(printed: Kit, label: string): void {
  const id = placedQuestions(printed).find((placed) => placed.label === label)?.question.id;
  const kit = useKitStore.getState().open?.history.kit;
  const now = kit && placedQuestions(kit).find((placed) => placed.question.id === id);
  if (!now) {
    announce(previewWords.questionGone(label));
    return;
  }
  // There is room for one of them only.
  if (window.matchMedia('(max-width: 52rem)').matches) show({ preview: false });
  goToQuestion(now.stage.id, now.question.id);
}
