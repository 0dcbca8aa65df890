import { Input, Label, NumberField } from 'react-aria-components';

interface MinutesBoxProps {
  label: string;
  hideLabel?: boolean;
  value: number;
  least?: number;
  onChange: (minutes: number) => void;
}

/** Whole minutes, typed or stepped with the arrow keys; given on when the field is left. */
export function MinutesBox({
  label,
  hideLabel = false,
  value,
  least = 1,
  onChange,
}: MinutesBoxProps) {
  return (
    <NumberField
      className={hideLabel ? 'minutes' : 'field number-field'}
      value={value}
      minValue={least}
      maxValue={600}
      formatOptions={{ style: 'unit', unit: 'minute', maximumFractionDigits: 0 }}
      onChange={(minutes) => {
        if (Number.isInteger(minutes) && minutes !== value) onChange(minutes);
      }}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Input className={hideLabel ? 'minutes-input' : 'input'} />
    </NumberField>
  );
}
