import { highestOf, type RatingScale } from './rating-scale.ts';

/** Where an anchor stands on a scale: on a point, or between two neighbours. */
export interface AnchorPlace {
  /** "3", or "2–3" between two. */
  ratings: string;
  /** The names of the points. */
  name: string;
}

/**
 * Where an anchor of a kit stands on a scale. In a kit, whatever scale is printed, 1 is a poor answer, 3 a
 * sound one and 5 a strong one: they go to the lowest point, to the one that is marked as sound, and to the
 * highest. An anchor at 2 or 4, which only an edited kit has, goes halfway.
 * @param rating 1 to 5, as the kit has it
 */
export const anchorPlace = (scale: RatingScale, rating: number): AnchorPlace => {
  const { points, sound } = scale;
  const place =
    rating <= 3
      ? 1 + ((rating - 1) / 2) * (sound - 1)
      : sound + ((rating - 3) / 2) * (highestOf(scale) - sound);
  const nearest = [...new Set([Math.floor(place), Math.ceil(place)])];
  return {
    ratings: nearest.join('–'),
    name: nearest.map((one) => points[one - 1]?.name ?? '').join(' – '),
  };
};
