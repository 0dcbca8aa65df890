import { useMemo, useState } from 'react';
import { lintItem } from '../../../src-main/core/lint/lint-item.ts';
import { tidyLine } from '../../../src-main/core/bank/tidy-text.ts';
import type { OwnItemDraft } from '../../../src-main/core/role/own-item.ts';
import { useLintRules } from '../../state/lint-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import { Action } from '../../ui/action.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { placeOf } from '../../ui/page-place.ts';
import { Segments } from '../../ui/segments.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { words } from '../../ui/words.ts';
import type { RoleChoice } from './choice-of-role.ts';
import { faultOf, scopeIdOf, scopesOf } from './own-item-form.ts';
import './own-item.css';
import { markWords } from './words.ts';

export interface OwnItemDialogProps {
  choice: RoleChoice;
  /** File name of the page. */
  file: string;
  draft: OwnItemDraft;
  onKeep: (draft: OwnItemDraft) => void;
  /** Null for a new one. */
  onRemove: (() => void) | null;
  onClose: () => void;
}

/** Writes an item of one's own, or changes one. */
export function OwnItemDialog({ choice, file, draft: first, ...rest }: OwnItemDialogProps) {
  const { onKeep, onRemove, onClose } = rest;
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<OwnItemDraft>) => setDraft({ ...draft, ...part });
  const fault = faultOf(draft, choice);
  // Who has not finished writing is not told that it is too little.
  const shown = fault && (tried || fault.why !== 'empty') ? fault : null;
  const place = fault?.why === 'double' ? placeOf(file, fault.of.line) : '';
  const scopes = scopesOf(choice);
  const isNew = onRemove === null;
  const keep = () => {
    setTried(true);
    if (fault) return;
    onKeep({ ...draft, text: tidyLine(draft.text) });
    onClose();
  };
  return (
    <WindowDialog
      title={isNew ? markWords.addTitle : markWords.editTitle}
      isOpen
      onClose={onClose}
      foot={
        <>
          {onRemove && (
            <Action
              kind="quiet"
              className="own-item-remove"
              onPress={() => {
                onRemove();
                onClose();
              }}
            >
              {markWords.remove}
            </Action>
          )}
          <Action kind="quiet" onPress={onClose}>
            {words.cancel}
          </Action>
          <Action kind="primary" onPress={keep}>
            {isNew ? markWords.addIt : markWords.saveIt}
          </Action>
        </>
      }
    >
      <TextBox
        label={markWords.text}
        hint={markWords.textHint}
        rows={3}
        value={draft.text}
        error={shown ? markWords.fault(shown, place) : undefined}
        onChange={(text) => change({ text })}
        // It is one line: Enter ends it.
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) {
            event.continuePropagation();
            return;
          }
          event.preventDefault();
          keep();
        }}
        autoFocus
      />
      <LawNote text={draft.text} />
      <div className="own-item-choices">
        <Segments
          label={markWords.kind}
          value={draft.kind}
          options={(['responsibility', 'requirement'] as const).map((id) => ({
            id,
            label: markWords.kinds[id],
          }))}
          onChange={(kind) => change({ kind })}
        />
        <Segments
          label={markWords.need}
          value={draft.niceToHave ? 'nice' : 'must'}
          options={(['must', 'nice'] as const).map((id) => ({ id, label: markWords.needs[id] }))}
          onChange={(need) => change({ niceToHave: need === 'nice' })}
        />
      </div>
      <Choice
        label={markWords.scope}
        options={scopes}
        value={scopeIdOf(draft)}
        onChange={(id) => {
          const scope = scopes.find((one) => one.id === id);
          if (scope) change({ level: scope.level, specialty: scope.specialty });
        }}
      />
    </WindowDialog>
  );
}

/** What the law protects may be no requirement; it is said, and left to the person. */
function LawNote({ text }: { text: string }) {
  const rules = useLintRules((state) => state.rules);
  const jurisdictions = useSettings(({ settings }) => settings.jurisdictions);
  const finding = useMemo(() => lintItem(text, rules, jurisdictions), [text, rules, jurisdictions]);
  return (
    <div aria-live="polite">
      {finding && (
        <Notice quiet title={markWords.lawful}>
          <p>
            {finding.message} {finding.suggestion}
          </p>
        </Notice>
      )}
    </div>
  );
}
