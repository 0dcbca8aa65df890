import { StickyNote } from 'lucide-react';
import { useState } from 'react';
import { focusSoon } from '../../state/view-store.ts';
import { KitText } from '../../ui/kit-text.tsx';
import './notes.css';
import { questionWords } from './words.ts';

/** A note that is there, or is about to be written. */
export function useNote(note: string | undefined, id: string) {
  const [writing, setWriting] = useState(false);
  return {
    isShown: writing || (note ?? '').trim() !== '',
    write: () => {
      setWriting(true);
      focusSoon(id);
    },
    leave: () => setWriting(false),
  };
}

interface InterviewerNoteProps {
  id: string;
  label: string;
  value: string;
  onCommit: (note: string) => void;
  /** The keyboard has left it: what is empty goes away. */
  onLeave: () => void;
}

/** What the kit's owner tells the interviewer; printed in the guide, never for the candidate. */
export function InterviewerNote({ onLeave, ...field }: InterviewerNoteProps) {
  return (
    <div className="interviewer-note text-13" onBlur={onLeave}>
      <StickyNote className="icon" aria-hidden />
      <KitText {...field} placeholder={questionWords.notePlaceholder} />
    </div>
  );
}
