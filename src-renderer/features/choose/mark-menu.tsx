import { Check, ChevronDown } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { Action } from '../../ui/action.tsx';
import { isChanged, type MarkedRow } from './marked-rows.ts';
import { shownMarkKeys, type MarkKey } from './mark-keys.ts';
import { markWords } from './words.ts';

interface MarkMenuProps {
  row: MarkedRow;
  onMark: (as: MarkKey) => void;
  /** Only what a person added can be edited. */
  onEdit: () => void;
}

export const markButtonId = (item: string): string => `mark-${item}`;

/** "must have ⌄": what a line counts for, and what else it may. */
export function MarkMenu({ row, onMark, onEdit }: MarkMenuProps) {
  const { id, state, onPage, text } = row;
  const changed = isChanged(row);
  return (
    <MenuTrigger>
      <Action
        id={markButtonId(id)}
        kind="quiet"
        small
        className="mark-button"
        aria-label={markWords.nameOf(state, changed, text)}
      >
        {markWords.state[state]}
        <ChevronDown className="icon" aria-hidden />
      </Action>
      <Popover className="popover" data-overlay placement="bottom end">
        <Menu className="menu" aria-label={markWords.menu}>
          {(['must', 'nice'] as const).map((need) => (
            <MenuItem key={need} className="menu-item" onAction={() => onMark(need)}>
              <Tick shown={state === need} />
              {markWords.does[need]}
              <kbd>{shownMarkKeys[need]}</kbd>
            </MenuItem>
          ))}
          {onPage === null ? (
            <MenuItem className="menu-item" onAction={onEdit}>
              <Tick shown={false} />
              {markWords.edit}
            </MenuItem>
          ) : (
            <MenuItem className="menu-item" onAction={() => onMark('out')}>
              <Tick shown={state === 'out'} />
              {markWords.does.out}
              <kbd>{shownMarkKeys.out}</kbd>
            </MenuItem>
          )}
          <Separator className="menu-line" />
          <MenuItem
            className="menu-item"
            isDisabled={onPage !== null && !changed}
            onAction={() => onMark('page')}
          >
            <Tick shown={false} />
            {onPage === null ? markWords.remove : markWords.asOnPage(onPage)}
            <kbd>{shownMarkKeys.page}</kbd>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Its room is kept where it does not show, so that words stand below each other. */
function Tick({ shown }: { shown: boolean }) {
  return (
    <Check className="icon" aria-hidden style={{ visibility: shown ? 'visible' : 'hidden' }} />
  );
}
