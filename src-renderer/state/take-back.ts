import { changedPlace } from './changed-place.ts';
import { redoChange, undoChange, useKitStore } from './kit-store.ts';
import { focusSoon, questionFieldId, show, showSoon, useView } from './view-store.ts';

/** Takes the last change back and shows the place where something is different now. */
export const undoInSight = (): void => inSight(undoChange);
/** Does it again, and shows where. */
export const redoInSight = (): void => inSight(redoChange);

const openKit = () => useKitStore.getState().open?.history.kit;

function inSight(work: () => void): void {
  const before = openKit();
  const hadFocus = document.getElementById('kit-centre')?.contains(document.activeElement);
  work();
  const after = openKit();
  const { screen, tab, stage } = useView.getState();
  // The coverage shows all stages at once.
  if (!before || !after || before === after || screen.name !== 'kit' || tab !== 'questions') return;
  const shown = stage ?? after.stages[0]?.id ?? null;
  const place = changedPlace(before, after, shown);
  if (!place) return;
  show({ stage: place.stage, plan: false });
  const element = place.question === null ? 'kit-centre' : questionFieldId(place.question);
  // The keyboard follows only where its own place went; a button that is pressed again keeps it.
  if (hadFocus && place.stage !== shown) focusSoon(element);
  else showSoon(element);
}
