import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { CheckboxGroup, Label } from 'react-aria-components';
import type { BankFacts } from '../../../src-main/contract/bank-shapes.ts';
import type { BankCompetency } from '../../../src-main/core/bank/bank.ts';
import { companyFunctions } from '../../../src-main/core/competency/competency.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { announce } from '../../state/announcement-store.ts';
import { Action } from '../../ui/action.tsx';
import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { words } from '../../ui/words.ts';
import { changeBank } from './bank-store.ts';
import { bankWords, functionWords } from './words.ts';

type Draft = Omit<BankCompetency, 'id'> & { id: string | null };

const newDraft: Draft = { id: null, name: '', definition: '', finds: [], judges: [] };

const listOf = (text: string): string[] => text.split(/[,;\n]/u).filter((one) => one.trim() !== '');

/** The team's own competencies: their names, definitions and the words that find them. */
export function CompetenciesDialog({ facts, onClose }: { facts: BankFacts; onClose: () => void }) {
  const bridge = useBridge();
  const { competencies } = facts;
  const [draft, setDraft] = useState<Draft>(competencies[0] ?? newDraft);
  const [finds, setFinds] = useState(draft.finds.join(', '));
  const open = (next: Draft) => {
    setDraft(next);
    setFinds(next.finds.join(', '));
  };
  const save = async () => {
    const competency = { ...draft, finds: listOf(finds) };
    const put = await changeBank(bridge, bankWords.did.competency, [
      { do: 'put-competency', competency, at: null },
    ]);
    const [id] = put ?? [];
    if (id === undefined) return;
    setDraft({ ...competency, id });
    announce(bankWords.said.competencyKept);
  };
  const remove = async () => {
    if (draft.id === null) return;
    const done = await changeBank(bridge, bankWords.did.removeCompetency, [
      { do: 'remove-competency', id: draft.id },
    ]);
    if (!done) return;
    open(competencies.find(({ id }) => id !== draft.id) ?? newDraft);
    announce(bankWords.said.competencyRemoved);
  };
  return (
    <WindowDialog
      title={bankWords.competenciesTitle}
      isOpen
      wide
      onClose={onClose}
      foot={
        <>
          <Action onPress={onClose}>{words.done}</Action>
          <Action kind="primary" isDisabled={draft.name.trim() === ''} onPress={() => void save()}>
            {bankWords.competencySave}
          </Action>
        </>
      }
    >
      <p className="muted">
        {competencies.length === 0 ? bankWords.competencyNone : bankWords.competenciesText}
      </p>
      <div className="bank-competency-head">
        {competencies.length > 0 && (
          <Choice
            label={bankWords.competencyList}
            options={[
              ...(draft.id === null ? [{ id: '', label: bankWords.newCompetency }] : []),
              ...competencies.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={draft.id ?? ''}
            onChange={(id) => open(competencies.find((one) => one.id === id) ?? newDraft)}
          />
        )}
        <Action icon={Plus} isDisabled={draft.id === null} onPress={() => open(newDraft)}>
          {bankWords.newCompetency}
        </Action>
        <Action
          kind="quiet"
          icon={Trash2}
          isDisabled={draft.id === null}
          onPress={() => void remove()}
        >
          {bankWords.competencyRemove}
        </Action>
      </div>
      <TextBox
        label={bankWords.competencyName}
        value={draft.name}
        maxLength={120}
        onChange={(name) => setDraft({ ...draft, name })}
      />
      <TextBox
        label={bankWords.competencyDefinition}
        hint={bankWords.competencyDefinitionHint}
        rows={3}
        value={draft.definition}
        maxLength={4_000}
        onChange={(definition) => setDraft({ ...draft, definition })}
      />
      <TextBox
        label={bankWords.competencyFinds}
        hint={bankWords.competencyFindsHint}
        rows={3}
        value={finds}
        onChange={setFinds}
      />
      <CheckboxGroup
        className="field"
        value={draft.judges}
        onChange={(chosen) =>
          setDraft({ ...draft, judges: companyFunctions.filter((one) => chosen.includes(one)) })
        }
      >
        <Label className="field-label">{bankWords.competencyJudges}</Label>
        <div className="bank-checks">
          {companyFunctions.map((one) => (
            <Check key={one} value={one}>
              {functionWords[one]}
            </Check>
          ))}
        </div>
      </CheckboxGroup>
    </WindowDialog>
  );
}
