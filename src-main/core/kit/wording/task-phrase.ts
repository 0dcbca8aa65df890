import nlp from 'compromise';

/** Verbs that open duties and that a tagger takes for nouns or adjectives when they stand alone. */
const dutyVerbs = new Set(
  (
    'research partner document brief position program budget input sync design support market benchmark audit test ' +
    'review report plan coach mentor lead own drive track process file draft staff source screen interview ' +
    'contract forecast monitor model prototype ship deploy scale debug triage script code patch network host train ' +
    'present pitch demo close account balance reconcile schedule travel handle address target segment launch blog ' +
    'work help act serve share use write hire need start set run open answer'
  ).split(' '),
);

/** Nouns that open a requirement and that a tagger may take for verbs. */
const nouns = new Set([
  'experience',
  'subject',
  'knowledge',
  'interest',
  'background',
  'project',
  'minimum',
]);

/** Verbs that the conjugator gets wrong, by the form that a page may hold. */
const baseForms: Record<string, string> = {
  programs: 'program',
  budgets: 'budget',
  syncs: 'sync',
  inputs: 'input',
  leads: 'lead',
  leading: 'lead',
  leverages: 'leverage',
  leveraging: 'leverage',
  focuses: 'focus',
  focusing: 'focus',
};

/** The part of the tagger's reply that is used here; its own types leave verbs out. */
interface Tagged {
  verbs(): { toInfinitive(): { text(): string } };
}

/** The base form of a word that can open a duty ("Collaborates" → "collaborate"), or null. */
const baseVerb = (word: string): string | null => {
  const lower = word.toLowerCase().replace(/[^\p{L}-]/gu, '');
  if (lower === '' || nouns.has(lower)) return null;
  if (dutyVerbs.has(lower)) return lower;
  const known = baseForms[lower];
  if (known !== undefined) return known;
  const tagged: unknown = nlp(lower);
  const infinitive = (tagged as Tagged).verbs().toInfinitive().text();
  if (
    infinitive !== '' &&
    !infinitive.includes(' ') &&
    (infinitive === lower || /(?:s|ing)$/u.test(lower))
  )
    return infinitive;
  if (lower.endsWith('s') && dutyVerbs.has(lower.slice(0, -1))) return lower.slice(0, -1);
  return null;
};

