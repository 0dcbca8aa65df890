import { anchoredRatings, ratingsBetween, type RatingScale } from '../core/kit/rating-scale.ts';
import { joinWords } from '../core/kit/wording/list-words.ts';

/** Stands beside every scale. */
export const notAssessed = {
  name: 'Not assessed',
  meaning: 'Not asked, or no time left. It is not a low rating, and it counts for nothing.',
};

/** The overall recommendation: no middle to hide in. */
export const recommendations = ['Definitely not', 'No', 'Yes', 'Strong yes'] as const;

/** "its anchors say what 1, 3, and 5 contain. 2 and 4 lie between them." */
export const anchorsSentence = (scale: RatingScale): string => {
  const anchored = joinWords(anchoredRatings(scale).map(String));
  const between = ratingsBetween(scale).map(String);
  const rest =
    between.length === 0
      ? ''
      : ` ${joinWords(between)} ${between.length === 1 ? 'lies' : 'lie'} between them.`;
  return `its anchors say what ${anchored} contain.${rest}`;
};
