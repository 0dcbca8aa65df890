/** From and to, both included: the scripts that forms may be filled in with, and their punctuation. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa1, 0x24f], // Latin
  [0x300, 0x304], // accents that are typed after their letter
  [0x370, 0x3ff], // Greek
  [0x400, 0x52f], // Cyrillic
  [0x1e00, 0x1eff], // Latin with two accents
  [0x2010, 0x2044],
  [0x20a0, 0x20bf], // currencies
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2265],
];

/** Every character that people can type into a form, as far as the typeface has it. */
export const typeable = (has: (codePoint: number) => boolean): string[] =>
  ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index)
      .filter(has)
      .map((code) => String.fromCodePoint(code)),
  );
