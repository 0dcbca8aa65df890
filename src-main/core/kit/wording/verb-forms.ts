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
const nouns = new Set(
  (
    'experience subject knowledge interest background project minimum bias comfort growth total top hand hands sense ' +
    'key past sound access line ease fluency'
  ).split(' '),
);

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
  ramps: 'ramp',
};

/** Verbs whose form in -s is hardly ever a plural. */
const plainVerbs = new Set(
  (
    'apply ask assist become bring build collaborate communicate conduct contribute coordinate create define deliver ' +
    'demonstrate develop ensure escalate establish execute explain follow give handle help identify implement improve ' +
    'keep maintain make manage own participate perform prepare provide recommend resolve see seek serve take ' +
    'understand work write'
  ).split(' '),
);

/** Names of kinds of work, not deeds: "budget and plan training" is not "… and train". */
const workNames = new Set(
  (
    'accounting advertising auditing banking billing branding budgeting consulting engineering filing financing ' +
    'forecasting funding hiring invoicing learning licensing marketing mentoring messaging monitoring networking ' +
    'onboarding operating packaging planning positioning pricing programming recruiting reporting sales scheduling ' +
    'scoping screening selling sourcing staffing testing timing training tuning writing'
  ).split(' '),
);

/** The part of the tagger's reply that is used here; its own types leave verbs out. */
interface Tagged {
  verbs(): { toInfinitive(): { text(): string } };
}

/** The form in which a page writes its duties: "bakes", "baking" or "bake". */
export type VerbForm = 'base' | 'third' | 'gerund';

/** The base form of a word that can open a duty ("Collaborates" → "collaborate"), or null. */
export const baseVerb = (word: string): string | null => {
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
  const cut = lower.slice(0, -1);
  if (lower.endsWith('s') && (dutyVerbs.has(cut) || plainVerbs.has(cut))) return cut;
  return null;
};

/** A verb that is no noun as well, so that a capital before a small word shows a sentence beginning. */
export const opensSentence = (word: string): boolean =>
  baseVerb(word) === word.toLowerCase() && !dutyVerbs.has(word.toLowerCase());

export const formOf = (word: string, base: string): VerbForm => {
  const lower = word.toLowerCase();
  if (lower === base) return 'base';
  return lower.endsWith('ing') ? 'gerund' : 'third';
};

/** "/handles tickets" after "triages" is a second verb. */
const withoutSlash = (rest: string, form: VerbForm): string => {
  const slash = /^\/(\p{L}+)(?:\s+of)?(?=\s)/u.exec(rest);
  const base = slash?.[1] ? baseVerb(slash[1]) : null;
  return slash && base !== null && (form !== 'base' || base !== slash[1])
    ? ` and ${base}${rest.slice(slash[0].length)}`
    : rest;
};

/** The further verbs of "plans, tests and serves new cakes" brought to their base form as well. */
const alignFirst = (rest: string, form: VerbForm): string => {
  const joint = /^((?:,?\s(?:and|or|but)(?:\s\p{L}+ly)?\s|,\s))(\p{L}+)/u.exec(rest);
  if (!joint?.[1] || !joint[2]) return rest;
  const [, link, word] = joint;
  const base = baseVerb(word);
  if (base === null) return rest;
  const turned =
    base === word ||
    /^\p{Lu}\p{Ll}/u.test(word) ||
    (word.endsWith('s') && (form === 'third' || plainVerbs.has(base))) ||
    (word.endsWith('ing') && form === 'gerund' && !workNames.has(word));
  if (!turned) return rest;
  const after = rest.slice(joint[0].length).replace(word.endsWith('ing') ? /^\sof(?=\s)/u : '', '');
  return `${link}${base}${alignFirst(after, form)}`;
};

const determiner =
  /^\s(?:an?|the|this|these|all|any|both|each|every|our|your|their|its|regular\p{L}*|new|\p{L}+ly)\b/iu;
const linkWord =
  /^\s(?:and|or|of|in|on|to|for|with|from|by|at|as|is|are|that|which|within|across|over|under|into|about|through|\p{L}+ed)\b/iu;
/** A verb in -ing that belongs to a preposition: what is joined to it follows it, not the first verb. */
const byDoing =
  /\b(?:by|through|for|in|of|on|while|when|with|without|to|from|including|before|after)\s\p{L}+ing\b/iu;

/** Begins a clause with a subject and a verb of its own; what is joined there belongs to that verb. */
const ownClause = /\b(?:that|which|who|whose|how|what|where|when|if|ensur\p{L}+|make sure)\b/iu;

/** The verbs further on in a duty, in the form of the first: "acts as a mentor and coaches new people". */
const alignLater = (rest: string, form: VerbForm): string =>
  rest.replace(
    /(,?\s(?:and|or|but)\s|\/|,\s)((?:\p{Ll}+ly\s)?)(\p{Ll}+)(?=\s|$)/gu,
    (whole, link: string, adverb: string, word: string, at: number) => {
      const base = baseVerb(word);
      if (base === null || base === word) return whole;
      const after = rest.slice(at + whole.length);
      const turned = `${link === '/' ? ' or ' : link}${adverb}${base}`;
      if (word.endsWith('s')) {
        if (ownClause.test(rest.slice(0, at))) return whole;
        const plain =
          plainVerbs.has(base) &&
          (!linkWord.test(after) || link.includes('and') || link.includes('but'));
        const joined = link.includes('and');
        const likely = determiner.test(after);
        const third =
          form === 'third' && (likely || (joined && after !== '' && !linkWord.test(after)));
        return plain || third || (joined && /^\s(?:the|an?)\b/u.test(after)) ? turned : whole;
      }
      const deed = form === 'gerund' && word.endsWith('ing') && !workNames.has(word);
      const listed =
        /and|or/u.test(link) || /\s(?:and|or)\s(?:\p{Ll}+ly\s)?\p{Ll}+ing\b/u.test(after);
      return deed && listed && !byDoing.test(rest.slice(0, at)) && !/^\s(?:of|for)\b/u.test(after)
        ? turned
        : whole;
    },
  );

/** What stands behind a duty's first verb, with the verbs joined to it brought to its base form. */
export const alignVerbs = (rest: string, form: VerbForm): string =>
  alignLater(alignFirst(withoutSlash(rest, form), form), form);
