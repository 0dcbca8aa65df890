import { useDeferredValue, useId, useMemo, useState } from 'react';
import { knownWords } from '../../../src-main/core/lint/lint-many.ts';
import {
  lintQuestion,
  type Finding,
  type LintOptions,
} from '../../../src-main/core/lint/lint-question.ts';
import { applyRewording } from '../../../src-main/core/lint/rewording.ts';
import { announce } from '../../state/announcement-store.ts';
import { useKitStore } from '../../state/kit-store.ts';
import { useLintRules } from '../../state/lint-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import { focusSoon } from '../../state/view-store.ts';
import { KitText } from '../../ui/kit-text.tsx';
import { FindingsHeard } from './findings-heard.tsx';
import { FindingsList } from './findings-list.tsx';
import { lintWords } from './words.ts';

interface LintedTextProps {
  id: string;
  label: string;
  placeholder?: string;
  className?: string;
  value: string;
  /** Kind of the question and what the field is to it. */
  options: Pick<LintOptions, 'type' | 'as'>;
  /** Rules about wording that were set aside here. */
  muted?: readonly string[];
  /** Gets the text, and the name of the step where it was not typed. */
  onCommit: (text: string, step?: string) => void;
  /** Absent where notes cannot be set aside. */
  onMute?: (muted: string[]) => void;
  /** Said above the findings while the field is empty. */
  emptyNote?: string;
}

const noWords: ReadonlySet<string> = new Set();

/** A text that is asked, edited in place, with what should be said of its wording as it is typed. */
export function LintedText({
  value,
  options,
  muted = [],
  onCommit,
  onMute,
  emptyNote,
  ...field
}: LintedTextProps) {
  // Words on their way to the kit; once the kit's own have changed, these are past.
  const [typed, setTyped] = useState<{ over: string; text: string } | null>(null);
  const text = useDeferredValue(typed?.over === value ? typed.text : value);
  const rules = useLintRules((state) => state.rules);
  const jurisdictions = useSettings(({ settings }) => settings.jurisdictions);
  // Lines and titles of the kit tell a candidate what short forms mean; they seldom change.
  const known = useKitStore(({ open }) => (open ? knownWords(open.history.kit) : noWords));
  const { type, as } = options;
  const all = useMemo(
    () =>
      lintQuestion(text, rules, {
        type: type ?? null,
        as: as ?? 'question',
        jurisdictions,
        known,
      }),
    [text, rules, type, as, jurisdictions, known],
  );
  const isMuted = ({ kind, rule }: Finding) => kind === 'wording' && muted.includes(rule);
  const findings = all.filter((one) => !isMuted(one));
  const aside = all.filter(isMuted).length;
  const notes = useId();

  const useInstead = ({ rewording }: Finding) => {
    if (!rewording) return;
    onCommit(applyRewording(text, rewording), lintWords.did.reword);
    announce(lintWords.replaced);
    focusSoon(field.id);
  };
  return (
    <div className="linted">
      <KitText
        {...field}
        value={value}
        marks={findings}
        describedBy={notes}
        onType={(words) => setTyped({ over: value, text: words })}
        onCommit={(words) => onCommit(words)}
      />
      <FindingsList
        id={notes}
        findings={findings}
        aside={aside}
        emptyNote={text.trim() === '' ? emptyNote : undefined}
        onUse={useInstead}
        onMute={
          onMute &&
          ((rule) => {
            onMute([...new Set([...muted, rule])]);
            focusSoon(field.id);
          })
        }
        onUnmute={
          onMute &&
          (() => {
            onMute([]);
            focusSoon(field.id);
          })
        }
      />
      <FindingsHeard text={text} findings={findings} />
    </div>
  );
}
