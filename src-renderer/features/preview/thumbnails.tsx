import { useEffect, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { drawCanvas } from './pdf-drawing.ts';
import { whenIdle } from './when-idle.ts';
import { useNear } from './use-near.ts';
import type { OpenedPdf } from './use-opened-pdf.ts';
import { previewWords } from './words.ts';

interface ThumbnailsProps {
  opened: OpenedPdf;
  /** The page that one reads, from 1. */
  at: number;
  onGo: (page: number) => void;
}

/** CSS pixels. */
const thumbnailWidth = 72;

/** All pages in small: the arrow keys go from one to the next, and the pages follow. */
export function Thumbnails({ opened, at, onGo }: ThumbnailsProps) {
  const list = useRef<HTMLDivElement>(null);
  const count = opened.pdf.numPages;
  useEffect(() => {
    const option = list.current?.querySelector(`[data-key="${at}"]`);
    // Not while one moves in the list: it keeps what has the keyboard in sight itself.
    if (!list.current?.contains(document.activeElement))
      option?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <ListBox
      ref={list}
      className="thumbnails"
      aria-label={previewWords.thumbnails}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[String(at)]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (key !== undefined) onGo(Number(key));
      }}
    >
      {Array.from({ length: count }, (_, index) => (
        <ListBoxItem
          key={index + 1}
          id={String(index + 1)}
          className="thumbnail"
          textValue={String(index + 1)}
          aria-label={previewWords.page(index + 1, count)}
        >
          <Thumbnail opened={opened} number={index + 1} />
          <span className="text-12 figures">{index + 1}</span>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}

/** Drawn when it comes into sight and the window has nothing else to do; the old picture stays until then. */
function Thumbnail({ opened, number }: { opened: OpenedPdf; number: number }) {
  const { pdf, width, height } = opened;
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place, 200);
  useEffect(() => {
    const target = place.current;
    if (!near || !target) return undefined;
    const drawing = new AbortController();
    const { signal } = drawing;
    const draw = async () => {
      await whenIdle(signal);
      const canvas = await drawCanvas(pdf, { number, width: thumbnailWidth, signal });
      if (!signal.aborted) target.replaceChildren(canvas);
    };
    draw().catch(() => {
      // Given up because it is drawn anew.
    });
    return () => drawing.abort();
  }, [pdf, number, near]);
  return (
    <div
      ref={place}
      className="thumbnail-paper"
      style={{ width: thumbnailWidth, height: (thumbnailWidth * height) / width }}
    />
  );
}
