import { normalizeHeading } from './headings/near-words.ts';
import { nicePatterns } from './headings/heading-patterns.ts';
import type { ListKind } from './headings/heading-meaning.ts';
import { roleNouns } from './headings/role-words.ts';
import { cleanTitle, titleWords } from './headings/titles.ts';
import type { ListBlock, ParagraphBlock } from './markdown/page.ts';

/** What the paragraph straight above a list says about it. */
export interface Intro {
  kind?: ListKind;
  nice?: boolean;
  /** Set when the list holds no items: what it holds, in plain words. */
  what?: string;
  /** A short label for the group. */
  label?: string;
}

const requires =
  /\b(?:requires?|required|requirements|qualifications|you(?:'ll| will| should| must)? (?:need|have|bring|possess)|must (?:have|be)|looking for|(?:should|may|might) have|good fit|ideal candidates?|qualified candidates?)\b/;
const does =
  /\b(?:responsibilit(?:y|ies)|responsible for|duties|(?:will|'ll)(?: also)?(?: be)?(?: expected to)?|(?:is|are)(?: also)? expected to)$/;
const kindsOfThings =
  /\b(?:positions|roles|levels|teams|channels|links|resources|benefits|perks|segments|products|categories|groups|locations|countries|stages|phases)\b/;
const aboutUs =
  /^(?:.*[,;]\s*)?(?:currently,? |additionally,? )?(?:we|our team|the team|this team)\b(?!.*\b(?:expect|look|need|require|ask|want|seek|you)\b)/;

/**
 * Reads the last sentence above a list. Under a heading that says what the list is, the sentence can only narrow it;
 * without one it decides.
 */
export const introOf = (
  above: ParagraphBlock,
  list: ListBlock | null,
  announced: boolean,
): Intro => {
  if (above.bold) return {};
  const last = above.text.split(/(?<=[.!?])\s+/).at(-1) ?? above.text;
  if (last.length > 400) return {};
  const words = normalizeHeading(last);
  const leads = /[:：…-]$/.test(last) || !/[.!?)]$/.test(last);
  if (!leads) return {};
  if (nicePatterns.some((pattern) => pattern.test(words)))
    return { kind: 'requirement', nice: true };

  const shortEntries = list?.entries.every(({ text }) => text.split(' ').length <= 7);
  if (
    shortEntries === true &&
    last.endsWith(':') &&
    kindsOfThings.test(words) &&
    !requires.test(words)
  )
    return { what: 'names of things, not statements' };
  const label =
    words.split(' ').length <= 6 && !/\b(?:you|they|candidates?|will|plus)\b/.test(words);
  if (announced) return label ? { label: cleanTitle(last) } : {};
  if (aboutUs.test(words)) return { what: 'about the team' };
  if (/\bbenefits\b|(?<!meets? (?:all )?(?:of )?the (?:following )?)\bcriteria\b/.test(words))
    return { what: 'not about the person' };
  if (does.test(words)) return { kind: 'responsibility' };
  if (/\bare$/.test(words) && describesPerson(last)) return { kind: 'requirement' };
  return requires.test(words) ? { kind: 'requirement' } : {};
};

/** "Lead designers at our company are …": a role is the subject. */
const describesPerson = (sentence: string): boolean =>
  /^(?:you|ideal|successful|great|good)\b/i.test(sentence) ||
  titleWords(sentence)
    .slice(0, 5)
    .some((word) => roleNouns.has(word));
