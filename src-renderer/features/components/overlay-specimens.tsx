import { Scissors } from 'lucide-react';
import { useState } from 'react';
import { DialogTrigger, Menu, MenuItem } from 'react-aria-components';
import { Action } from '../../ui/action.tsx';
import { FailureNotice, Notice } from '../../ui/notice.tsx';
import { PopoverBox } from '../../ui/popover-box.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { Specimen, SpecimenRow, Specimens, Still } from './specimen.tsx';
import { componentWords } from './words.ts';

const { states } = componentWords;

/** What lies over the window, and what is said in it. */
export function OverlaySpecimens() {
  const words = componentWords;
  const [dialog, setDialog] = useState<'usual' | 'wide' | null>(null);
  const close = () => setDialog(null);
  return (
    <Specimens title={words.parts.overlays}>
      <SpecimenRow title={words.dialog}>
        <Specimen state={states.closed}>
          <Action onPress={() => setDialog('usual')}>{words.openDialog}</Action>
          <Action onPress={() => setDialog('wide')}>{words.openWide}</Action>
          <DialogTrigger>
            <Action>{words.openPopover}</Action>
            <PopoverBox title={words.popover} readOnly>
              {() => <p>{words.popoverText}</p>}
            </PopoverBox>
          </DialogTrigger>
        </Specimen>
        <Specimen state={states.open} wide>
          <Still>
            <div className="modal">
              <div className="dialog">
                <div className="dialog-head">
                  <p className="title-16">{words.dialog}</p>
                </div>
                <div className="dialog-body">
                  <p>{words.dialogText}</p>
                </div>
                <div className="dialog-foot">
                  <span className="button button-quiet">{words.cancel}</span>
                  <span className="button button-primary">{words.dialogDo}</span>
                </div>
              </div>
            </div>
          </Still>
        </Specimen>
        <Specimen state={words.popover}>
          <Still>
            <div className="popover">
              <div className="popover-body">
                <p className="title-13">{words.popover}</p>
                <p>{words.popoverText}</p>
              </div>
            </div>
            <span className="tooltip">{words.tooltip}</span>
          </Still>
        </Specimen>
        <Specimen state={words.menu}>
          <div className="popover">
            <Menu className="menu" aria-label={words.menu} disabledKeys={['freeze']}>
              {words.menuItems.map(({ id, label, keys }) => (
                <MenuItem key={id} id={id} className="menu-item" textValue={label}>
                  {id === 'slice' && <Scissors className="icon" aria-hidden />}
                  {label}
                  {keys && <kbd>{keys}</kbd>}
                </MenuItem>
              ))}
            </Menu>
          </div>
        </Specimen>
        <Specimen state={states.focused}>
          <Still>
            <div className="popover menu">
              <div className="menu-item" data-focused data-focus-visible>
                {words.menuItems[1]?.label}
              </div>
              <hr className="menu-line" />
              <div className="menu-item">{words.menuItems[2]?.label}</div>
            </div>
          </Still>
        </Specimen>
      </SpecimenRow>
      <div className="specimen-notices">
        <Notice title={words.notice}>
          <p>{words.noticeText}</p>
        </Notice>
        <Notice quiet title={words.quietNotice}>
          <p>{words.quietNoticeText}</p>
        </Notice>
        <FailureNotice failure={words.failure} />
      </div>
      <WindowDialog
        title={words.dialog}
        isOpen={dialog !== null}
        wide={dialog === 'wide'}
        onClose={close}
        foot={
          <>
            <Action kind="quiet" onPress={close}>
              {words.cancel}
            </Action>
            <Action kind="primary" onPress={close}>
              {words.dialogDo}
            </Action>
          </>
        }
      >
        <p>{words.dialogText}</p>
      </WindowDialog>
    </Specimens>
  );
}
