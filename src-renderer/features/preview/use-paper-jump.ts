import { useEffect, useState, type RefObject } from 'react';
import type { Part } from '../../../src-main/core/kit/packet-options.ts';
import { questionLabel } from '../../../src-main/core/kit/stage-order.ts';
import { announce } from '../../state/announcement-store.ts';
import { focusSoon, show, useView } from '../../state/view-store.ts';
import { labelsOn, placeOfLabel, type LabelPlace } from './label-places.ts';
import { spotId } from './label-spots.tsx';
import { rectanglesOf, shareOf, type Rectangle } from './page-text.ts';
import { allPageTexts, destinationOf, measureText } from './page-texts.ts';
import type { PagesHandle } from './pdf-pages.tsx';
import type { OpenedPdf } from './use-opened-pdf.ts';
import type { MadePdf } from './use-preview.ts';
import { previewWords } from './words.ts';

/** Parts that questions have a place of their own in. */
const questionParts: readonly Part[] = ['guides', 'scorecards', 'notes', 'packet'];

/** How long a place stays marked, in milliseconds. */
const markedFor = 2500;

interface FoundOnPaper extends LabelPlace {
  /** The whole line that the label begins. */
  line: Rectangle;
}

const findOnPaper = async (opened: OpenedPdf, label: string): Promise<FoundOnPaper | null> => {
  const { pdf } = opened;
  const texts = await allPageTexts(pdf);
  // The destinations of questions are named like their labels: names have no spaces.
  const destination = await destinationOf(pdf, label.replace(' ', '_'));
  const places = texts.flatMap((text, index) =>
    labelsOn(text, index + 1, (one) => one === label, measureText),
  );
  const place = placeOfLabel(places, label, destination);
  const page = texts[(place?.page ?? 0) - 1];
  if (!place || !page) return null;
  const end = page.text.indexOf('\n', place.from + label.length);
  const stretch = { from: place.from, to: end < 0 ? page.text.length : end };
  const right = Math.max(
    ...rectanglesOf(page, stretch, measureText).map(({ left, width }) => left + width),
  );
  return { ...place, line: { ...place.rectangle, width: right - place.rectangle.left } };
};

interface JumpOrder {
  opened: OpenedPdf | null;
  /** What the kit makes now; null while it is being made. */
  current: MadePdf | null;
  /** It cannot be made. */
  failed: boolean;
  pages: RefObject<PagesHandle | null>;
}

/**
 * Leads to a question's place on paper when the editor asks for it, once the pages are those of the kit
 * as it is. Gives the place while it is marked.
 */
export function usePaperJump({ opened, current, failed, pages }: JumpOrder) {
  const wanted = useView((view) => view.onPaper);
  const part = useView((view) => view.part);
  const [marked, setMarked] = useState<{ page: number; rectangle: Rectangle } | null>(null);

  useEffect(() => {
    if (wanted === null) return;
    if (!questionParts.includes(part)) show({ part: 'guides' });
    else if (failed) show({ onPaper: null });
  }, [wanted, part, failed]);

  useEffect(() => {
    // Only from pages that are those of the kit as it is.
    const ready = opened?.made === current ? opened : null;
    if (wanted === null || !ready || !questionParts.includes(part)) return undefined;
    let awaited = true;
    const label = questionLabel(ready.made.kit, wanted);
    const jump = async () => {
      const place = await findOnPaper(ready, label);
      if (!awaited) return;
      show({ onPaper: null });
      if (!place) {
        announce(previewWords.notOnPaper(label));
        return;
      }
      const { line, page } = place;
      pages.current?.reveal({ page, rectangle: shareOf(line, ready) });
      setMarked({ page, rectangle: line });
      focusSoon(spotId(page, place.from), 60);
    };
    jump().catch(() => {
      // The document was let go; the next one is looked through in its place.
    });
    return () => {
      awaited = false;
    };
  }, [wanted, opened, current, part, pages]);

  useEffect(() => {
    if (!marked) return undefined;
    const timer = window.setTimeout(() => setMarked(null), markedFor);
    return () => window.clearTimeout(timer);
  }, [marked]);

  return marked;
}
