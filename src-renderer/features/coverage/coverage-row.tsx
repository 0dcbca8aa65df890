import { Check, CircleDashed, Copy, Plus, type LucideIcon } from 'lucide-react';
import type { PageLine as PageRow } from '../../../src-main/core/job-family/page-line.ts';
import type { CoverageRow } from '../../../src-main/core/kit/coverage.ts';
import type { Kit, KitStage } from '../../../src-main/core/kit/kit.ts';
import { goToQuestion } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { PageLine } from '../../ui/page-line.tsx';
import { KitItemCompetency } from '../competency/kit-item-competency.tsx';
import { AskLine } from './ask-line.tsx';
import { askedCellId, stateCellId } from './coverage-stops.ts';
import { coverageWords } from './words.ts';

interface CoverageTableRowProps {
  row: CoverageRow;
  kit: Kit;
  page: readonly PageRow[] | null;
  /** An empty cell was pressed, with its button. */
  onEmpty: (stage: KitStage, button: HTMLElement) => void;
}

/** A line of the page: what it asks for, whether it is asked, and where. */
export function CoverageTableRow({ row, kit, page, onEmpty }: CoverageTableRowProps) {
  const { item, cells, state, reason } = row;
  const note = [item.priority === 'nice' ? coverageWords.nice : '', reason ?? ''].filter(Boolean);
  return (
    <tr data-state={state}>
      <td>
        <PageLine
          line={item.line}
          label={String(item.line)}
          text={item.text}
          page={page}
          file={kit.role.source.file}
        />
      </td>
      <th scope="row" className="coverage-item">
        {item.text}
        <span className="coverage-note muted">
          <KitItemCompetency kit={kit} item={item} hasPage={page !== null} />
          {note.length > 0 && <span>{note.join(' · ')}</span>}
        </span>
      </th>
      <td id={stateCellId(item.id)}>
        <StateTag state={state} />
        {state === 'gap' && <AskLine kit={kit} row={row} />}
      </td>
      {cells.map(({ stage, questions }, at) => (
        <td key={stage} id={askedCellId(item.id, stage)} className="coverage-cell">
          {questions.map(({ id, label }) => (
            <Action
              key={id}
              kind="quiet"
              small
              className="coverage-go figures"
              aria-label={coverageWords.go(label)}
              onPress={() => goToQuestion(stage, id)}
            >
              {label.split(' ').at(-1)}
            </Action>
          ))}
          {questions.length === 0 && (
            <EmptyCell stage={kit.stages[at]} number={at + 1} text={item.text} onPress={onEmpty} />
          )}
        </td>
      ))}
    </tr>
  );
}

interface EmptyCellProps {
  stage: KitStage | undefined;
  number: number;
  text: string;
  onPress: CoverageTableRowProps['onEmpty'];
}

/** Nothing is asked in an offer, so nothing can be added there. */
function EmptyCell({ stage, number, text, onPress }: EmptyCellProps) {
  if (!stage || stage.kind === 'offer') return null;
  // There are hundreds of them: a button of the browser is enough.
  return (
    <button
      type="button"
      className="coverage-add"
      aria-label={coverageWords.askIt(number, text)}
      onClick={(event) => onPress(stage, event.currentTarget)}
    >
      <Plus className="icon" aria-hidden />
    </button>
  );
}

const states: Record<CoverageRow['state'], { icon: LucideIcon; label: string }> = {
  covered: { icon: Check, label: coverageWords.covered },
  gap: { icon: CircleDashed, label: coverageWords.gap },
  double: { icon: Copy, label: coverageWords.double },
};

function StateTag({ state }: { state: CoverageRow['state'] }) {
  const { icon: Icon, label } = states[state];
  return (
    <span className={`tag tag-${state}`}>
      <Icon className="icon" aria-hidden />
      {label}
    </span>
  );
}
