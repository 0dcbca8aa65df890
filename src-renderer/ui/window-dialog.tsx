import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconAction } from './action.tsx';
import { words } from './words.ts';

interface WindowDialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** False while something runs that must be ended by a button. */
  isDismissable?: boolean;
  wide?: boolean;
  role?: 'dialog' | 'alertdialog';
  children: ReactNode;
  /** Buttons, the one that goes on last. */
  foot?: ReactNode;
}

/** A dialog over the whole window; the focus goes back to where it came from. */
export function WindowDialog({
  title,
  isOpen,
  onClose,
  isDismissable = true,
  wide = false,
  role = 'dialog',
  children,
  foot,
}: WindowDialogProps) {
  return (
    <ModalOverlay
      className="scrim"
      data-overlay
      isOpen={isOpen}
      isKeyboardDismissDisabled={!isDismissable}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`modal ${wide ? 'modal-wide' : ''}`}>
        <Dialog className="dialog" role={role}>
          <div className="dialog-head">
            <Heading slot="title" className="title-16">
              {title}
            </Heading>
            {isDismissable && <IconAction icon={X} label={words.close} onPress={onClose} />}
          </div>
          <div className="dialog-body">{children}</div>
          {foot && <div className="dialog-foot">{foot}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
