import { Check as CheckIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, RadioButton, RadioField } from 'react-aria-components';

interface CheckProps {
  value?: string;
  isSelected?: boolean;
  onChange?: (selected: boolean) => void;
  children: ReactNode;
}

/** A box to tick, alone or within a CheckboxGroup. */
export function Check({ children, ...rest }: CheckProps) {
  return (
    <CheckboxField {...rest}>
      <CheckboxButton className="check">
        <span className="check-box">
          <CheckIcon className="icon" aria-hidden />
        </span>
        <span>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}

/** One of a RadioGroup. */
export function Dot({
  value,
  className = '',
  onPoint,
  children,
}: {
  value: string;
  className?: string;
  /** Called when a mouse comes over it, and when it leaves. */
  onPoint?: (over: boolean) => void;
  children: ReactNode;
}) {
  return (
    <RadioField value={value}>
      <RadioButton className={`radio ${className}`} {...(onPoint && { onHoverChange: onPoint })}>
        <span className="radio-dot" />
        {children}
      </RadioButton>
    </RadioField>
  );
}
