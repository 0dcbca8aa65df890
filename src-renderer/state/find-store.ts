import { create } from 'zustand';
import type { TextPoint } from '../../src-main/core/kit/find-in-kit.ts';
import { useView } from './view-store.ts';

/** A stretch of a field's text where searched words stand. */
export interface FoundMark {
  from: number;
  to: number;
  /** It is the place that one has come to. */
  here: boolean;
}

interface FindState {
  isOpen: boolean;
  /** Whether there is a second field, for other words. */
  replacing: boolean;
  words: string;
  by: string;
  matchCase: boolean;
  wholeWords: boolean;
  /** The place that one has come to, or behind which the search goes on. */
  at: TextPoint | null;
  /** Where a search for other words begins: the stage that was on the screen, or the place that was gone to. */
  origin: TextPoint | Pick<TextPoint, 'stage'> | null;
  /** What is to be seen in fields, by their ids. */
  marks: ReadonlyMap<string, readonly FoundMark[]>;
  /** To the next place (1) or the one before (-1); null until the search is on the screen. */
  goOn: ((by: 1 | -1) => void) | null;
  /** Rises whenever the field for the words is asked for. */
  turn: number;
}

export const useFind = create<FindState>(() => ({
  isOpen: false,
  replacing: false,
  words: '',
  by: '',
  matchCase: false,
  wholeWords: false,
  at: null,
  origin: null,
  marks: new Map(),
  goOn: null,
  turn: 0,
}));

export const showFind = (change: Partial<FindState>): void => useFind.setState(change);

const none: readonly FoundMark[] = [];

/** Where searched words stand in a field. */
export const useFoundMarks = (field: string | undefined): readonly FoundMark[] =>
  useFind(({ marks }) => (field === undefined ? none : (marks.get(field) ?? none)));

/** Most that is taken over of what is selected: more is a passage, not something to look for. */
const mostTaken = 80;

/** Words that are selected in a text of the kit. */
const selectedWords = (): string => {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement) || field.closest('[data-kit-field]') === null)
    return '';
  const words = field.value.slice(field.selectionStart, field.selectionEnd);
  return words.length > mostTaken || words.includes('\n') ? '' : words;
};

/** Opens the search with what is selected, or with the words of the last one. */
export function openFind({ replacing }: { replacing: boolean }): void {
  const { isOpen, replacing: was, words, turn } = useFind.getState();
  const { stage } = useView.getState();
  showFind({
    isOpen: true,
    replacing: replacing || (isOpen && was),
    words: selectedWords() || words,
    origin: stage === null ? null : { stage },
    turn: turn + 1,
  });
}

/** Ends the search; its words stay for the next one. */
export const closeFind = (): void => showFind({ isOpen: false, at: null, marks: new Map() });
