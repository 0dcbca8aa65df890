import { X } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { isStagePart } from '../../../src-main/core/kit/packet-options.ts';
import { placedQuestions } from '../../../src-main/core/kit/stage-order.ts';
import { useKit, useKitStore } from '../../state/kit-store.ts';
import { useDocumentLook, useSettings } from '../../state/settings-store.ts';
import { show, useView } from '../../state/view-store.ts';
import { IconAction } from '../../ui/action.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { openQuestionOf } from './open-question.ts';
import { rectanglesOf, shareOf } from './page-text.ts';
import { measureText, pageTextOf } from './page-texts.ts';
import { PdfPages, type PagesHandle } from './pdf-pages.tsx';
import './preview.css';
import { PreviewEdge } from './preview-edge.tsx';
import { usePreviewView } from './preview-store.ts';
import { PreviewTools } from './preview-tools.tsx';
import { PrintAction } from './print-action.tsx';
import { SearchBar } from './search-bar.tsx';
import { Thumbnails } from './thumbnails.tsx';
import { useOpenedPdf } from './use-opened-pdf.ts';
import { usePaperJump } from './use-paper-jump.ts';
import { usePreview } from './use-preview.ts';
import { usePreviewKeys } from './use-preview-keys.ts';
import { useSearch } from './use-search.ts';
import { previewOrder, previewWords } from './words.ts';
import type { Hit } from './find-hits.ts';

const parts = previewOrder.map((id) => ({ id, label: previewWords.partNames[id] }));

/** The pages exactly as they will be exported, beside the editor. `stage` is the one being edited. */
export function PreviewPane({ stage }: { stage: string | null }) {
  const kit = useKit();
  const draft = useKitStore((state) => state.open?.draft ?? '');
  const part = useView((view) => view.part);
  const paper = useSettings((state) => state.settings.paper);
  const look = useDocumentLook();
  const details = useMemo(
    () => ({ ...look, paper, candidate: '', requisition: '' }),
    [look, paper],
  );
  const { made, failure, busy, current } = usePreview({ kit, part, stage, details });
  const hasPages = !isStagePart(part) || stage !== null;
  const shown = hasPages ? made : null;
  const { opened, failed } = useOpenedPdf(shown);

  const pages = useRef<PagesHandle>(null);
  const [at, setAt] = useState(1);
  const goTo = useCallback((page: number) => pages.current?.goTo(page), []);

  const thumbnails = usePreviewView((view) => view.thumbnails);
  const searching = usePreviewView((view) => view.searching);
  const query = usePreviewView((view) => view.query);
  const reveal = async (hit: Hit) => {
    if (!opened) return;
    const text = await pageTextOf(opened.pdf, hit.page);
    const [place] = rectanglesOf(text, hit, measureText);
    if (place) pages.current?.reveal({ page: hit.page, rectangle: shareOf(place, opened) });
  };
  const search = useSearch({
    opened,
    words: searching ? query : '',
    page: at,
    onHit: (hit) => void reveal(hit),
  });
  const marked = usePaperJump({ opened, current, failed: failure !== null || failed, pages });
  const { onKeyDown, openSearch, closeSearch } = usePreviewKeys(pages);

  const printed = opened?.made.kit;
  const spots = useMemo(() => {
    const known = new Set(printed && placedQuestions(printed).map(({ label }) => label));
    return {
      isKnown: (label: string) => known.has(label),
      open: (label: string) => {
        if (printed) openQuestionOf(printed, label);
      },
    };
  }, [printed]);

  return (
    <section
      className="preview"
      aria-label={previewWords.title}
      data-part
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <PreviewEdge />
      <div className="preview-bar">
        <Choice
          label={previewWords.parts}
          hideLabel
          value={part}
          options={parts}
          onChange={(next) => show({ part: next })}
        />
        <div className="preview-zoom">
          <PrintAction bytes={hasPages ? (current?.bytes ?? null) : null} />
          <IconAction
            icon={X}
            label={previewWords.close}
            onPress={() => show({ preview: false })}
          />
        </div>
      </div>
      <PreviewTools
        at={at}
        of={hasPages ? (opened?.pdf.numPages ?? 0) : 0}
        onGo={goTo}
        onSearch={openSearch}
      />
      {searching && <SearchBar search={search} onClose={closeSearch} />}
      {!hasPages && <p className="preview-note muted">{previewWords.noStage}</p>}
      {failure && (
        <div className="preview-note">
          <FailureNotice failure={failure} />
        </div>
      )}
      {shown && (
        <div className="preview-body">
          {thumbnails && opened && <Thumbnails opened={opened} at={at} onGo={goTo} />}
          <PdfPages
            ref={pages}
            opened={opened}
            failed={failed}
            hits={search.hits}
            hit={search.hit}
            marked={marked}
            spots={spots}
            name={`${draft}/${opened?.made.order ?? ''}`}
            onPage={setAt}
          />
        </div>
      )}
      {busy && hasPages && <p className="preview-busy text-12">{previewWords.making}</p>}
    </section>
  );
}
