import type { Rectangle } from './page-text.ts';
import type { PagePlace } from './preview-store.ts';

/** A place on a page; `rectangle` in shares of the page's width and height. */
export interface PlaceOnPaper {
  page: number;
  rectangle: Rectangle;
}

const pageIn = (scroller: HTMLElement, page: number): HTMLElement | null =>
  scroller.querySelector(`[data-page="${page}"]`);

/** From the top of one page to the top of the next, and where the first one begins; pixels. */
const pitchOf = (scroller: HTMLElement): { first: number; pitch: number } | null => {
  const one = pageIn(scroller, 1);
  if (!one) return null;
  const two = pageIn(scroller, 2);
  return {
    first: one.offsetTop,
    pitch: (two?.offsetTop ?? one.offsetTop + one.offsetHeight) - one.offsetTop,
  };
};

/** The place at the upper edge of what is seen. */
export const placeIn = (scroller: HTMLElement): PagePlace => {
  const pages = pitchOf(scroller);
  if (!pages) return { page: 1, share: 0 };
  const down = Math.max(0, scroller.scrollTop - pages.first) / pages.pitch;
  return { page: 1 + Math.floor(down), share: down % 1 };
};

/** The page that fills most of what is seen, from 1. */
export const pageAt = (scroller: HTMLElement): number => {
  const pages = pitchOf(scroller);
  if (!pages) return 1;
  const middle = Math.min(scroller.clientHeight, pages.pitch) / 2;
  return 1 + Math.floor(Math.max(0, scroller.scrollTop - pages.first + middle) / pages.pitch);
};

/** Puts a place at the upper edge; the beginning of a page is shown with the gap above it. */
export const scrollToPlace = (scroller: HTMLElement, { page, share }: PagePlace): void => {
  const pages = pitchOf(scroller);
  if (!pages) return;
  const start = share === 0 ? 0 : pages.first;
  scroller.scrollTop = start + (page - 1 + share) * pages.pitch;
};

const room = 40;

/** Brings a place into sight where it is not; false where its page is not there yet. */
export const revealIn = (scroller: HTMLElement, { page, rectangle }: PlaceOnPaper): boolean => {
  const element = pageIn(scroller, page);
  if (!element) return false;
  const top = element.offsetTop + rectangle.top * element.offsetHeight;
  const bottom = top + rectangle.height * element.offsetHeight;
  const { scrollTop, clientHeight, clientWidth, scrollLeft } = scroller;
  if (top < scrollTop + room || bottom > scrollTop + clientHeight - room)
    scroller.scrollTop = top - clientHeight / 4;
  const left = element.offsetLeft + rectangle.left * element.offsetWidth;
  const right = left + rectangle.width * element.offsetWidth;
  if (left < scrollLeft || right > scrollLeft + clientWidth) scroller.scrollLeft = left - room;
  return true;
};
