import { GripVertical, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { Kit, KitStage } from '../../../src-main/core/kit/kit.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { show } from '../../state/view-store.ts';
import { duration, words } from '../../ui/words.ts';
import { moveStage, nudgeStage } from './stage-changes.ts';
import { StageMenu } from './stage-menu.tsx';
import { planWords } from './words.ts';

interface PlanListProps {
  kit: Kit;
  /** Id of the stage on the screen. */
  current: string | null;
  onEdit: (stage: KitStage) => void;
}

/** The stages in their order; dragged, or moved with Alt and the arrow keys. */
export const PlanList = memo(function PlanList({ kit, current, onEdit }: PlanListProps) {
  const bridge = useBridge();
  const { stages } = kit;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (ids) => [...ids].map((id) => ({ 'text/plain': String(id) })),
    onReorder: ({ keys, target }) => {
      const [id] = keys;
      const from = stages.findIndex((stage) => stage.id === id);
      const over = stages.findIndex((stage) => stage.id === target.key);
      const stage = stages[from];
      if (!stage || over < 0) return;
      const slot = target.dropPosition === 'after' ? over + 1 : over;
      moveStage(bridge, stage, slot > from ? slot - 1 : slot);
    },
  });
  const onKeyDownCapture = (event: React.KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const row = (event.target as Element).closest<HTMLElement>('[data-stage]');
    const stage = stages.find((one) => one.id === row?.dataset['stage']);
    if (!event.altKey || by === 0 || !stage) return;
    event.preventDefault();
    event.stopPropagation();
    nudgeStage(bridge, stage, by);
  };
  return (
    <div className="plan-list" onKeyDownCapture={onKeyDownCapture}>
      <GridList
        aria-label={planWords.stages}
        items={stages}
        dependencies={[kit, current]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={current === null ? [] : [current]}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : keys;
          if (id !== undefined) show({ stage: String(id), tab: 'questions', plan: false });
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        {(stage) => (
          <PlanRow
            stage={stage}
            index={stages.indexOf(stage)}
            count={stages.length}
            isOver={isOver(kit, stage)}
            onEdit={() => onEdit(stage)}
          />
        )}
      </GridList>
    </div>
  );
});

/** The questions of the stage need more time than it has. */
const isOver = (kit: Kit, stage: KitStage): boolean =>
  kit.warnings.some(
    ({ code, message }) => code === 'stage-over' && message.startsWith(`${stage.title}:`),
  );

interface PlanRowProps {
  stage: KitStage;
  index: number;
  count: number;
  isOver: boolean;
  onEdit: () => void;
}

function PlanRow({ stage, index, count, isOver, onEdit }: PlanRowProps) {
  const { id, title, optional, minutes, questions } = stage;
  return (
    <GridListItem
      id={id}
      textValue={words.stageName(index + 1, title)}
      className="plan-row"
      data-stage={id}
    >
      <Button slot="drag" className="plan-drag" aria-label={planWords.drag(title)}>
        <GripVertical className="icon" aria-hidden />
      </Button>
      <span className="plan-number figures" aria-hidden>
        {index + 1}
      </span>
      <span className="plan-title">
        <span className="plan-name">{title}</span>
        <span className="text-12 muted figures">
          {[
            ...(minutes > 0 ? [duration(minutes)] : []),
            ...(questions.length > 0 ? [planWords.questions(questions.length)] : []),
            ...(optional ? [planWords.optional] : []),
          ].join(' · ')}
        </span>
        {isOver && (
          <span className="tag">
            <TriangleAlert className="icon" aria-hidden />
            {planWords.over}
          </span>
        )}
      </span>
      <StageMenu stage={stage} isFirst={index === 0} isLast={index === count - 1} onEdit={onEdit} />
    </GridListItem>
  );
}
