import { lazy, Suspense, useEffect, type CSSProperties } from 'react';
import { closeFind, useFind } from '../../state/find-store.ts';
import { useKitPart } from '../../state/kit-store.ts';
import { useView } from '../../state/view-store.ts';
import { CoverageScreen } from '../coverage/coverage-screen.tsx';
import { SampleNote } from '../help/sample-note.tsx';
import { FileBanner } from '../file/file-banner.tsx';
import { PlanNoteBox } from '../plan/plan-note.tsx';
import { PlanRail } from '../plan/plan-rail.tsx';
import { StageView } from '../questions/stage-view.tsx';
import './kit-screen.css';
import { kitBarWords } from './kit-bar-words.ts';
import { KitBar } from './kit-bar.tsx';
import { usePreviewOpen } from './use-preview-open.ts';

const PreviewPane = lazy(async () => {
  const { PreviewPane: component } = await import('../preview/preview-pane.tsx');
  return { default: component };
});

const loadFindBar = () => import('../find/find-bar.tsx');
const FindBar = lazy(async () => {
  const { FindBar: component } = await loadFindBar();
  return { default: component };
});

/** The open kit: plan, questions or coverage, and the pages as they will be printed. */
export function KitScreen() {
  const tab = useView((view) => view.tab);
  const plan = useView((view) => view.plan);
  const stageId = useView((view) => view.stage);
  const preview = usePreviewOpen() && tab === 'questions';
  const share = useView((view) => view.previewShare);
  const finding = useFind((find) => find.isOpen);
  // Only which stage it is: what is typed in it must not draw the whole screen anew.
  const stage = useKitPart(
    ({ stages }) => (stages.find(({ id }) => id === stageId) ?? stages[0])?.id ?? null,
  );
  const isSample = useKitPart(({ sample }) => sample);
  useEffect(() => {
    // Whoever presses its key goes on typing at once: it must be there by then.
    void loadFindBar();
    return closeFind;
  }, []);
  return (
    <div className="kit-screen">
      <KitBar />
      <div className="kit-find">
        {finding && (
          <Suspense>
            <FindBar />
          </Suspense>
        )}
      </div>
      <FileBanner />
      <main
        className="kit-panes"
        data-preview={preview || undefined}
        data-plan={plan || undefined}
        style={{ '--preview-share': share } as CSSProperties}
      >
        <PlanRail current={tab === 'questions' ? stage : null} />
        <section
          key={tab === 'coverage' ? tab : stage}
          id="kit-centre"
          className="kit-centre"
          data-part
          tabIndex={-1}
          aria-label={kitBarWords[tab]}
        >
          {isSample && <SampleNote />}
          <PlanNoteBox focusAfter="kit-centre" />
          {tab === 'coverage' ? <CoverageScreen /> : <StageView id={stage} />}
        </section>
        {preview && (
          <Suspense fallback={<section className="preview" aria-label={kitBarWords.preview} />}>
            <PreviewPane stage={stage} />
          </Suspense>
        )}
      </main>
    </div>
  );
}
