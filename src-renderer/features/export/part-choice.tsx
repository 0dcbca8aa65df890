import { CheckboxGroup, FieldError, Label } from 'react-aria-components';
import { partSchema, type Part } from '../../../src-main/core/kit/packet-options.ts';
import { Check } from '../../ui/check.tsx';
import { audienceColumns, audienceParts, audienceWords, exportWords, partWords } from './words.ts';

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
        {audienceColumns.map((column) => (
          <div key={column.join(' ')} className="export-column">
            {column.map((audience) => (
              <div
                key={audience}
                className="export-audience"
                role="group"
                aria-label={audienceWords[audience]}
              >
                <p className="text-12 muted">{audienceWords[audience]}</p>
                {audienceParts[audience].map((part) => (
                  <Check key={part} value={part}>
                    {partWords[part].title}
                    <span className="field-hint export-hint">{partWords[part].hint}</span>
                  </Check>
                ))}
              </div>
            ))}
          </div>
        ))}
      </div>
      <FieldError className="field-error">{exportWords.noPart}</FieldError>
    </CheckboxGroup>
  );
}
