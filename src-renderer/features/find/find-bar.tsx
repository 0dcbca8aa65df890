import { CaseSensitive, ChevronDown, ChevronRight, ChevronUp, WholeWord, X } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Input, TextField } from 'react-aria-components';
import { showFind, useFind } from '../../state/find-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import './find.css';
import {
  findAnew,
  goOn,
  leaveFind,
  placeName,
  replaceEverywhere,
  replaceHere,
} from './find-steps.ts';
import { useKitSearch } from './use-kit-search.ts';
import { findWords } from './words.ts';

/** Words to look for in all texts of the kit: Enter goes on, Shift+Enter back, Esc leaves. */
export function FindBar() {
  const replacing = useFind((find) => find.replacing);
  const search = useKitSearch();
  // What has the keyboard when the bar comes gets it back, unless a place was gone to.
  const [before] = useState(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLElement ? activeElement : null;
  });
  useEffect(() => {
    showFind({ goOn });
    return () => showFind({ goOn: null });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    leaveFind(before);
  };
  return (
    <div
      className="find-bar"
      role="search"
      aria-label={findWords.bar}
      data-part
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="find-row">
        <IconAction
          icon={replacing ? ChevronDown : ChevronRight}
          small
          label={findWords.showReplace}
          aria-expanded={replacing}
          onPress={() => showFind({ replacing: !replacing })}
        />
        <WordsField />
        <Options />
        <Count search={search} />
        <IconAction
          icon={ChevronUp}
          small
          label={findWords.previous}
          isDisabled={search.hits.length === 0}
          onPress={() => goOn(-1)}
        />
        <IconAction
          icon={ChevronDown}
          small
          label={findWords.next}
          isDisabled={search.hits.length === 0}
          onPress={() => goOn(1)}
        />
        <IconAction icon={X} small label={findWords.close} onPress={() => leaveFind(before)} />
      </div>
      {replacing && <ReplaceRow search={search} />}
    </div>
  );
}

type Search = ReturnType<typeof useKitSearch>;

function WordsField() {
  const words = useFind((find) => find.words);
  const turn = useFind((find) => find.turn);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    if (useFind.getState().words !== '') findAnew();
  }, [turn]);
  return (
    <TextField
      className="find-field"
      aria-label={findWords.words}
      value={words}
      onChange={(next) => {
        showFind({ words: next });
        findAnew();
      }}
    >
      <Input
        ref={field}
        className="input"
        placeholder={findWords.words}
        spellCheck={false}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          goOn(event.shiftKey ? -1 : 1);
        }}
      />
    </TextField>
  );
}

function Options() {
  const matchCase = useFind((find) => find.matchCase);
  const wholeWords = useFind((find) => find.wholeWords);
  return (
    <div className="find-options">
      <IconAction
        icon={CaseSensitive}
        small
        label={findWords.matchCase}
        aria-pressed={matchCase}
        onPress={() => {
          showFind({ matchCase: !matchCase });
          findAnew();
        }}
      />
      <IconAction
        icon={WholeWord}
        small
        label={findWords.wholeWords}
        aria-pressed={wholeWords}
        onPress={() => {
          showFind({ wholeWords: !wholeWords });
          findAnew();
        }}
      />
    </div>
  );
}

function Count({ search: { kit, hits, now } }: { search: Search }) {
  const words = useFind((find) => find.words);
  const hit = hits[now];
  const said = () => {
    if (words === '') return '';
    if (hits.length === 0) return findWords.none;
    return hit
      ? findWords.at(now + 1, hits.length, placeName(kit, hit))
      : findWords.some(hits.length);
  };
  return (
    <p className="find-count text-12 muted figures" role="status">
      {said()}
    </p>
  );
}

function ReplaceRow({ search: { hits, locked } }: { search: Search }) {
  const by = useFind((find) => find.by);
  const none = hits.length === locked;
  return (
    <div className="find-row find-row-replace">
      <TextField
        className="find-field"
        aria-label={findWords.by}
        value={by}
        onChange={(next) => showFind({ by: next })}
      >
        <Input
          className="input"
          placeholder={findWords.by}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            replaceHere();
          }}
        />
      </TextField>
      <Action small isDisabled={none} onPress={replaceHere}>
        {findWords.replace}
      </Action>
      <Action small isDisabled={none} onPress={replaceEverywhere}>
        {findWords.replaceAll}
      </Action>
      {locked > 0 && <p className="text-12 muted">{findWords.locked(locked)}</p>}
    </div>
  );
}
