import { useRef, useState } from 'react';
import type { PageLine as PageRow } from '../../../src-main/core/job-family/page-line.ts';
import type { CoverageRow } from '../../../src-main/core/kit/coverage.ts';
import type { Kit, KitStage } from '../../../src-main/core/kit/kit.ts';
import type { StageLoad } from '../../../src-main/core/kit/overloads.ts';
import type { ItemKind } from '../../../src-main/core/role/role-profile.ts';
import { AskHere } from './ask-here.tsx';
import { CoverageColumns } from './coverage-columns.tsx';
import { CoverageTableRow } from './coverage-row.tsx';
import { useCellKeys } from './use-cell-keys.ts';
import { coverageWords } from './words.ts';

interface CoverageTableProps {
  kit: Kit;
  loads: readonly StageLoad[];
  rows: readonly CoverageRow[];
  page: readonly PageRow[] | null;
}

const kinds: { kind: ItemKind; title: string }[] = [
  { kind: 'responsibility', title: coverageWords.responsibilities },
  { kind: 'requirement', title: coverageWords.requirements },
];

/** Items × stages: a grid in which arrows lead from cell to cell, readable by rows and by columns. */
export function CoverageTable({ kit, loads, rows, page }: CoverageTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const pressed = useRef<HTMLElement | null>(null);
  const [asking, setAsking] = useState<{ row: CoverageRow; stage: KitStage } | null>(null);
  const keys = useCellKeys(table);
  const groups = kinds.map(({ kind, title }) => ({
    title,
    rows: rows.filter((row) => row.item.kind === kind),
  }));
  return (
    <div className="coverage-scroll" role="region" aria-label={coverageWords.region}>
      <table
        ref={table}
        role="grid"
        aria-label={coverageWords.table}
        className="coverage-table"
        {...keys}
      >
        <thead>
          <CoverageColumns kit={kit} loads={loads} />
        </thead>
        {groups.map((group) =>
          group.rows.length === 0 ? null : (
            <tbody key={group.title}>
              <tr>
                <th scope="rowgroup" colSpan={3 + kit.stages.length} className="coverage-group">
                  {group.title}
                </th>
              </tr>
              {group.rows.map((row) => (
                <CoverageTableRow
                  key={row.item.id}
                  row={row}
                  kit={kit}
                  page={page}
                  onEmpty={(stage, button) => {
                    pressed.current = button;
                    setAsking({ row, stage });
                  }}
                />
              ))}
            </tbody>
          ),
        )}
      </table>
      {asking && <AskHere kit={kit} {...asking} cell={pressed} onClose={() => setAsking(null)} />}
    </div>
  );
}
