import { useId, useState, type FocusEvent } from 'react';
import { Form } from 'react-aria-components';
import type { StageKind } from '../../../src-main/core/job-family/job-family.ts';
import { Action } from '../../ui/action.tsx';
import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { MinutesBox } from '../../ui/minutes-box.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { stageKindWords, words } from '../../ui/words.ts';
import { readNames, type StageForm } from './own-stage.ts';
import { PeopleField, withPerson } from './people-field.tsx';
import { planWords } from './words.ts';

interface StageDialogProps {
  title: string;
  submit: string;
  /** What the fields hold at first. */
  initial: StageForm;
  /** The kind of a stage is chosen once, when it is added. */
  withKind: boolean;
  minutesHint?: string | undefined;
  onSubmit: (form: StageForm) => void;
  onClose: () => void;
}

const kinds = (Object.keys(stageKindWords) as StageKind[]).map((id) => ({
  id,
  label: stageKindWords[id],
}));

/** Name, length and people of a stage. */
export function StageDialog({
  title,
  submit,
  initial,
  withKind,
  minutesHint,
  onSubmit,
  onClose,
}: StageDialogProps) {
  const [form, setForm] = useState(initial);
  const [names, setNames] = useState(initial.interviewers.join(', '));
  const [person, setPerson] = useState('');
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState(false);
  const id = useId();
  const change = (part: Partial<StageForm>) => setForm({ ...form, ...part });
  const missing = form.title.trim() === '';
  const apply = () => {
    setTried(true);
    if (missing || refused) return;
    onSubmit({
      ...form,
      title: form.title.trim(),
      interviewers: readNames(names),
      people: withPerson(form.people, person),
    });
    onClose();
  };
  // The name that is proposed for a new stage gives way to whatever is typed.
  const selectProposed = ({ target }: FocusEvent) => {
    if (withKind && form.title === initial.title && target instanceof HTMLInputElement)
      target.select();
  };
  return (
    <WindowDialog
      title={title}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Action kind="quiet" onPress={onClose}>
            {words.cancel}
          </Action>
          <Action kind="primary" type="submit" form={id}>
            {submit}
          </Action>
        </>
      }
    >
      <Form
        id={id}
        className="plan-form"
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <TextBox
          label={planWords.title}
          hint={planWords.titleHint}
          value={form.title}
          autoFocus
          onFocus={selectProposed}
          onChange={(value) => change({ title: value })}
          error={tried && missing ? planWords.titleMissing : undefined}
        />
        {withKind && (
          <Choice
            label={planWords.kind}
            options={kinds}
            value={form.kind}
            onChange={(kind) => change({ kind })}
          />
        )}
        <div>
          <MinutesBox
            label={planWords.minutes}
            least={0}
            value={form.minutes}
            onChange={(minutes) => change({ minutes })}
            onRefuse={setRefused}
          />
          {minutesHint && <p className="field-hint">{minutesHint}</p>}
        </div>
        <TextBox
          label={planWords.interviewers}
          hint={planWords.interviewersHint}
          value={names}
          onChange={setNames}
        />
        <PeopleField
          value={form.people}
          typed={person}
          onType={setPerson}
          onChange={(people) => change({ people })}
        />
        <TextBox
          label={planWords.purpose}
          rows={3}
          value={form.purpose}
          onChange={(purpose) => change({ purpose })}
        />
        <Check isSelected={form.optional} onChange={(optional) => change({ optional })}>
          {planWords.isOptional}
        </Check>
      </Form>
    </WindowDialog>
  );
}
