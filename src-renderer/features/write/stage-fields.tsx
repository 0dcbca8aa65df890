import { Input, Label, NumberField, Text } from 'react-aria-components';
import type { StageKind } from '../../../src-main/core/job-family/job-family.ts';
import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { stageKindWords } from '../../ui/words.ts';
import type { CardKind } from './card-list.tsx';
import type { CardFieldsProps } from './card.tsx';
import { writeWords } from './words.ts';
import { emptyStage, keyed, type StageForm } from './write-form.ts';

const fieldId = (key: string): string => `stage-${key}`;

const kinds = (Object.keys(stageKindWords) as StageKind[]).map((id) => ({
  id,
  label: stageKindWords[id],
}));

/** Kind, people, length and course of a step of the hiring process. */
function StageFields({ card, onChange }: CardFieldsProps<StageForm>) {
  return (
    <>
      <div className="write-row">
        <div className="write-kind">
          <Choice
            label={writeWords.kind}
            options={kinds}
            value={card.kind}
            onChange={(kind) => onChange({ kind })}
          />
        </div>
        <TextBox
          id={fieldId(card.key)}
          label={writeWords.interviewer}
          hint={writeWords.interviewerHint}
          maxLength={200}
          value={card.interviewer}
          onChange={(interviewer) => onChange({ interviewer })}
        />
        <NumberField
          className="field number-field"
          value={card.minutes ?? NaN}
          minValue={1}
          maxValue={600}
          formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
          onChange={(minutes) => onChange({ minutes: Number.isInteger(minutes) ? minutes : null })}
        >
          <Label className="field-label">{writeWords.minutes}</Label>
          <Input className="input" />
          <Text slot="description" className="field-hint">
            {writeWords.minutesHint}
          </Text>
        </NumberField>
      </div>
      <TextBox
        label={writeWords.about}
        rows={2}
        maxLength={2000}
        value={card.about}
        onChange={(about) => onChange({ about })}
      />
      <Check isSelected={card.optional} onChange={(optional) => onChange({ optional })}>
        {writeWords.isOptional}
      </Check>
    </>
  );
}

export const stageKind: CardKind<StageForm> = {
  title: writeWords.stages,
  hint: writeWords.stagesHint,
  addLabel: writeWords.addStage,
  most: 40,
  nameOf: ({ kind }, index) => writeWords.stage(index + 1, stageKindWords[kind]),
  fieldOf: fieldId,
  isWritten: ({ interviewer, about }) => (interviewer + about).trim() !== '',
  make: () => keyed(emptyStage),
  Fields: StageFields,
};
