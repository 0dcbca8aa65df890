import {
  commandOfPress,
  commands,
  type CommandId,
  type KeyPress,
} from '../../../src-main/contract/commands.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { openFind, useFind } from '../../state/find-store.ts';
import { useKitStore } from '../../state/kit-store.ts';
import { flushPendingEdits } from '../../state/pending-edits.ts';
import { useSettings } from '../../state/settings-store.ts';
import { undoTarget } from '../../state/undo-target.ts';
import { show, showBank, showDebrief, showOnPaper, useView } from '../../state/view-store.ts';
import { exportCoverage } from '../coverage/export-coverage.ts';
import { goHome, openKitFile, saveKit } from '../file/file-actions.ts';
import { openSampleKit } from '../help/open-sample-kit.ts';
import { redoInSight, undoInSight } from '../../state/take-back.ts';
import { isPreviewOpen } from './use-preview-open.ts';

const runs: Record<CommandId, (bridge: Bridge) => void> = {
  new: () => goHome(),
  'new-window': (bridge) => openWindow(bridge),
  open: (bridge) => void openKitFile(bridge),
  save: (bridge) => void saveKit(bridge),
  'save-as': (bridge) => void saveKit(bridge, { as: true }),
  export: () => {
    flushPendingEdits();
    show({ dialog: 'export' });
  },
  'coverage-csv': (bridge) => void exportCoverage(bridge, 'csv'),
  'coverage-png': (bridge) => void exportCoverage(bridge, 'png'),
  print: () => {
    flushPendingEdits();
    show({ tab: 'questions', preview: true, printing: true });
  },
  debrief: () => {
    flushPendingEdits();
    showDebrief(useView.getState().screen.name === 'kit' ? 'kit' : 'home');
  },
  settings: () => show({ dialog: 'settings' }),
  undo: () => (undoTarget()?.undo ?? undoInSight)(),
  redo: () => (undoTarget()?.redo ?? redoInSight)(),
  find: () => find(false),
  replace: () => find(true),
  'find-next': () => goToHit(1),
  'find-previous': () => goToHit(-1),
  palette: () => show({ dialog: 'palette' }),
  questions: () => show({ tab: 'questions' }),
  coverage: () => show({ tab: 'coverage' }),
  plan: () => show({ plan: !useView.getState().plan }),
  preview: () => show({ preview: !isPreviewOpen() }),
  paper: () => {
    flushPendingEdits();
    const { question, stage } = useView.getState();
    const stages = useKitStore.getState().open?.history.kit.stages ?? [];
    const here = stages.find(({ id }) => id === stage) ?? stages[0];
    const wanted = here?.questions.find(({ id }) => id === question) ?? here?.questions[0];
    if (here && wanted) showOnPaper(here.id, wanted.id);
  },
  bank: () => {
    flushPendingEdits();
    // A page that is being written asks first where it could not be kept.
    if (useView.getState().screen.name !== 'write') showBank();
  },
  'next-stage': () => goToStage(1),
  'previous-stage': () => goToStage(-1),
  help: () => show({ dialog: 'help' }),
  sample: (bridge) => void openSampleKit(bridge),
  keys: () => show({ dialog: 'keys' }),
  about: () => show({ dialog: 'about' }),
  components: () => {
    flushPendingEdits();
    show({ screen: { name: 'components' } });
  },
};

function find(replacing: boolean): void {
  flushPendingEdits();
  openFind({ replacing });
}

/** To the next place of the words searched last; without a search, one is begun. */
function goToHit(by: 1 | -1): void {
  const { words, goOn } = useFind.getState();
  if (words === '' || !goOn) find(false);
  else goOn(by);
}

/** They take the place of a screen, and are there only where nothing that was typed would be lost. */
const fromHomeOrKit: readonly CommandId[] = ['debrief', 'sample', 'components'];

/** Whether a command would do something now. */
export const canRun = (command: CommandId): boolean => {
  if (fromHomeOrKit.includes(command))
    return ['home', 'kit'].includes(useView.getState().screen.name);
  if (commands[command].needs !== 'kit') return true;
  // A kit stays open behind the bank and the debrief, and the window may have to save it before it closes.
  if (command === 'save') return useKitStore.getState().open !== null;
  return useKitStore.getState().open !== null && useView.getState().screen.name === 'kit';
};

/** Carries out what a menu, a shortcut, a button or the palette asks for, where it can be done. */
export function runCommand(bridge: Bridge, command: CommandId): void {
  if (canRun(command)) runs[command](bridge);
}

/** A browser opens its tabs itself; the host's key goes along with what the tab keeps. */
function openWindow(bridge: Bridge): void {
  if (useSettings.getState().info?.host === 'browser') window.open(window.location.href);
  else void bridge.call('window.open', {});
}

function goToStage(by: number): void {
  const stages = useKitStore.getState().open?.history.kit.stages ?? [];
  const at = stages.findIndex(({ id }) => id === useView.getState().stage);
  const next = stages[Math.max(at, 0) + by];
  if (next) show({ tab: 'questions', stage: next.id });
}

/** The command of a key press, or null where it has none or belongs to somebody else. */
export function commandOf(event: KeyPress & Pick<KeyboardEvent, 'target'>, isApple: boolean) {
  const command = commandOfPress(event, isApple);
  // A dialog holds the keyboard: what lies under it stays as it is.
  const blocked = useView.getState().dialog !== null || useView.getState().leaving !== null;
  if (blocked) return null;
  // Undo within a field that is not part of the kit is the field's own.
  if ((command === 'undo' || command === 'redo') && isForeignField(event.target)) return null;
  // Where there is no kit to search, a browser's own search is of more use than none.
  if (command && finding.includes(command) && !canRun(command)) return null;
  return command;
}

const finding: readonly CommandId[] = ['find', 'replace', 'find-next', 'find-previous'];

const isForeignField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input, textarea') &&
  target.closest('[data-kit-field]') === null;
