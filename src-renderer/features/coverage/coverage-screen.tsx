import { useMemo, useRef } from 'react';
import { coverageMatrix } from '../../../src-main/core/kit/coverage.ts';
import { stageLoads } from '../../../src-main/core/kit/overloads.ts';
import { announce } from '../../state/announcement-store.ts';
import { useKit } from '../../state/kit-store.ts';
import { show, useView } from '../../state/view-store.ts';
import { DisclosureBox } from '../../ui/disclosure-box.tsx';
import { SetAsideList } from '../../ui/set-aside-list.tsx';
import { useNextKey } from '../check/use-check-keys.ts';
import { usePageLines } from '../questions/use-page-lines.ts';
import { ExportedCoverage } from './coverage-export.tsx';
import { CoverageHead } from './coverage-head.tsx';
import { coverageStops, nextStop, type StopKind } from './coverage-stops.ts';
import { CoverageTable } from './coverage-table.tsx';
import './coverage.css';
import { focusCell } from './use-cell-keys.ts';
import { coverageWords } from './words.ts';

/** What is asked where: the lines of the page against the stages. */
export function CoverageScreen() {
  const kit = useKit();
  const page = usePageLines();
  const filter = useView((view) => view.coverage);
  const matrix = useMemo(() => coverageMatrix(kit), [kit]);
  const loads = useMemo(() => stageLoads(kit), [kit]);
  const stops = useMemo(() => coverageStops(matrix.rows, loads), [matrix, loads]);
  const last = useRef<string | null>(null);
  const rows = filter === 'all' ? matrix.rows : matrix.rows.filter((row) => row.state === filter);

  const goOn = (kind: StopKind | null, backwards: boolean) => {
    const stop = nextStop(stops, last.current, kind, backwards);
    if (!stop) {
      announce(coverageWords.allWell);
      return;
    }
    last.current = stop.cell;
    show({ coverage: 'all' });
    // The next paint brings the rows that were not shown.
    window.setTimeout(() => focusCell(stop.cell), 0);
  };
  useNextKey((backwards) => goOn(null, backwards));

  return (
    <div className="coverage">
      <CoverageHead lines={matrix.rows.length} stops={stops} onNext={(kind) => goOn(kind, false)} />
      <ExportedCoverage />
      {rows.length === 0 ? (
        <p className="coverage-empty">
          {filter === 'gap' ? coverageWords.noGaps : coverageWords.noDoubles}
        </p>
      ) : (
        <CoverageTable kit={kit} loads={loads} rows={rows} page={page} />
      )}
      {kit.setAside.length > 0 && (
        <DisclosureBox title={coverageWords.aside(kit.setAside.length)}>
          <SetAsideList setAside={kit.setAside} page={page} file={kit.role.source.file} />
        </DisclosureBox>
      )}
    </div>
  );
}
