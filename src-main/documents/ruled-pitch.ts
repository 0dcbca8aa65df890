/** Distance between lines to write on by hand, in points: 7.5 mm, a college-ruled pad is 7.1. */
export const ruledPitch = 21.25;
