import { create } from 'zustand';

/** As wide as the pane, as large as fits into it, or so many times as wide as the pane. */
export type Zoom = 'width' | 'page' | number;

/** A place among the pages. */
export interface PagePlace {
  /** From 1. */
  page: number;
  /** How far down the page, from 0 to 1. */
  share: number;
}

/** How the preview is looked at; it stays so from part to part, and while the preview is hidden. */
interface PreviewState {
  zoom: Zoom;
  /** What the zoom comes to now: page width over pane width. */
  factor: number;
  thumbnails: boolean;
  searching: boolean;
  query: string;
}

export const usePreviewView = create<PreviewState>(() => ({
  zoom: 'width',
  factor: 1,
  thumbnails: false,
  searching: false,
  query: '',
}));

export const showPreview = (change: Partial<PreviewState>): void => usePreviewView.setState(change);

export const leastZoom = 0.25;
export const mostZoom = 4;

/** Makes the pages so many times as large as they are now. */
export function zoomBy(times: number): void {
  const { factor } = usePreviewView.getState();
  showPreview({ zoom: Math.min(mostZoom, Math.max(leastZoom, factor * times)) });
}

/** Where each document was left, by what it is. */
export const placesLeft = new Map<string, PagePlace>();
