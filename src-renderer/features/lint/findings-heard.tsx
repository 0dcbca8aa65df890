import { useEffect, useState } from 'react';
import type { Finding } from '../../../src-main/core/lint/lint-question.ts';
import { lintWords } from './words.ts';

const pause = 1_200;

/**
 * Tells a screen reader of findings once the typing has paused: what is new, not what each key made of it.
 * Says nothing of what was there when the field came up.
 */
export function FindingsHeard({
  text,
  findings,
}: {
  /** What was checked: each key begins the pause anew. */
  text: string;
  findings: readonly Finding[];
}) {
  const now = findings.map(({ message }) => message).join(' ');
  const [heard, setHeard] = useState({ findings: now, said: '' });
  useEffect(() => {
    if (now === heard.findings) return;
    const timer = setTimeout(() => {
      setHeard({
        findings: now,
        said:
          now === '' ? lintWords.heard(findings.length) : lintWords.heardAll(findings.length, now),
      });
    }, pause);
    return () => clearTimeout(timer);
  }, [now, heard.findings, findings.length, text]);
  return (
    <span className="visually-hidden" role="status" aria-live="polite">
      {heard.said}
    </span>
  );
}
