import { useState } from 'react';
import { FieldError, Input, Label, NumberField } from 'react-aria-components';
import './minutes-box.css';
import { words } from './words.ts';

interface MinutesBoxProps {
  label: string;
  hideLabel?: boolean;
  value: number;
  least?: number;
  onChange: (minutes: number) => void;
  /** Told whether the field holds a number that was not given on. */
  onRefuse?: (refused: boolean) => void;
}

const most = 600;

/**
 * Whole minutes, typed or stepped with the arrow keys; given on when the field is left. A number out of
 * range stays in the field with a sentence beside it, and is not given on.
 */
export function MinutesBox({
  label,
  hideLabel = false,
  value,
  least = 1,
  onChange,
  onRefuse,
}: MinutesBoxProps) {
  const [refused, setRefused] = useState<number | null>(null);
  const take = (minutes: number) => {
    const isWrong = Number.isFinite(minutes) && (minutes < least || minutes > most);
    setRefused(isWrong ? minutes : null);
    onRefuse?.(isWrong);
    if (!isWrong && Number.isInteger(minutes) && minutes !== value) onChange(minutes);
  };
  return (
    <NumberField
      className={hideLabel ? 'minutes' : 'field number-field'}
      value={refused ?? value}
      isInvalid={refused !== null}
      formatOptions={{ style: 'unit', unit: 'minute', maximumFractionDigits: 0 }}
      onChange={take}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Input className={hideLabel ? 'minutes-input' : 'input'} />
      <FieldError className="field-error">{words.minutesRange(least, most)}</FieldError>
    </NumberField>
  );
}
