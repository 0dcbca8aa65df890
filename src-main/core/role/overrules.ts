import { overlap, stems } from '../text/words.ts';
import type { ProfileItem } from './role-profile.ts';
import { readYears } from './years.ts';

interface Found {
  item: ProfileItem;
  reason: string;
}

/** From this overlap of meaning two lines of one kind say the same; found by trying real pages. */
const sameFrom = 0.8;

const years = (count: number): string => `${count} ${count === 1 ? 'year' : 'years'}`;

/** Every subject that a demand for years names, with its years. */
const demandsOf = (text: string): { years: number; subject: string }[] => {
  const demand = readYears(text);
  if (!demand) return [];
  return [demand, ...(demand.including ? [demand.including] : [])];
};

/**
 * The later line that asks for more years of the same thing: "at least 6 years, 4 of them in product
 * marketing" overrules "3–4 years in product marketing". The same thing means that every word of the
 * earlier subject stands in the later line.
 */
export const findStricter = (item: ProfileItem, later: ProfileItem[]): Found | null => {
  if (item.kind !== 'requirement') return null;
  const own = readYears(item.text);
  if (!own || own.including) return null;
  const subject = stems(own.subject);
  for (const other of later) {
    if (other.origin === item.origin || other.kind !== 'requirement') continue;
    if (other.niceToHave && !item.niceToHave) continue;
    const text = new Set(stems(other.text));
    const stricter = demandsOf(other.text).find((one) => one.years >= own.years);
    if (stricter && subject.every((stem) => text.has(stem)))
      return {
        item: other,
        reason: `Line ${other.line} asks for more of the same: ${years(stricter.years)} against ${years(own.years)} here.`,
      };
  }
  return null;
};

/** The later line that says the same in the same or nearly the same words. */
export const findRepeat = (item: ProfileItem, later: ProfileItem[]): Found | null => {
  const repeat = later.find(
    (other) => other.kind === item.kind && overlap(item.text, other.text) >= sameFrom,
  );
  return repeat
    ? { item: repeat, reason: `Said again on line ${repeat.line}, which stands for both.` }
    : null;
};
