import { Ellipsis } from 'lucide-react';
import {
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { Fragment } from 'react';
import { commandWords, shownKeys, type CommandId } from '../../../src-main/contract/commands.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useKitStore } from '../../state/kit-store.ts';
import { IconAction } from '../../ui/action.tsx';
import { isApple } from '../../ui/platform.ts';
import { runCommand } from './commands.ts';

interface CommandMenuProps {
  label: string;
  /** With a line between them. */
  groups: readonly (readonly CommandId[])[];
}

/** What a bar has no room for, each with its shortcut. */
export function CommandMenu({ label, groups }: CommandMenuProps) {
  const bridge = useBridge();
  const disabled = useNothingToTakeBack();
  return (
    <MenuTrigger>
      <IconAction icon={Ellipsis} label={label} />
      <Popover className="popover" data-overlay placement="bottom end">
        <Menu
          className="menu"
          disabledKeys={disabled}
          onAction={(key) => {
            const command = groups.flat().find((one) => one === key);
            if (command) runCommand(bridge, command);
          }}
        >
          {groups.map((group, index) => (
            <Fragment key={group.join(' ')}>
              {index > 0 && <Separator className="menu-line" />}
              <MenuSection aria-label={`${label}, ${index + 1}`}>
                {group.map((command) => (
                  <MenuItem key={command} id={command} className="menu-item">
                    {commandWords[command]}
                    <Keys of={command} />
                  </MenuItem>
                ))}
              </MenuSection>
            </Fragment>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Its shortcut, where it has one. */
function Keys({ of }: { of: CommandId }) {
  const keys = shownKeys(of, isApple);
  return keys !== '' && <kbd>{keys}</kbd>;
}

/** "Undo" and "Redo" where there is nothing to take back or to do again. */
function useNothingToTakeBack(): CommandId[] {
  const canUndo = useKitStore((state) => (state.open?.history.past.length ?? 0) > 0);
  const canRedo = useKitStore((state) => (state.open?.history.future.length ?? 0) > 0);
  return [...(canUndo ? [] : (['undo'] as const)), ...(canRedo ? [] : (['redo'] as const))];
}
