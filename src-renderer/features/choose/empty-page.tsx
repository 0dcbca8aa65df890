import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import { Notice } from '../../ui/notice.tsx';
import { CheckAction } from './check-action.tsx';
import { DiagnosticsList } from './diagnostics-list.tsx';
import { groupDiagnostics } from '../../../src-main/core/job-family/group-diagnostics.ts';
import { chooseWords } from './words.ts';

/** A page on which nothing was found that a kit can be built from, with what the reader says about it. */
export function EmptyPage({ page }: { page: OpenPage }) {
  return (
    <main className="choose-empty">
      <Notice title={chooseWords.noItems}>
        <p>{chooseWords.noItemsText}</p>
        {page.lines.length > 0 && (
          <div>
            <CheckAction page={page} kind="primary" />
          </div>
        )}
      </Notice>
      <DiagnosticsList page={page} groups={groupDiagnostics(page.family.diagnostics, page.lines)} />
    </main>
  );
}
