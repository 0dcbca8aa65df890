import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';

interface DisclosureBoxProps {
  title: ReactNode;
  level?: number;
  defaultExpanded?: boolean;
  /** Given where something else can open it, too. */
  isExpanded?: boolean;
  onExpandedChange?: (expanded: boolean) => void;
  children: ReactNode;
}

/** A heading that opens what stands under it. */
export function DisclosureBox({
  title,
  level = 3,
  defaultExpanded = false,
  children,
  ...controlled
}: DisclosureBoxProps) {
  return (
    <Disclosure defaultExpanded={defaultExpanded} {...controlled}>
      <Heading level={level} className="title-13">
        <Button slot="trigger" className="button button-quiet disclosure-button">
          <ChevronRight className="icon chevron" aria-hidden />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  );
}
