import { accentColours } from '../accent.ts';

const swapIn = (value: unknown, swaps: Map<string, string>, seen: Set<object>): unknown => {
  if (typeof value === 'string') return swaps.get(value) ?? value;
  if (typeof value === 'function')
    return (...given: unknown[]): unknown => {
      const made: unknown = Reflect.apply(value, undefined, given);
      return swapIn(made, swaps, new Set());
    };
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  for (const [key, inner] of Object.entries(value))
    Reflect.set(value, key, swapIn(inner, swaps, seen));
  return value;
};

/**
 * Puts the accent in the place of ink everywhere in a definition for pdfmake: in its nodes themselves, because
 * pdfmake notes on them where they came to stand, and in what its layout functions answer.
 */
export const setInAccent = <T extends object>(definition: T, accent: string | undefined): T => {
  if (accent === undefined) return definition;
  const swaps = new Map([...accentColours(accent)].map(([from, to]) => [`#${from}`, `#${to}`]));
  swapIn(definition, swaps, new Set());
  return definition;
};
