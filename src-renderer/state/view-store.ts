import { create } from 'zustand';
import type { OpenPage } from '../../src-main/contract/page-shapes.ts';
import type { Part } from '../../src-main/core/kit/packet-options.ts';
import type { PageDraft } from '../../src-main/core/job-family/page-draft.ts';

export type Screen =
  | { name: 'home' }
  | { name: 'choose'; page: OpenPage }
  /** What was understood of the page, line by line. */
  | { name: 'check'; page: OpenPage }
  /** A page that is written in the app; `id` is null until it is kept for the first time. */
  | { name: 'write'; id: string | null; draft: PageDraft }
  | { name: 'kit' }
  /** Completed scorecards side by side; `from` is where one goes back to. */
  | { name: 'debrief'; from: 'home' | 'kit' }
  /** The team's own questions beside all others. */
  | { name: 'bank'; query: string }
  /** Every component of the window, for those who change the app. */
  | { name: 'components' };
export type KitTab = 'questions' | 'coverage';
/** What an export is opened for, where it is not the kit as a whole. */
export interface AskedExport {
  parts: Part[];
  stage: string;
}
export type OpenDialog = 'export' | 'settings' | 'keys' | 'palette' | 'help' | 'about' | null;
export type QuestionPart = 'probes' | 'anchors' | 'backup' | 'record';

/** What the screen shows; nothing of it belongs to the kit. */
interface ViewState {
  screen: Screen;
  tab: KitTab;
  /** Id of the stage on the screen; null: the first. */
  stage: string | null;
  /** Null until the person has decided: then the width of the window does. */
  preview: boolean | null;
  /** Width of the preview in percent of the window. */
  previewShare: number;
  /** In a narrow window the plan is out of sight until asked for. */
  plan: boolean;
  part: Part;
  /** Print what the preview shows, as soon as it shows it. */
  printing: boolean;
  /** Id of a question whose place on paper is to be shown, as soon as its page is there. */
  onPaper: string | null;
  /** Id of the question that had the keyboard last. */
  question: string | null;
  /** A part of a question that is to be opened, because something in it is shown next. */
  openPart: { question: string; part: QuestionPart } | null;
  /** Id of a stage whose opening and close are to be opened, because something in them is shown next. */
  openScripts: string | null;
  dialog: OpenDialog;
  exporting: AskedExport | null;
  coverage: 'all' | 'gap' | 'double';
  /** What goes on once the person has decided about unsaved changes. */
  leaving: (() => void) | null;
}

export const useView = create<ViewState>(() => ({
  screen: { name: 'home' },
  tab: 'questions',
  stage: null,
  preview: null,
  previewShare: 36,
  plan: false,
  part: 'guides',
  printing: false,
  onPaper: null,
  question: null,
  openPart: null,
  openScripts: null,
  dialog: null,
  exporting: null,
  coverage: 'all',
  leaving: null,
}));

export const show = (change: Partial<ViewState>): void => useView.setState(change);

/** The screens in their first state: a kit is shown from its first stage on. */
export const showKit = (): void =>
  show({ screen: { name: 'kit' }, tab: 'questions', stage: null, plan: false, coverage: 'all' });
export const showHome = (): void => show({ screen: { name: 'home' } });
export const showDebrief = (from: 'home' | 'kit'): void =>
  show({ screen: { name: 'debrief', from } });
/** Back to the kit as it was left. */
export const backToKit = (): void => show({ screen: { name: 'kit' } });
export const showBank = (): void => findInBank('');
export const findInBank = (query: string): void => show({ screen: { name: 'bank', query } });
export const showPage = (page: OpenPage): void => show({ screen: { name: 'choose', page } });
export const showCheck = (page: OpenPage): void => show({ screen: { name: 'check', page } });
export const showWriting = (id: string | null, draft: PageDraft): void =>
  show({ screen: { name: 'write', id, draft } });

/** Shows a question wherever it stands and puts the keyboard into it. */
export function goToQuestion(stage: string, question: string): void {
  show({ tab: 'questions', stage, plan: false });
  focusSoon(questionFieldId(question));
}

/** Shows one stage's scorecard as it will be printed, and prints it as soon as it is there. */
export const printScorecard = (stage: string): void =>
  show({
    tab: 'questions',
    stage,
    plan: false,
    preview: true,
    part: 'scorecards',
    printing: true,
  });

/** Shows the place on paper of a question: what the preview shows, or its guide where that has none. */
export const showOnPaper = (stage: string, question: string): void =>
  show({ tab: 'questions', stage, plan: false, preview: true, onPaper: question });

export const questionFieldId = (question: string): string => `question-${question}`;

/**
 * Moves the keyboard to an element that the next paint brings, or that keeps its place through it.
 * Waits for menus and dialogs to hand the focus back first.
 */
export const focusSoon = (id: string, tries?: number): void =>
  reachSoon(
    id,
    (element) => {
      element.focus();
      element.scrollIntoView({ block: 'nearest' });
    },
    tries,
  );

/** Puts the keyboard into a field with all its text selected, so that whatever is typed takes its place. */
export const selectSoon = (id: string): void =>
  reachSoon(id, (element) => {
    element.focus();
    if (element instanceof HTMLTextAreaElement) element.select();
    element.scrollIntoView({ block: 'nearest' });
  });

/** Brings an element into sight as soon as it is there; the keyboard stays where it is. */
export const showSoon = (id: string): void =>
  reachSoon(id, (element) => element.scrollIntoView({ block: 'nearest' }));

function reachSoon(id: string, reach: (element: HTMLElement) => void, tries = 12): void {
  window.setTimeout(() => {
    const element = document.getElementById(id);
    if (element && !document.querySelector('[data-overlay]')) reach(element);
    else if (tries > 0) reachSoon(id, reach, tries - 1);
  }, 40);
}
