import type { Paper } from '../core/kit/packet-options.ts';

/** Width of the text on every paper, in points: the same width gives the same line breaks. */
export const contentWidth = 482;

/** A sheet with its margins, in points. */
export interface PageGeometry {
  width: number;
  height: number;
  margins: { top: number; bottom: number; side: number };
  /** From the sheet's edge to the header's and the footer's text. */
  headerAt: number;
  footerAt: number;
}

const sheets: Record<Paper, { width: number; height: number; top: number; bottom: number }> = {
  a4: { width: 595.3, height: 841.9, top: 62, bottom: 56 },
  letter: { width: 612, height: 792, top: 51, bottom: 47 },
};

export const geometryOf = (paper: Paper): PageGeometry => {
  const { width, height, top, bottom } = sheets[paper];
  return {
    width,
    height,
    margins: { top, bottom, side: (width - contentWidth) / 2 },
    headerAt: top - 30,
    footerAt: 26,
  };
};

/** Height that a page leaves for text, in points. */
export const contentHeight = ({ height, margins }: PageGeometry): number =>
  height - margins.top - margins.bottom;
