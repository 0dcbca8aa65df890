import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type Ref,
} from 'react';
import { Notice } from '../../ui/notice.tsx';
import type { Hit } from './find-hits.ts';
import type { Spots } from './label-spots.tsx';
import type { Rectangle } from './page-text.ts';
import { pageAt, placeIn, revealIn, scrollToPlace, type PlaceOnPaper } from './page-scroll.ts';
import { PdfPage } from './pdf-page.tsx';
import { placesLeft, showPreview, usePreviewView, type PagePlace } from './preview-store.ts';
import type { OpenedPdf } from './use-opened-pdf.ts';
import { usePaneSize } from './use-pane-size.ts';
import { useWheelZoom } from './use-wheel-zoom.ts';
import { previewWords } from './words.ts';

/** What others may ask of the pages. */
export interface PagesHandle {
  /** From 1; what lies beyond the ends is the end. */
  goTo(page: number): void;
  /** Brings a place into sight; what is in sight already stays where it is. */
  reveal(place: PlaceOnPaper): void;
  focus(): void;
}

interface PdfPagesProps {
  ref: Ref<PagesHandle>;
  opened: OpenedPdf | null;
  failed: boolean;
  hits: readonly Hit[];
  hit: Hit | null;
  marked: { page: number; rectangle: Rectangle } | null;
  spots: Spots;
  /** Under what name the place that one reads is kept. */
  name: string;
  /** Told the page that one reads, from 1. */
  onPage: (at: number) => void;
}

const none: readonly Hit[] = [];

const byPage = (hits: readonly Hit[]): Map<number, Hit[]> => {
  const pages = new Map<number, Hit[]>();
  for (const hit of hits) {
    const others = pages.get(hit.page);
    if (others) others.push(hit);
    else pages.set(hit.page, [hit]);
  }
  return pages;
};

/**
 * All pages one under the other. While a document changes, the place that one was reading stays; every
 * document is found again where it was left.
 */
export function PdfPages({
  ref,
  opened,
  failed,
  hits,
  hit,
  marked,
  spots,
  name,
  onPage,
}: PdfPagesProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const place = useRef<PagePlace>({ page: 1, share: 0 });
  const awaited = useRef<PlaceOnPaper | null>(null);
  const pane = usePaneSize(scroller);
  const zoom = usePreviewView((view) => view.zoom);
  useWheelZoom(scroller);

  const count = opened?.pdf.numPages ?? 0;
  const ratio = opened ? opened.height / opened.width : 1;
  const whole = pane ? Math.min(1, pane.height / ratio / pane.width) : 1;
  const factor = zoom === 'width' ? 1 : zoom === 'page' ? whole : zoom;
  const width = pane ? Math.max(80, Math.floor(pane.width * factor)) : 0;
  useEffect(() => showPreview({ factor }), [factor]);

  // The name belongs to what is on the screen; another document is another place.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || count === 0 || width === 0) return;
    place.current = placesLeft.get(name) ?? { page: 1, share: 0 };
    scrollToPlace(element, place.current);
    if (awaited.current) revealIn(element, awaited.current);
    awaited.current = null;
    onPage(Math.min(count, pageAt(element)));
  }, [name, width, ratio, count, onPage]);

  const goTo = (page: number) => {
    const wanted = Math.min(count, Math.max(1, page));
    if (scroller.current) scrollToPlace(scroller.current, { page: wanted, share: 0 });
  };
  useImperativeHandle(ref, () => ({
    goTo,
    reveal: (wanted) => {
      if (!scroller.current || !revealIn(scroller.current, wanted)) awaited.current = wanted;
    },
    focus: () => scroller.current?.focus(),
  }));

  const onScroll = () => {
    const element = scroller.current;
    if (!element || count === 0) return;
    place.current = placeIn(element);
    placesLeft.set(name, place.current);
    onPage(Math.min(count, pageAt(element)));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const element = scroller.current;
    if (!element || event.ctrlKey || event.metaKey || event.altKey) return;
    const isPageKey = event.key === 'PageDown' || event.key === 'PageUp';
    const isArrow = event.key === 'ArrowRight' || event.key === 'ArrowLeft';
    // A page that is higher than the pane is read by the pane; one that is wider is moved sideways.
    const isOwn =
      (isPageKey && width * ratio <= element.clientHeight) ||
      (isArrow && element.scrollWidth <= element.clientWidth);
    if (!isOwn) return;
    event.preventDefault();
    goTo(pageAt(element) + (event.key === 'PageDown' || event.key === 'ArrowRight' ? 1 : -1));
  };

  const hitsOf = useMemo(() => byPage(hits), [hits]);
  return (
    <div
      ref={scroller}
      className="pdf-pages"
      tabIndex={0}
      role="region"
      aria-label={previewWords.pages}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      {failed && (
        <Notice>
          <p>{previewWords.unreadable}</p>
        </Notice>
      )}
      {opened &&
        width > 0 &&
        Array.from({ length: count }, (_, index) => (
          <PdfPage
            key={index}
            opened={opened}
            number={index + 1}
            width={width}
            hits={hitsOf.get(index + 1) ?? none}
            hit={hit?.page === index + 1 ? hit : null}
            marked={marked?.page === index + 1 ? marked.rectangle : null}
            spots={spots}
          />
        ))}
    </div>
  );
}
