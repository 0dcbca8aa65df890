import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';

export interface Option<K extends string> {
  id: K;
  label: string;
}

interface ChoiceProps<K extends string> {
  label: string;
  /** The label is for screen readers only: what stands there explains itself. */
  hideLabel?: boolean;
  quiet?: boolean;
  options: readonly Option<K>[];
  value: K;
  onChange: (value: K) => void;
}

/** One of a few, in a list that opens. */
export function Choice<K extends string>({
  label,
  hideLabel = false,
  quiet = false,
  options,
  value,
  onChange,
}: ChoiceProps<K>) {
  return (
    <Select
      className={hideLabel ? 'choice' : 'field'}
      value={value}
      onChange={(key) => {
        const picked = options.find((option) => option.id === key);
        if (picked) onChange(picked.id);
      }}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Button
        className={`button choice-button ${quiet ? 'button-quiet button-small' : 'button-plain'}`}
      >
        <SelectValue className="button-words">{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown className="icon" aria-hidden />
      </Button>
      <Popover className="popover" data-overlay>
        <ListBox className="menu">
          {options.map((option) => (
            <ListBoxItem
              key={option.id}
              id={option.id}
              textValue={option.label}
              className="menu-item"
            >
              <Check className="icon choice-check" aria-hidden />
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
