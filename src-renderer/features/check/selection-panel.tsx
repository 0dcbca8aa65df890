import { Info, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import { Action } from '../../ui/action.tsx';
import { placesOf } from '../../ui/page-place.ts';
import { listed } from '../../ui/words.ts';
import type { DiagnosticGroup } from '../../../src-main/core/job-family/group-diagnostics.ts';
import { chooseWords } from '../choose/words.ts';
import { BecameTag } from './became-tag.tsx';
import { sayingKeys, type Saying } from './check-keys.ts';
import { unclearRun, type CheckRow } from './check-rows.ts';
import { placesOfRows } from './describe-change.ts';
import { selectionFacts } from './selection-facts.ts';
import { checkWords, sayingWords } from './words.ts';

interface SelectionPanelProps {
  page: OpenPage;
  rows: readonly CheckRow[];
  selected: readonly CheckRow[];
  onSay: (saying: Saying) => void;
  onSelect: (ids: readonly number[]) => void;
}

/** What the selected lines became and why, and the buttons that say what they are. */
export function SelectionPanel(props: SelectionPanelProps) {
  const { page, rows, selected, onSay, onSelect } = props;
  const facts = useMemo(() => selectionFacts(page, selected), [page, selected]);
  const ids = selected.map(({ id }) => id);
  const sole = ids.length === 1 ? ids[0] : undefined;
  const run = sole === undefined ? [] : unclearRun(rows, sole);
  if (ids.length === 0)
    return (
      <section
        className="check-selection"
        aria-label={checkWords.selection}
        data-part
        tabIndex={-1}
      >
        <h2 className="title-16">{checkWords.selection}</h2>
        <p>{checkWords.noSelection}</p>
        <p className="text-13 muted">{checkWords.noSelectionKeys}</p>
      </section>
    );
  return (
    <section className="check-selection" aria-label={checkWords.selection} data-part tabIndex={-1}>
      <h2 className="title-16 check-places">{placesOfRows(page, ids)}</h2>
      <p className="check-became">
        {facts.became.map(({ became, count }) => (
          <span key={became}>
            {ids.length > 1 && <span className="figures">{count} </span>}
            <BecameTag became={became} />
          </span>
        ))}
      </p>
      {facts.owners.length > 0 && (
        <p>{checkWords.belongsTo(listed(facts.owners.map((one) => one ?? checkWords.forAll)))}</p>
      )}
      {facts.reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {facts.notes.map((note) => (
        <Note key={`${note.code}-${note.line}-${note.message}`} note={note} file={page.name} />
      ))}
      {facts.corrected > 0 && (
        <p className="muted">{checkWords.youSaid(facts.corrected, ids.length)}</p>
      )}
      {run.length > 1 && (
        <Action small onPress={() => onSelect(run)}>
          {checkWords.selectRun(run.length)}
        </Action>
      )}
      {facts.hasHeading && <p className="text-12 muted">{checkWords.isLabel}</p>}
      <div
        className="check-sayings"
        role="group"
        aria-label={sole === undefined ? checkWords.say : checkWords.sayOne}
      >
        {sayingKeys.map(({ saying, key }) => (
          <Action
            key={saying}
            className="check-saying"
            aria-pressed={saying === facts.said}
            isDisabled={saying === 'as-read' && facts.corrected === 0}
            onPress={() => onSay(saying)}
          >
            <span>{sayingWords[saying]}</span>
            <kbd>{key}</kbd>
          </Action>
        ))}
      </div>
    </section>
  );
}

function Note({ note, file }: { note: DiagnosticGroup; file: string }) {
  const Icon = note.severity === 'info' ? Info : TriangleAlert;
  return (
    <p className="check-note">
      <Icon className="icon" aria-hidden />
      <span>
        <span className="title-13">{chooseWords.severity[note.severity]}:</span> {note.message}
        {note.last > note.line && (
          <span className="muted"> ({placesOf(file, note.line, note.last)})</span>
        )}
      </span>
    </p>
  );
}
