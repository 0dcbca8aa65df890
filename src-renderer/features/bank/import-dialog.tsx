import { CircleAlert, Info } from 'lucide-react';
import type { ImportProblem } from '../../../src-main/core/bank/rows/import-entry.ts';
import type { ImportRow } from '../../../src-main/core/bank/plan-import.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { Action } from '../../ui/action.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { words } from '../../ui/words.ts';
import { closeImport, countOutcomes, takeImport, useImport } from './import-store.ts';
import { bankWords } from './words.ts';

/** More than this nobody reads before deciding. */
const mostShown = 200;

/** What taking a file in would do, and what is wrong in it. */
export function ImportDialog() {
  const bridge = useBridge();
  const open = useImport((state) => state.open);
  if (!open) return null;
  const counts = countOutcomes(open.rows);
  const taken = counts.new + counts.changed;
  return (
    <WindowDialog
      title={bankWords.importTitle(open.name)}
      isOpen
      wide
      onClose={closeImport}
      foot={
        <>
          <Action onPress={closeImport}>{words.cancel}</Action>
          <Action kind="primary" isDisabled={taken === 0} onPress={() => void takeImport(bridge)}>
            {bankWords.importTake(taken)}
          </Action>
        </>
      }
    >
      <p>
        {bankWords.importSummary(counts)} {taken === 0 && bankWords.importNothing}
      </p>
      {open.problems.length > 0 && <Problems problems={open.problems} />}
      {open.rows.length > 0 && <Rows rows={open.rows} />}
    </WindowDialog>
  );
}

function Problems({ problems }: { problems: readonly ImportProblem[] }) {
  return (
    <section className="bank-part">
      <h3 className="title-13">{bankWords.importProblems}</h3>
      <ul className="bank-problems" aria-label={bankWords.importProblems} tabIndex={0}>
        {problems.slice(0, mostShown).map((problem, index) => {
          const Icon = problem.refused ? CircleAlert : Info;
          return (
            <li key={index}>
              <Icon
                className="icon"
                aria-label={problem.refused ? bankWords.importLeftOut : bankWords.importNote}
              />
              <div>
                <p>
                  <span className="bank-problem-place">{bankWords.importPlace(problem)}</span>{' '}
                  {problem.message}
                </p>
                <p className="text-13 muted">{problem.fix}</p>
              </div>
            </li>
          );
        })}
        {problems.length > mostShown && (
          <li className="muted">{bankWords.importMore(problems.length - mostShown)}</li>
        )}
      </ul>
    </section>
  );
}

function Rows({ rows }: { rows: readonly ImportRow[] }) {
  return (
    <section className="bank-part">
      <h3 className="title-13">{bankWords.importRows}</h3>
      <ul className="bank-import-rows" aria-label={bankWords.importRows} tabIndex={0}>
        {rows.slice(0, mostShown).map((row) => (
          <li key={`${row.table ?? 0}-${row.row ?? 0}`} data-outcome={row.outcome}>
            <span className="text-12 muted figures">{bankWords.importRow(row)}</span>
            <span className="tag">{bankWords.importOutcomes[row.outcome]}</span>
            <span>{row.text}</span>
          </li>
        ))}
        {rows.length > mostShown && (
          <li className="muted">{bankWords.importMore(rows.length - mostShown)}</li>
        )}
      </ul>
    </section>
  );
}
