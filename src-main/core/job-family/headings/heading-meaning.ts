import {
  gradePatterns,
  hiringPatterns,
  leftOutPatterns,
  levelZonePatterns,
  nicePatterns,
  requirementPatterns,
  responsibilityPatterns,
  specialtyZonePatterns,
} from './heading-patterns.ts';
import { normalizeHeading } from './near-words.ts';
import { isRoleTitle } from './titles.ts';

export type ListKind = 'responsibility' | 'requirement';

/** What a heading or a label says about what stands below it. */
export type HeadingMeaning =
  | {
      type: 'list';
      kind: ListKind;
      nice: boolean;
      /** Whose list it is, as far as the heading says: "Senior", "Tax Analyst, North"; or empty. */
      qualifier: string;
      /** The words of the heading that build on another role: "extends Product Designer"; or null. */
      extends: string | null;
    }
  | { type: 'grade'; qualifier: string }
  | { type: 'levels' }
  | { type: 'specialties'; qualifier: string }
  | { type: 'hiring' }
  | { type: 'left-out'; what: string; hard: boolean }
  /** A name: of a level, a specialty, a group of items, or of something else. */
  | { type: 'name' };

/** Reads what a heading announces, from its wording alone. */
export const meaningOf = (text: string): HeadingMeaning => {
  if (text.length > 200) return { type: 'name' };
  const extension =
    /\((?:also )?((?:extends|same as|in addition to|plus)\b[^()]*)\)/i.exec(text)?.[1] ?? null;
  const withoutExtension = text.replace(
    /\((?:also )?(?:extends|same as|in addition to|plus)\b[^()]*\)/i,
    '',
  );
  const words = normalizeHeading(withoutExtension);
  const any = (patterns: readonly RegExp[]): boolean =>
    patterns.some((pattern) => pattern.test(words));

  if (any(hiringPatterns)) return { type: 'hiring' };
  const list = listKind(any);
  if (list === null && any(specialtyZonePatterns))
    return { type: 'specialties', qualifier: qualifierOf(withoutExtension) };
  if (list === null && any(levelZonePatterns) && !/^level \d/.test(words))
    return { type: 'levels' };
  // "Manager, Payroll Performance Indicators" is no job title, whatever it starts with.
  const closing = leftOutPatterns.find(({ pattern, hard }) => hard && endsWith(words, pattern));
  if (closing !== undefined) return { type: 'left-out', what: closing.what, hard: true };
  if (list === null && isRoleTitle(text))
    return any(gradePatterns) ? gradeOf(withoutExtension) : { type: 'name' };
  const leftOut = leftOutPatterns.find(({ pattern }) => pattern.test(words));
  if (leftOut !== undefined && (leftOut.hard || list === null)) {
    return { type: 'left-out', what: leftOut.what, hard: leftOut.hard };
  }
  if (any(gradePatterns)) return gradeOf(withoutExtension);
  if (list !== null) {
    return { type: 'list', ...list, qualifier: qualifierOf(withoutExtension), extends: extension };
  }
  return { type: 'name' };
};

const endsWith = (words: string, pattern: RegExp): boolean => {
  const bare = words.replace(/\s*\([^()]*\)$/, '');
  const found = pattern.exec(bare);
  return found !== null && found.index + found[0].length === bare.length;
};

const gradeOf = (text: string): HeadingMeaning => ({ type: 'grade', qualifier: qualifierOf(text) });

const listKind = (
  any: (patterns: readonly RegExp[]) => boolean,
): { kind: ListKind; nice: boolean } | null => {
  if (any(nicePatterns)) return { kind: 'requirement', nice: true };
  if (any(responsibilityPatterns)) return { kind: 'responsibility', nice: false };
  return any(requirementPatterns) ? { kind: 'requirement', nice: false } : null;
};

const announcements =
  /\b(?:job grades?|grades?|responsibilit\p{L}+|responsiblit\p{L}+|responsib\p{L}+|requir\p{L}*ments?|qualif\p{L}+|special(?:ties|ty|ities|izations?)|nice[- ]to[- ]haves?|duties|competencies|skills|also|role|roles|position|positions|levels?)\b/giu;
const lead =
  /^(?:the|our|general|common|base|basic|shared|key|core|main|primary|additional|other|minimum|required|preferred|technical|team|as an?|what you can expect in an?|what you(?:['’]ll| will) do as an?)\s+/i;

/** What is left of a heading without the words that announce a list, when that could name a role or a specialty. */
const qualifierOf = (text: string): string => {
  const rest = text
    .replace(announcements, ' ')
    .replace(/\b(?:at|of|for|in|unique to|include|includes|are|and|&)\s*$/i, ' ')
    .replace(/^\s*(?:of|for|in|unique to)\b/i, ' ')
    .replace(/,?\s*(?:you|they)(?: will|['’]ll)?(?: also)?(?: be)?\s*$/i, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;&–—-]+|[\s,:;&–—-]+$/g, '');
  const bare = rest
    .replace(lead, '')
    .replace(/\s+(?:at|of|for|in)(?:\s+\S+)?$/i, (tail) => (isRoleTitle(rest) ? tail : ''));
  return bare.split(/\s+/).length > 10 ? '' : bare.trim();
};
