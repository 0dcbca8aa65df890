import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button, Tooltip, TooltipTrigger, type ButtonProps } from 'react-aria-components';

interface ActionProps extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  kind?: 'primary' | 'plain' | 'quiet';
  small?: boolean;
  icon?: LucideIcon;
  className?: string;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with words on it. */
export function Action({
  kind = 'plain',
  small = false,
  icon: Icon,
  className = '',
  children,
  ...rest
}: ActionProps) {
  return (
    <Button
      {...rest}
      className={`button button-${kind} ${small ? 'button-small' : ''} ${className}`}
    >
      {Icon && <Icon className="icon" aria-hidden />}
      {typeof children === 'string' ? <span className="button-words">{children}</span> : children}
    </Button>
  );
}

interface IconActionProps extends Omit<ActionProps, 'children' | 'icon'> {
  icon: LucideIcon;
  /** What it does; shown while pointed at, and its name for a screen reader. */
  label: string;
  /** Said instead of `label` to the eye: "Undo edit question · Ctrl+Z". */
  tip?: string;
}

/** A button that shows an icon alone; its name comes up while one points at it. */
export function IconAction({
  icon: Icon,
  label,
  tip,
  kind = 'quiet',
  small = false,
  className = '',
  ...rest
}: IconActionProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button
        {...rest}
        aria-label={label}
        className={`button button-${kind} button-icon ${small ? 'button-small' : ''} ${className}`}
      >
        <Icon className="icon" aria-hidden />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {tip ?? label}
      </Tooltip>
    </TooltipTrigger>
  );
}
