import {
  Fragment,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useFoundMarks, type FoundMark } from '../state/find-store.ts';
import { registerPendingEdit } from '../state/pending-edits.ts';
import './kit-text.css';

interface Mark {
  from: number;
  to: number;
  /** What must not stay is underlined twice. */
  kind?: 'unlawful' | 'wording';
}

interface KitTextProps {
  label: string;
  value: string;
  /** Given on a moment after the last key and when the field is left. */
  onCommit: (value: string) => void;
  placeholder?: string;
  id?: string;
  className?: string;
  /** Stretches of the text to underline, in characters. */
  marks?: readonly Mark[];
  /** Id of the element that says what the marks mean. */
  describedBy?: string;
  /** Told every text while it is typed. */
  onType?: (value: string) => void;
}

const pause = 500;

/**
 * Text of the kit that is edited where it stands. It looks like text until one points at it, grows
 * with its contents, and hands its words on by itself.
 */
export function KitText({
  label,
  value,
  onCommit,
  placeholder,
  id,
  className = '',
  marks = [],
  describedBy,
  onType,
}: KitTextProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<string | null>(null);
  const shown = typed ?? value;
  const found = useFoundMarks(id);

  // The timer may end after a new render: what it commits to must be the newest, not the one it began with.
  const live = useRef({ value, onCommit });
  useLayoutEffect(() => {
    live.current = { value, onCommit };
  });

  const commit = useCallback(() => {
    clearTimeout(timer.current);
    const words = latest.current;
    latest.current = null;
    if (words !== null && words !== live.current.value) live.current.onCommit(words);
    setTyped(null);
  }, []);

  useEffect(() => {
    const unregister = registerPendingEdit(commit);
    return () => {
      unregister();
      commit();
    };
  }, [commit]);

  const type = (words: string) => {
    latest.current = words;
    setTyped(words);
    onType?.(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(commit, pause);
  };

  // A form of its own: at every key, browsers look through all fields of a form for what they could fill in.
  return (
    <form className={`kit-text ${className}`} data-kit-field>
      <div className="kit-text-mirror" aria-hidden>
        {underline(shown, marks)}
        {/* Keeps the height of a last, empty line. */}
        {'\u200b'}
      </div>
      {/* While one types, the places are those of the text before. */}
      {found.length > 0 && typed === null && (
        <div className="kit-text-mirror kit-text-found" aria-hidden>
          {markFound(value, found)}
        </div>
      )}
      <textarea
        id={id}
        aria-label={label}
        aria-describedby={describedBy}
        className="kit-text-area"
        rows={1}
        spellCheck
        placeholder={placeholder}
        value={shown}
        onChange={(event) => type(event.target.value)}
        onBlur={commit}
      />
    </form>
  );
}

function underline(text: string, marks: KitTextProps['marks'] & object): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { from, to, kind } of [...marks].sort((a, b) => a.from - b.from)) {
    if (from < at || to > text.length) continue;
    parts.push(
      text.slice(at, from),
      <mark key={from} data-kind={kind}>
        {text.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  return [...parts, text.slice(at)];
}

const markFound = (text: string, found: readonly FoundMark[]): ReactNode =>
  found.map(({ from, to, here }, index) => (
    <Fragment key={from}>
      {text.slice(found[index - 1]?.to ?? 0, from)}
      <mark data-here={here || undefined}>{text.slice(from, to)}</mark>
      {index === found.length - 1 && text.slice(to)}
    </Fragment>
  ));
