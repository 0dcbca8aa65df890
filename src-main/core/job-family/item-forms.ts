import { startsWithVerb } from './duty-verbs.ts';
import type { ListEntry } from './markdown/page.ts';

const longestPlaceholder = 300;

/** "TBD", "{add 3-5 KPIs}", "To be defined at time of business need." */
export const isPlaceholder = (text: string): boolean =>
  text.length <= longestPlaceholder &&
  (/^[\s[({<]*(?:tbd|tba|tbc|todo|n\/?a|none(?: yet)?|coming soon|to be (?:defined|determined|added|announced|confirmed)\b.{0,60}|(?:insert|add|fill in|list)\b[^.]{0,60}(?=[\])}>])|lorem ipsum.*|x{2,}|\.{2,}|…)[\s\])}>.!]*$/i.test(
    text,
  ) ||
    /^[[{<][^\]}>]*[\]}>]$/.test(text));

/** An entry that sends the reader to another page and states nothing: "Please refer to …", "See the handbook". */
export const pointsToPage = ({ text, link }: ListEntry): boolean =>
  (link !== null || /https?:\/\//.test(text)) &&
  /^(?:(?:please |also )?(?:refer to|see|read|check out|visit|view|find|consult|take a look at)|(?:learn|read|find(?: out)?) more|for (?:more|further|additional) (?:details?|information)|more (?:details?|information))\b/i.test(
    text,
  );

const buildsOn =
  /^(?:this (?:role|level|position) )?(?:also )?(?:extends?|inherits?|builds? (?:up)?on|includes? (?:all|everything|the (?:same|above)|responsibilities|requirements|those|that)|in addition to|same(?: as)?\b|(?:the|shares? the) same|identical to|all (?:of )?(?:the )?(?:above|previous|preceding|prior|responsibilities|requirements|qualifications|duties|items|skills|of)|all that|everything (?:in|from|that|listed|above|of|required|expected)|(?:perform |meets? |fulfills? )?all (?:\S+ ){0,3}(?:responsibilities|requirements|duties|qualifications)|the (?:responsibilities|requirements) of)\b/i;
const namesLists =
  /\b(?:responsibilit\p{L}*|requirements?|qualifications?|duties|skills|above|below|following|role|level|that of|those of|(?:required|expected) of|plus|also|extends?|same as)\b/iu;
const maxPointerWords = 22;

/** A sentence that only builds on another level: "Extends the X responsibilities", "Everything in X, plus:". */
export const pointsToLevel = (text: string): boolean => {
  if (!buildsOn.test(text) || !namesLists.test(text)) return false;
  const words = text.split(/\s+/).length;
  if (words > maxPointerWords) return false;
  if (/^(?:in addition to|same)\b/i.test(text)) return /[:;]$|\bplus$|^same\b/i.test(text);
  return !statesMore(text);
};

/** After what it builds on, the entry goes on with a statement of its own. */
const statesMore = (text: string): boolean =>
  /(?:\bplus|\band(?: also)?|[;,.])\s+(?:the ability|ability|experience|you|must|at least|\d+\+?|lead|own|manage|be|have|strong|proven)\b/i.test(
    text,
  );

/**
 * A parent that is only a label for its nested entries: "Technical skills", "Communication:". One that says what to
 * do or to have states something itself.
 */
export const isLabel = ({ text, children, bold }: ListEntry): boolean => {
  if (children.length === 0 || text === '') return false;
  const words = text.replace(/[\s:：–—-]+$/, '').split(/\s+/);
  if (bold && words.length <= 6) return true;
  if (/\b(?:includes?|including|such as|following|are|is)\s*:$/i.test(text) && words.length <= 5)
    return true;
  return words.length <= (/[:：]$/.test(text) ? 4 : 3) && !startsWithVerb(text);
};

/** Lines of an entry that start like a statement of their own, where the line above does not ask for more. */
export const lostBullet = ({ lines }: ListEntry): number[] =>
  lines.slice(1).flatMap(({ text, line }, index) => {
    const above = lines[index]?.text ?? '';
    const goesOn =
      /(?:[,;:(&/–—-]|\b(?:and|or|the|a|an|of|to|in|for|with|by|as|on|at|from|our|your))$/i.test(
        above,
      );
    return /^\p{Lu}\p{Ll}/u.test(text) && text.split(' ').length >= 3 && !goesOn ? [line] : [];
  });

const fact =
  /^(?:locations?|offices?|salary|pay|compensation|hours|team|department|division|reports? to|reporting to|contract|type|employment type|level|grade|band|sfia|start(?: date)?|travel|closing date|duration|position|job title|language|remote|time ?zones?|schedule)\b[^:]{0,20}:/i;

/** What a list holds that no heading announces, where it plainly holds no items; null where it may. */
export const strangeList = (entries: readonly ListEntry[]): string | null => {
  if (entries.every(({ linked }) => linked >= 0.9)) return 'links';
  const facts = entries.filter(({ text }) => fact.test(text)).length;
  return facts > 0 && facts >= entries.length * 0.6 ? 'facts about the position' : null;
};
