import { LoaderCircle, Scan, X, ZoomIn, ZoomOut } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { isStagePart } from '../../../src-main/core/kit/packet-options.ts';
import { useKit } from '../../state/kit-store.ts';
import { useDocumentLook, useSettings } from '../../state/settings-store.ts';
import { show, useView } from '../../state/view-store.ts';
import { IconAction } from '../../ui/action.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { PdfPages } from './pdf-pages.tsx';
import './preview.css';
import { PrintAction } from './print-action.tsx';
import { PreviewEdge } from './preview-edge.tsx';
import { usePreview } from './use-preview.ts';
import { previewOrder, previewWords } from './words.ts';

const parts = previewOrder.map((id) => ({ id, label: previewWords.partNames[id] }));

/** The pages exactly as they will be exported, beside the editor. `stage` is the one being edited. */
export function PreviewPane({ stage }: { stage: string | null }) {
  const kit = useKit();
  const part = useView((view) => view.part);
  const paper = useSettings((state) => state.settings.paper);
  const look = useDocumentLook();
  const [zoom, setZoom] = useState(1);
  const [place, setPlace] = useState({ at: 0, of: 0 });
  const details = useMemo(
    () => ({ ...look, paper, candidate: '', requisition: '' }),
    [look, paper],
  );
  const { pdf, failure, busy, current } = usePreview({ kit, part, stage, details });
  const onPage = useCallback((at: number, of: number) => setPlace({ at, of }), []);
  const hasPages = !isStagePart(part) || stage !== null;
  return (
    <section className="preview" aria-label={previewWords.title} data-part tabIndex={-1}>
      <PreviewEdge />
      <div className="preview-bar">
        <Choice
          label={previewWords.parts}
          hideLabel
          value={part}
          options={parts}
          onChange={(next) => show({ part: next })}
        />
        <IconAction icon={X} label={previewWords.close} onPress={() => show({ preview: false })} />
      </div>
      <div className="preview-bar preview-tools">
        <p className="text-12 muted figures" role="status">
          {place.of > 0 ? previewWords.page(place.at, place.of) : ''}
        </p>
        {busy && (
          <p className="preview-busy text-12 muted">
            <LoaderCircle className="icon" aria-hidden />
            {previewWords.making}
          </p>
        )}
        <div className="preview-zoom">
          <PrintAction bytes={hasPages ? current : null} />
          <IconAction
            icon={ZoomOut}
            small
            label={previewWords.zoomOut}
            isDisabled={zoom <= 0.5}
            onPress={() => setZoom(zoom / 1.25)}
          />
          <IconAction icon={Scan} small label={previewWords.fit} onPress={() => setZoom(1)} />
          <IconAction
            icon={ZoomIn}
            small
            label={previewWords.zoomIn}
            isDisabled={zoom >= 3}
            onPress={() => setZoom(zoom * 1.25)}
          />
        </div>
      </div>
      {!hasPages && <p className="preview-note muted">{previewWords.noStage}</p>}
      {failure && (
        <div className="preview-note">
          <FailureNotice failure={failure} />
        </div>
      )}
      {pdf !== null && hasPages && <PdfPages bytes={pdf} zoom={zoom} onPage={onPage} />}
    </section>
  );
}
