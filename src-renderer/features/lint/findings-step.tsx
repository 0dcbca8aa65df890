import { Check, MessageSquareText, Scale } from 'lucide-react';
import { useRef } from 'react';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import type { KitFinding } from '../../../src-main/core/lint/lint-many.ts';
import { useKitFindings } from '../../state/lint-store.ts';
import { Action } from '../../ui/action.tsx';
import { goToFinding, nextFinding } from './finding-places.ts';
import { lintWords } from './words.ts';

/** How many notes on wording the kit has; each press leads to the next. */
export function FindingsStep({ kit }: { kit: Kit }) {
  const findings = useKitFindings(kit);
  const last = useRef<KitFinding | null>(null);
  const unlawful = findings.some(({ kind }) => kind === 'unlawful');
  if (findings.length === 0)
    return (
      <span className="plan-quiet text-12 muted">
        <Check className="icon" aria-hidden />
        {lintWords.none}
      </span>
    );
  return (
    <Action
      kind="quiet"
      small
      icon={unlawful ? Scale : MessageSquareText}
      aria-label={lintWords.nextNote(findings.length)}
      onPress={() => {
        const next = nextFinding(findings, last.current);
        if (!next) return;
        last.current = next;
        goToFinding(next, findings);
      }}
    >
      {lintWords.notesOn(findings.length)}
    </Action>
  );
}
