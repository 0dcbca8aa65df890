import { overlap, stems } from '../text/words.ts';
import type { ProfileItem } from './role-profile.ts';
import { readYears, type YearsDemand } from './years.ts';

interface Found {
  item: ProfileItem;
  reason: string;
}

/** From this overlap of meaning two lines of one kind say the same; found by trying real pages. */
const sameFrom = 0.8;

const years = (count: number): string => `${count} ${count === 1 ? 'year' : 'years'}`;

const holds = (text: string, subject: readonly string[]): boolean => {
  const own = new Set(stems(text));
  return subject.every((stem) => own.has(stem));
};

/** How many years of a subject a line demands; null where it does not speak of it. */
const yearsOf = (text: string, subject: readonly string[]): YearsDemand | null => {
  const demand = readYears(text);
  if (!demand || !holds(text, subject)) return null;
  const inner = demand.including;
  return inner && holds(inner.subject, subject) && !holds(demand.subject, subject)
    ? { ...demand, years: inner.years }
    : demand;
};

const nameOf = ({ line }: ProfileItem): string =>
  line === null ? 'What you added' : `Line ${line}`;
const placeOf = ({ line }: ProfileItem): string =>
  line === null ? 'in what you added' : `on line ${line}`;

const inWords = (demand: YearsDemand): string =>
  demand.including
    ? `${years(demand.years)}, ${demand.including.years} of them in ${demand.including.subject},`
    : years(demand.years);

/**
 * The later line that asks for more years of the same thing: "at least 6 years, 4 of them in product
 * marketing" overrules "3–4 years in product marketing". The same thing means that every word of the
 * earlier subject stands in the later line.
 */
export const findStricter = (item: ProfileItem, later: ProfileItem[]): Found | null => {
  const own = item.kind === 'requirement' ? readYears(item.text) : null;
  if (!own || own.including) return null;
  const subject = stems(own.subject);
  for (const other of later) {
    if (other.origin === item.origin || other.kind !== 'requirement') continue;
    if (other.niceToHave && !item.niceToHave) continue;
    const demand = readYears(other.text);
    if (!demand || (yearsOf(other.text, subject)?.years ?? 0) < own.years) continue;
    return {
      item: other,
      reason: `${nameOf(other)} asks for the same or more: ${inWords(demand)} against ${years(own.years)} here.`,
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
    ? { item: repeat, reason: `Said again ${placeOf(repeat)}, which stands for both.` }
    : null;
};
