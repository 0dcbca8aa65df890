import { readYears } from '../role/years.ts';
import type { ProfileItem } from '../role/role-profile.ts';

/** Requirements that are facts: to be verified in the first call, not judged by a story. */
export const factKinds = [
  'years',
  'certification',
  'education',
  'tool',
  'language',
  'condition',
  'background',
] as const;
export type FactKind = (typeof factKinds)[number];

const rules: [FactKind, RegExp][] = [
  [
    'condition',
    /\b(?:willing(?:ness)? to (?:travel|relocate|work)|(?:able|ability) to travel|travel (?:is )?(?:required|up to|as needed)|right to work|authori[sz]ed to work|security clearance|background check|time ?zones?\b.*\b(?:work|available)|must (?:be located|reside|live)|citizen(?:ship)?|permanent residen(?:ts?|cy)|on[- ]call|(?:work|working) (?:weekends|shifts|nights)|driver[’']s licen[cs]e)\b/iu,
  ],
  ['condition', /\b(?:[Bb]ased|[Ll]ocated|[Rr]esid\p{L}+) in (?:the )?\p{Lu}/u],
  [
    'certification',
    /\b(?:certifi(?:cations?|cates?|ed)|licen[sc]ed? to practi[cs]e|admitted to|bar admission)\b/iu,
  ],
  ['certification', /\b(?:C(?:PA|ISSP|ISA|ISM|IPP|EH)|PMP|SHRM|ITIL|CIPD|PHR|SPHR)\b/u],
  [
    'education',
    /\b(?:degrees?(?! of (?!arts|science|engineering|business|law))|bachelor[’']?s?|master[’']?s|mba|ph\.?d|j\.?d\.?|ll\.?[bm]\.?|diploma|university|college|b[as]\/?b?[as]? in)\b/iu,
  ],
  [
    'tool',
    /^(?:(?:the )?ability to|able to|can|must be able to|willingness to) (?:learn and )?use \S+(?:\s\S+){0,3}\.?$/iu,
  ],
  [
    'tool',
    /^(?:proficien\w+|skilled|skills) (?:with|in|using) (?!english|written|spoken|german|french)\S+(?:\s\S+){0,5}\.?$/iu,
  ],
  [
    'language',
    /\b(?:fluen(?:t|cy)|native|bilingual|proficien(?:t|cy))\b.*\b(?:english|german|french|spanish|japanese|korean|mandarin|chinese|portuguese|dutch|italian|arabic|hebrew|language)\b|\b(?:english|german|french|spanish|japanese|korean|mandarin|portuguese)\b.*\b(?:fluen|native|proficien|required|level)/iu,
  ],
];

/** Only what is welcome and names past work is asked as a fact; the rest is left to the interviews. */
const background = /\b(?:experience|background|familiarity|exposure|worked)\b/iu;

/** What kind of fact a line demands, or null where it has to be judged. */
export const factKind = (item: ProfileItem): FactKind | null => {
  if (item.kind !== 'requirement') return null;
  if (readYears(item.text)) return 'years';
  const rule = rules.find(([, pattern]) => pattern.test(item.text));
  if (rule) return rule[0];
  if (/\b(?:prior|previous|past) experience\b.*\broles?\b/iu.test(item.text)) return 'background';
  return item.niceToHave && background.test(item.text) ? 'background' : null;
};

/** Lines that no interview can show, with the reason to print. */
export const unaskable = (text: string): string | null =>
  /\b(?:other|additional|ad[- ]hoc) (?:duties|tasks|projects|responsibilities)(?: or \w+)? (?:as|when) (?:assigned|required|needed|requested)|\bduties as assigned\b/iu.test(
    text,
  )
    ? 'It leaves open what the duty is, so no answer could be judged against it.'
    : null;