/** Where the core of a duty ends and examples or circumstances begin. */
const tails =
  /(?:\s\(|;|:(?=\s|$)|\.\s|\s[–—-]\s|,?\s(?:such as|including|in order to|as (?:required|needed|necessary|well as)|e\.g\.|i\.e\.|etc|where (?:appropriate|needed|necessary)|based on|on an? (?:ongoing|regular)))/iu;
/** Where a long duty can be cut, the safest places first. */
const cuts = [
  /,\s|\sso that\s|\swhich\s|\sthat\s|\swhile\s|\sto (?!work\b)\p{L}+\s|\sby \p{L}+ing\s/giu,
  /\s(?:with|from|through|across|for|supporting|within|in)\s/giu,
];
const danglers =
  /(?:\s(?:and|or|the|a|an|of|to|in|on|at|by|for|with|from|our|their|your|its|as|that|how|who|why|what|where|when|which|help|tasked|designed|aimed|needed|used|to \p{L}+|with (?:an?|the) \p{L}+)|,)+$/iu;

/** More words than this cannot be taken in by ear before a question. */
const mostWords = 18;
/** Fewer words than this say too little to stand for the duty. */
const leastWords = 4;

const count = (text: string): number => text.split(/\s+/).length;

/** "sales, growth, digital": an enumeration whose end was cut off. */
const brokenList = (text: string): boolean =>
  /,[^,]*$/u.test(text) && !/,[^,]*\b(?:and|or)\b[^,]*$|\band\b[^,]*,\s(?:and|or)\b/iu.test(text);

const shortEnough = (text: string): boolean => count(text) <= mostWords && !brokenList(text);

/** The longest part of a long duty that can stand alone, or nothing. */
const shorten = (text: string): string => {
  for (const spots of cuts) {
    const parts = [...text.matchAll(spots)]
      .map((spot) => text.slice(0, spot.index).trim().replace(danglers, ''))
      .filter((part) => count(part) >= leastWords && shortEnough(part));
    const longest = parts.at(-1);
    if (longest !== undefined) return longest;
  }
  return '';
};

const cut = (text: string): string => {
  const whole = text.replace(/[.,;:]+$/u, '').trim();
  const core = (whole.split(tails, 1)[0] ?? whole).trim();
  if (core === whole && count(core) <= mostWords) return core;
  const trimmed = core.replace(danglers, '');
  return shortEnough(trimmed) ? trimmed : shorten(trimmed);
};

/** The further verbs of "plans, tests and serves new cakes" brought to their base form as well. */
const baseCoordinated = (rest: string): string => {
  const joint = /^((?:,?\s(?:and|or|&)\s|,\s))(\p{L}+)/u.exec(rest);
  if (!joint?.[1] || !joint[2] || !/s$|^\p{Lu}\p{Ll}/u.test(joint[2])) return rest;
  const base = baseVerb(joint[2]);
  return base === null ? rest : `${joint[1]}${base}${baseCoordinated(rest.slice(joint[0].length))}`;
};

/**
 * What a duty asks somebody to do, ready to stand behind "you would": "research and define our buyer
 * personas". Null where the line does not open with a verb or cannot be cut to a length that one can
 * read aloud.
 */
export const taskPhrase = (item: string): string | null => {
  const text = item
    .replace(/\s+/g, ' ')
    .replace(
      /^(?:(?:the )?(?:ability|willingness|capacity|desire|freedom)(?: and \p{L}+)? to|able to|you (?:will|can|are able to|enjoy)|will)\s+/iu,
      '',
    )
    .trim();
  const responsible = /^(?:be )?responsible for\s+(.*)$/iu.exec(text);
  if (responsible?.[1]) {
    const core = cut(responsible[1]);
    return core === '' ? null : `be responsible for ${core}`;
  }
  const opening =
    /^((?!(?:supply|apply|rely|reply|comply|multiply)\b)\p{L}+ly\s+)?([\p{L}-]+)(.*)$/iu.exec(text);
  if (!opening?.[2]) return null;
  const verb = baseVerb(opening[2]);
  if (verb === null) return null;
  const sameForm = verb === opening[2].toLowerCase();
  const rest = opening[3] ?? '';
  const core = cut(
    `${(opening[1] ?? '').toLowerCase()}${verb}${sameForm ? rest : baseCoordinated(rest)}`,
  );
  const length = count(core);
  // "respond to and running point on" mixes two forms and cannot follow "you would".
  const oneForm =
    !/^\p{L}+(?: \p{L}+)? and \p{L}+ing\b|\p{L}+ing\/|^(?:have|be) (?!responsible)/u.test(core);
  return length >= 3 && length <= mostWords && oneForm && !/[{}[\]<>|]|https?:/u.test(core)
    ? core
    : null;
};

/** What a requirement asks somebody to know or to have worked with: "month-end close", or null. */
export const topicPhrase = (item: string): string | null => {
  const found =
    /^(?:\p{L}+ )?experience ((?!being\b)\p{L}+ing\b.*)$/iu.exec(item.replace(/\s+/g, ' ')) ??
    /\b(?:experience|expertise|familiarity|knowledge|understanding|background|proficiency|fluency|skills?|track record|working knowledge|exposure|interest|history|comfort\w*|competen\w+|command|grasp|passion)\s+(?:(?:and|or)\s+\p{L}+\s+)?(?:with|in|of|for|using|working with|on|around)\s+(.*)$/iu.exec(
      item.replace(/\s+/g, ' '),
    );
  if (!found?.[1]) return null;
  const core = cut(found[1].replace(/^(?:using|working (?:with|in|on))\s+/iu, ''))
    .replace(
      /\s+(?:is |are )?(?:an? )?(?:plus|bonus|preferred|desirable|desired|required|a must|advantage)$/iu,
      '',
    )
    .replace(/^(?:one or more of |at least one of )?(?:the following )?/iu, '');
  const length = count(core);
  const names = !/^(?:any|other|various|related|all|such)\b/iu.test(core);
  return core !== '' && length <= 12 && names ? core : null;
};

/** Longer lines cannot be followed by ear. */
const mostLineWords = 28;

/** A line as it can be read out within a question: one sentence, without its final stop; null where it is too long. */
export const lineToRead = (item: string): string | null => {
  const first =
    item
      .replace(/\s+/g, ' ')
      .trim()
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u, 1)[0] ?? '';
  const line = first.replace(/[.;:,!\s]+$/u, '').replace(/[“”"]/gu, '’');
  return line !== '' && count(line) >= 2 && count(line) <= mostLineWords ? line : null;
};
