import type { ReactNode } from 'react';
import { CheckboxGroup, FieldError, Label } from 'react-aria-components';
import { Check } from '../../ui/check.tsx';

interface CheckListProps<T extends string> {
  label: string;
  options: readonly { value: T; words: ReactNode; hint?: string | undefined }[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
  /** Said when the person goes on with nothing chosen. */
  missing: string;
  tried: boolean;
}

/** Boxes of which at least one is to be ticked; what is chosen keeps the order of the options. */
export function CheckList<T extends string>({
  label,
  options,
  chosen,
  onChange,
  missing,
  tried,
}: CheckListProps<T>) {
  const values = options.map(({ value }) => value);
  return (
    <CheckboxGroup
      className="field"
      value={[...chosen]}
      isInvalid={tried && chosen.length === 0}
      onChange={(ticked) => onChange(values.filter((value) => ticked.includes(value)))}
    >
      <Label className="field-label">{label}</Label>
      {options.map(({ value, words, hint }) => (
        <Check key={value} value={value}>
          {words}
          {hint !== undefined && <span className="field-hint export-hint">{hint}</span>}
        </Check>
      ))}
      <FieldError className="field-error">{missing}</FieldError>
    </CheckboxGroup>
  );
}
