import { Input, Label, NumberField, RadioGroup } from 'react-aria-components';
import type { Debrief } from '../../../src-main/core/debrief/debrief.ts';
import { Dot } from '../../ui/check.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { debriefWords } from './words.ts';

export interface WeightsEntry {
  same: boolean;
  reason: string;
  of: Record<string, number>;
}

interface WeightsFormProps {
  debrief: Debrief;
  entry: WeightsEntry;
  /** Whether the missing reason was already asked for. */
  asked: boolean;
  onChange: (entry: WeightsEntry) => void;
}

/** Equal weights, unless somebody writes down why not. */
export function WeightsForm({ debrief, entry, asked, onChange }: WeightsFormProps) {
  return (
    <section className="debrief-weights">
      <RadioGroup
        value={entry.same ? 'same' : 'other'}
        onChange={(value) => onChange({ ...entry, same: value === 'same' })}
      >
        <Label className="title-16">{debriefWords.weights}</Label>
        <Dot value="same">
          <span>
            {debriefWords.equal}
            <span className="debrief-hint text-12 muted">{debriefWords.equalHint}</span>
          </span>
        </Dot>
        <Dot value="other">{debriefWords.other}</Dot>
      </RadioGroup>
      {!entry.same && (
        <>
          <TextBox
            label={debriefWords.reason}
            hint={debriefWords.reasonHint}
            rows={2}
            value={entry.reason}
            error={asked && entry.reason.trim() === '' ? debriefWords.reasonMissing : undefined}
            onChange={(reason) => onChange({ ...entry, reason })}
          />
          <div className="debrief-weight-list">
            {debrief.competencies.map(({ id, name }) => (
              <NumberField
                key={id}
                className="debrief-weight"
                value={entry.of[id] ?? 1}
                minValue={1}
                maxValue={5}
                aria-label={debriefWords.weightOf(name)}
                onChange={(weight) => onChange({ ...entry, of: { ...entry.of, [id]: weight } })}
              >
                <span aria-hidden>{name}</span>
                <Input className="input" />
              </NumberField>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
