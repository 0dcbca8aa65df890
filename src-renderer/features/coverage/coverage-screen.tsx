import { useMemo } from 'react';
import { coverageMatrix } from '../../../src-main/core/kit/coverage.ts';
import { useKit } from '../../state/kit-store.ts';
import { show, useView } from '../../state/view-store.ts';
import { SetAsideList } from '../../ui/set-aside-list.tsx';
import { Segments } from '../../ui/segments.tsx';
import { DisclosureBox } from '../../ui/disclosure-box.tsx';
import { usePageLines } from '../questions/use-page-lines.ts';
import { CoverageTable } from './coverage-table.tsx';
import './coverage.css';
import { coverageWords } from './words.ts';

/** What is asked where: the lines of the page against the stages. */
export function CoverageScreen() {
  const kit = useKit();
  const page = usePageLines();
  const filter = useView((view) => view.coverage);
  const matrix = useMemo(() => coverageMatrix(kit), [kit]);
  const gaps = matrix.rows.filter((row) => row.state === 'gap').length;
  const doubles = matrix.rows.filter((row) => row.state === 'double').length;
  const rows = filter === 'all' ? matrix.rows : matrix.rows.filter((row) => row.state === filter);
  return (
    <div className="coverage">
      <header className="coverage-head">
        <div>
          <h2 className="title-20">{coverageWords.title}</h2>
          <p className="muted">{coverageWords.lead}</p>
        </div>
        <Segments
          label={coverageWords.filter}
          value={filter}
          options={[
            { id: 'all', label: coverageWords.all(matrix.rows.length) },
            { id: 'gap', label: coverageWords.gaps(gaps) },
            { id: 'double', label: coverageWords.doubles(doubles) },
          ]}
          onChange={(coverage) => show({ coverage })}
        />
      </header>
      {rows.length === 0 ? (
        <p className="coverage-empty">
          {filter === 'gap' ? coverageWords.noGaps : coverageWords.noDoubles}
        </p>
      ) : (
        <CoverageTable kit={kit} stages={matrix.stages} rows={rows} page={page} />
      )}
      {kit.setAside.length > 0 && (
        <DisclosureBox title={coverageWords.aside(kit.setAside.length)}>
          <SetAsideList setAside={kit.setAside} page={page} file={kit.role.source.file} />
        </DisclosureBox>
      )}
    </div>
  );
}
