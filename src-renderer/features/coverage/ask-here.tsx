import { PenLine, Plus } from 'lucide-react';
import { useCallback, type RefObject } from 'react';
import { Popover } from 'react-aria-components';
import type { CoverageRow } from '../../../src-main/core/kit/coverage.ts';
import type { Kit, KitStage, Question } from '../../../src-main/core/kit/kit.ts';
import { ok } from '../../../src-main/core/result.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useReply } from '../../bridge/use-reply.ts';
import { show } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { words } from '../../ui/words.ts';
import { makeOwnQuestion } from '../questions/own-question.ts';
import { addQuestion } from '../questions/question-changes.ts';
import '../questions/question-lists.css';
import { askedCellId } from './coverage-stops.ts';
import { focusCell } from './use-cell-keys.ts';
import { coverageWords } from './words.ts';

interface AskHereProps {
  kit: Kit;
  row: CoverageRow;
  stage: KitStage;
  /** The button of the cell that it opens beside. */
  cell: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** Offers the best question of the library for a line in a stage, or an empty one for own words. */
export function AskHere({ kit, row, stage, cell, onClose }: AskHereProps) {
  return (
    <Popover
      aria-label={coverageWords.askHere}
      className="popover question-popover"
      data-overlay
      triggerRef={cell}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Offer kit={kit} row={row} stage={stage} onClose={onClose} />
    </Popover>
  );
}

function Offer({ kit, row, stage, onClose }: Omit<AskHereProps, 'cell'>) {
  const bridge = useBridge();
  const competency = row.competency?.id ?? null;
  const load = useCallback(
    () =>
      competency === null
        ? Promise.resolve(ok([]))
        : bridge.call('kits.suggestions', { kit, stage: stage.id, competency }),
    [bridge, kit, stage.id, competency],
  );
  const [reply] = useReply<Question[]>(load);
  const best = reply?.ok ? reply.value[0] : undefined;
  const number = kit.stages.indexOf(stage) + 1;
  const items = [row.item.id];
  return (
    <div className="popover-body">
      <p className="title-13">
        {coverageWords.askHereIn(row.item.text, words.stageName(number, stage.title))}
      </p>
      {!reply && <p className="muted">{words.loading}</p>}
      {reply && !reply.ok && <FailureNotice failure={reply.error} />}
      {best && <p>{best.text}</p>}
      {reply?.ok && !best && <p className="muted">{coverageWords.askHereNone}</p>}
      <div className="coverage-offer">
        {best && (
          <Action
            kind="primary"
            icon={Plus}
            autoFocus
            onPress={() => {
              onClose();
              addQuestion(stage, { ...best, items });
              window.setTimeout(() => focusCell(askedCellId(row.item.id, stage.id)), 60);
            }}
          >
            {coverageWords.askHere}
          </Action>
        )}
        <Action
          icon={PenLine}
          autoFocus={!best}
          onPress={() => {
            onClose();
            const own = makeOwnQuestion(`own-${crypto.randomUUID()}`, kit, competency);
            show({ tab: 'questions', stage: stage.id });
            addQuestion(stage, { ...own, items });
          }}
        >
          {coverageWords.writeOwn}
        </Action>
      </div>
    </div>
  );
}
