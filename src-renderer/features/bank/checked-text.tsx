import { useDeferredValue, useId, useMemo, useState } from 'react';
import { lintQuestion } from '../../../src-main/core/lint/lint-question.ts';
import { KitText } from '../../ui/kit-text.tsx';
import { LintNotes } from './lint-notes.tsx';

interface CheckedTextProps {
  label: string;
  /** Name of the list of notes. */
  notesLabel: string;
  value: string;
  id?: string;
  className?: string;
  placeholder?: string;
  onCommit: (value: string) => void;
}

/** Words that are read aloud, with what should be said about them as they are typed. */
export function CheckedText({ label, notesLabel, value, onCommit, ...rest }: CheckedTextProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = useDeferredValue(typed ?? value);
  const findings = useMemo(() => lintQuestion(text), [text]);
  const notes = useId();
  return (
    <div>
      <KitText
        {...rest}
        label={label}
        value={value}
        marks={findings}
        describedBy={notes}
        onType={setTyped}
        onCommit={(words) => {
          setTyped(null);
          onCommit(words);
        }}
      />
      <LintNotes id={notes} label={notesLabel} findings={findings} />
    </div>
  );
}
