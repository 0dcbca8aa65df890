import {
  ArrowDown,
  ArrowUp,
  CircleDashed,
  Copy,
  Ellipsis,
  FileOutput,
  Pencil,
  Printer,
  SplitSquareVertical,
  Trash2,
} from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { KitStage } from '../../../src-main/core/kit/kit.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { flushPendingEdits } from '../../state/pending-edits.ts';
import { printScorecard, show } from '../../state/view-store.ts';
import { IconAction } from '../../ui/action.tsx';
import { canSplit } from './split-stage.ts';
import {
  divideStage,
  duplicateStage,
  nudgeStage,
  removeStage,
  setStageOptional,
} from './stage-changes.ts';
import { planWords } from './words.ts';

interface StageMenuProps {
  stage: KitStage;
  isFirst: boolean;
  isLast: boolean;
  onEdit: () => void;
}

/** Everything that can be done with one stage of the plan. */
export function StageMenu({ stage, isFirst, isLast, onEdit }: StageMenuProps) {
  const bridge = useBridge();
  return (
    <MenuTrigger>
      <IconAction
        icon={Ellipsis}
        small
        label={planWords.menuOf(stage.title)}
        className="plan-menu"
      />
      <Popover className="popover" data-overlay placement="bottom end">
        <Menu className="menu">
          <MenuItem className="menu-item" onAction={onEdit}>
            <Pencil className="icon" aria-hidden />
            {planWords.edit}
          </MenuItem>
          <MenuItem
            className="menu-item"
            isDisabled={isFirst}
            onAction={() => nudgeStage(bridge, stage, -1)}
          >
            <ArrowUp className="icon" aria-hidden />
            {planWords.moveUp}
            <kbd>Alt+↑</kbd>
          </MenuItem>
          <MenuItem
            className="menu-item"
            isDisabled={isLast}
            onAction={() => nudgeStage(bridge, stage, 1)}
          >
            <ArrowDown className="icon" aria-hidden />
            {planWords.moveDown}
            <kbd>Alt+↓</kbd>
          </MenuItem>
          <MenuItem
            className="menu-item"
            onAction={() => setStageOptional(bridge, stage, !stage.optional)}
          >
            <CircleDashed className="icon" aria-hidden />
            {stage.optional ? planWords.makeRequired : planWords.makeOptional}
          </MenuItem>
          <MenuItem
            className="menu-item"
            isDisabled={!canSplit(stage)}
            onAction={() => divideStage(bridge, stage)}
          >
            <SplitSquareVertical className="icon" aria-hidden />
            {planWords.split}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => duplicateStage(bridge, stage)}>
            <Copy className="icon" aria-hidden />
            {planWords.duplicate}
          </MenuItem>
          {stage.kind !== 'offer' && (
            <MenuItem
              className="menu-item"
              onAction={() => {
                flushPendingEdits();
                printScorecard(stage.id);
              }}
            >
              <Printer className="icon" aria-hidden />
              {planWords.printScorecard}
            </MenuItem>
          )}
          <MenuItem
            className="menu-item"
            onAction={() =>
              show({ dialog: 'export', exporting: { parts: ['scorecards'], stage: stage.id } })
            }
          >
            <FileOutput className="icon" aria-hidden />
            {planWords.exportScorecard}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => removeStage(bridge, stage)}>
            <Trash2 className="icon" aria-hidden />
            {planWords.remove}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
