import { Check, CircleDashed, Copy, type LucideIcon } from 'lucide-react';
import type { PageLine as PageRow } from '../../../src-main/core/job-family/page-line.ts';
import type { CoverageMatrix, CoverageRow } from '../../../src-main/core/kit/coverage.ts';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import type { ItemKind } from '../../../src-main/core/role/role-profile.ts';
import { goToQuestion, show } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { PageLine } from '../../ui/page-line.tsx';
import { AskLine } from './ask-line.tsx';
import { coverageWords } from './words.ts';

interface CoverageTableProps {
  kit: Kit;
  stages: CoverageMatrix['stages'];
  rows: readonly CoverageRow[];
  page: readonly PageRow[] | null;
}

const kinds: { kind: ItemKind; title: string }[] = [
  { kind: 'responsibility', title: coverageWords.responsibilities },
  { kind: 'requirement', title: coverageWords.requirements },
];

/** Items × stages, as a real table: readable by rows, by columns and by a screen reader. */
export function CoverageTable({ kit, stages, rows, page }: CoverageTableProps) {
  const groups = kinds.map(({ kind, title }) => ({
    title,
    rows: rows.filter((row) => row.item.kind === kind),
  }));
  return (
    <div className="coverage-scroll" role="region" aria-label={coverageWords.table} tabIndex={0}>
      <table className="coverage-table">
        <thead>
          <tr>
            <th scope="col">{coverageWords.line}</th>
            <th scope="col">{coverageWords.asks}</th>
            <th scope="col">{coverageWords.state}</th>
            {stages.map(({ id, title }, index) => (
              <th key={id} scope="col" className="coverage-stage">
                <Action
                  kind="quiet"
                  small
                  aria-label={coverageWords.stage(index + 1, title)}
                  onPress={() => show({ tab: 'questions', stage: id })}
                >
                  S{index + 1}
                </Action>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) =>
          group.rows.length === 0 ? null : (
            <tbody key={group.title}>
              <tr>
                <th scope="rowgroup" colSpan={3 + stages.length} className="coverage-group">
                  {group.title}
                </th>
              </tr>
              {group.rows.map((row) => (
                <CoverageTableRow key={row.item.id} row={row} kit={kit} page={page} />
              ))}
            </tbody>
          ),
        )}
      </table>
    </div>
  );
}

interface CoverageTableRowProps {
  row: CoverageRow;
  kit: Kit;
  page: readonly PageRow[] | null;
}

function CoverageTableRow({ row, kit, page }: CoverageTableRowProps) {
  const { item, cells, state, reason } = row;
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
          {[
            row.competency?.name,
            item.priority === 'nice' ? coverageWords.nice : undefined,
            reason ?? undefined,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </th>
      <td>
        <StateTag state={state} />
        {state === 'gap' && <AskLine kit={kit} row={row} />}
      </td>
      {cells.map(({ stage, questions }) => (
        <td key={stage} className="coverage-cell">
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
        </td>
      ))}
    </tr>
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
