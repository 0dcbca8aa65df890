import { ArrowRight, Lock, LockOpen, Trash2, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Kit, KitStage, Question } from '../../../src-main/core/kit/kit.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { lockTogether, moveTogether, removeTogether } from './selected-changes.ts';
import './selection.css';
import { clearSelection, selectionActionsId } from './selection-store.ts';
import { words } from '../../ui/words.ts';
import { questionWords } from './words.ts';

interface SelectionBarProps {
  kit: Kit;
  stage: KitStage;
  /** At least one. */
  selected: readonly Question[];
}

/** What can be done with the selected questions of a stage, each in one step. */
export function SelectionBar({ kit, stage, selected }: SelectionBarProps) {
  const isLocked = selected.every(({ locked }) => locked);
  const onKeyDown = (event: KeyboardEvent) => {
    // Menus belong to the bar in React's tree alone.
    const { target, currentTarget } = event;
    if (event.key !== 'Escape' || !(target instanceof Node && currentTarget.contains(target)))
      return;
    event.stopPropagation();
    clearSelection(stage, { refocus: true });
  };
  return (
    <div
      className="selection-bar"
      role="group"
      aria-label={questionWords.selectedActions}
      onKeyDown={onKeyDown}
    >
      <p className="title-13 figures">{questionWords.selected(selected.length)}</p>
      <MenuTrigger>
        <Action id={selectionActionsId} small icon={ArrowRight} isDisabled={kit.stages.length < 2}>
          {questionWords.moveSome}
        </Action>
        <Popover className="popover" data-overlay placement="top start">
          <Menu className="menu" aria-label={questionWords.moveTo}>
            {kit.stages.map((target, at) =>
              target.id === stage.id ? null : (
                <MenuItem
                  key={target.id}
                  className="menu-item"
                  onAction={() => moveTogether(stage, selected, target)}
                >
                  {words.stageName(at + 1, target.title)}
                </MenuItem>
              ),
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Action
        small
        icon={isLocked ? LockOpen : Lock}
        onPress={() => lockTogether(selected, !isLocked)}
      >
        {isLocked ? questionWords.unlock : questionWords.lock}
      </Action>
      <Action small icon={Trash2} onPress={() => removeTogether(stage, selected)}>
        {questionWords.removeSome}
      </Action>
      <IconAction
        icon={X}
        small
        label={questionWords.clearSelection}
        tip={`${questionWords.clearSelection} · Esc`}
        onPress={() => clearSelection(stage, { refocus: true })}
      />
    </div>
  );
}
