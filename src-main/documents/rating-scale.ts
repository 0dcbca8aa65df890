/** The points of the scale, each defined: people who share a label without a definition drift apart. */
export const ratingScale = [
  {
    rating: 1,
    name: 'Poor',
    meaning: 'Little or nothing in the answer shows it, or what is told speaks against it.',
  },
  {
    rating: 2,
    name: 'Partial',
    meaning: 'Parts of it; something this role needs is missing, or others did it.',
  },
  {
    rating: 3,
    name: 'Sound',
    meaning: 'What this role needs: a whole example, the candidate’s own part, a result.',
  },
  {
    rating: 4,
    name: 'Good',
    meaning: 'Sound, and clearly beyond it in one respect: scope, difficulty or proof.',
  },
  {
    rating: 5,
    name: 'Strong',
    meaning: 'Beyond what this role needs in most respects; others could learn from it.',
  },
] as const;

export const notAssessed = {
  name: 'Not assessed',
  meaning: 'Not asked, or no time left. It is not a low rating, and it counts for nothing.',
};

/** The overall recommendation: no middle to hide in. */
export const recommendations = ['Definitely not', 'No', 'Yes', 'Strong yes'] as const;

/** The name of a point, or an empty string. */
export const ratingName = (rating: number): string =>
  ratingScale.find((point) => point.rating === rating)?.name ?? '';
