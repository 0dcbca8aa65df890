import { CheckboxGroup, FieldError, Label } from 'react-aria-components';
import { partSchema, type Part } from '../../../src-main/core/kit/packet-options.ts';
import { Check } from '../../ui/check.tsx';
import { exportWords } from './words.ts';

interface PartChoiceProps {
  value: Part[];
  isInvalid: boolean;
  onChange: (parts: Part[]) => void;
}

/** What to make, sorted by the people whom it is for. */
export function PartChoice({ value, isInvalid, onChange }: PartChoiceProps) {
  return (
    <CheckboxGroup
      className="field"
      value={value}
      isInvalid={isInvalid}
      onChange={(values) => onChange(partSchema.options.filter((part) => values.includes(part)))}
    >
      <Label className="field-label">{exportWords.parts}</Label>
      <div className="export-audiences">
        {exportWords.audiences.map(({ title, parts }) => (
          <div key={title} className="export-audience" role="group" aria-label={title}>
            <p className="text-12 muted">{title}</p>
            {parts.map((part) => (
              <Check key={part} value={part}>
                {exportWords.partWords[part].title}
                <span className="field-hint export-hint">{exportWords.partWords[part].hint}</span>
              </Check>
            ))}
          </div>
        ))}
      </div>
      <FieldError className="field-error">{exportWords.noPart}</FieldError>
    </CheckboxGroup>
  );
}
