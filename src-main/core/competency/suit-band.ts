import type { Band } from './band.ts';
import type { LibraryQuestion } from './competency.ts';

/** The band next to each end of the scale, whose questions can stand in where few are written for it. */
const neighbor: Partial<Record<Band, Band>> = { entry: 'working', executive: 'lead' };

/**
 * The band by which a question is to be rated for somebody of `band`: their own, or the neighboring one
 * at the ends of the scale; null where the question does not suit them.
 */
export const ratedAt = (question: LibraryQuestion, band: Band): Band | null => {
  if (question.bands.includes(band)) return band;
  const next = neighbor[band];
  return next !== undefined && question.bands.includes(next) ? next : null;
};
