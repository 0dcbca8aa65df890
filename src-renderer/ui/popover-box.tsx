import { use, type ReactNode } from 'react';
import { OverlayTriggerStateContext, Popover, type PopoverProps } from 'react-aria-components';

interface PopoverBoxProps {
  title: string;
  className?: string;
  /** It holds text alone, which the keyboard must be able to scroll. */
  readOnly?: boolean;
  placement?: NonNullable<PopoverProps['placement']>;
  children: (close: () => void) => ReactNode;
}

/**
 * A small dialog beside the button that opened it, within a DialogTrigger. The popover itself is the
 * dialog: a Dialog inside would leave the popover's own hidden buttons outside of every landmark.
 */
export function PopoverBox({
  title,
  className = '',
  placement = 'bottom start',
  readOnly = false,
  children,
}: PopoverBoxProps) {
  return (
    <Popover
      aria-label={title}
      className={`popover ${className}`}
      placement={placement}
      data-overlay
    >
      <PopoverBody title={title} readOnly={readOnly}>
        {children}
      </PopoverBody>
    </Popover>
  );
}

function PopoverBody({
  title,
  readOnly,
  children,
}: Pick<PopoverBoxProps, 'title' | 'children'> & { readOnly: boolean }) {
  const state = use(OverlayTriggerStateContext);
  return (
    <div
      className="popover-body"
      {...(readOnly && { tabIndex: 0, role: 'group', 'aria-label': title })}
    >
      <p className="title-13">{title}</p>
      {children(() => state?.close())}
    </div>
  );
}
