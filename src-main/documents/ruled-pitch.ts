/** Distance between lines to write on by hand, in points: 6.2 mm, a narrow-ruled pad. */
export const ruledPitch = 17.5;
