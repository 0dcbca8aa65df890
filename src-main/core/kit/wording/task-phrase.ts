import nlp from 'compromise';
import { addressed, asSpoken } from './as-spoken.ts';
import { alignVerbs, baseVerb, formOf, opensSentence, type VerbForm } from './verb-forms.ts';

/** A full stop that ends a sentence, not an abbreviation. */
const sentenceEnd = String.raw`(?<!\b(?:vs|e\.g|i\.e|etc|approx|incl|no|inc|sr|jr|u\.s))\.\s`;

/** Where the core of a duty ends and examples or circumstances begin. */
const tails = new RegExp(
  String.raw`(?:\s\(|;|:(?=\s|$)|${sentenceEnd}|\s[–—-]\s|,?\s(?:such as|including|preferably|ideally|in order to|as (?:required|needed|necessary|requested|assigned|appropriate|well as|it relates)|when (?:required|needed)|if needed|e\.g\.|i\.e\.|etc|where (?:appropriate|needed|necessary)|based on|on an? (?:ongoing|regular)))`,
  'iu',
);

/** Where a long duty can be cut, the safest places first. */
const cuts = [
  /,\s|\sso that\s|\swhich\s|\sthat\s|\swhile\s|\sto (?!(?:work|date|day|end)\b)\p{L}+\s|\sby \p{L}+ing\s/giu,
  /\s(?:with|from|through|across|for|supporting|within|in)\s/giu,
];
const danglers =
  /(?:\s(?:and|or|but|the|a|an|of|to|in|on|at|by|for|with|from|our|their|your|its|as|that|how|who|why|what|where|when|which|vs|is|are|be|help|tasked|designed|aimed|needed|used|related|relating|according|due|(?<!\b(?:day|up|end) )to \p{L}+|with (?:an?|the) \p{L}+|but \p{L}+|,? and \p{L}+(?:s|ing))|,)+$/iu;

/** More words than this cannot be taken in by ear before a question. */
const mostWords = 18;
/** Fewer words than this say too little to stand for the duty. */
const leastWords = 4;

const count = (text: string): number => text.split(/\s+/).length;

/** The part of the tagger's reply that is used here. */
interface Terms {
  terms(): { last(): { has(tag: string): boolean } };
}

/** "with helpful": what the last word describes was cut off. */
const endsOpen = (text: string): boolean => {
  const tagged: unknown = nlp(text);
  return (tagged as Terms).terms().last().has('#Adjective');
};

/** "sales, growth, digital": an enumeration whose end was cut off. */
const brokenList = (text: string): boolean =>
  /,[^,]*$/u.test(text) && !/,[^,]*\b(?:and|or)\b[^,]*$|\band\b[^,]*,\s(?:and|or)\b/iu.test(text);

/** A quotation that was opened and not closed, or a bracket closed and not opened. */
const brokenMark = (text: string): boolean =>
  text.split('“').length !== text.split('”').length ||
  text.split('(').length !== text.split(')').length;

const shortEnough = (text: string): boolean =>
  count(text) <= mostWords && !brokenList(text) && !brokenMark(text);

/** The longest part of a long duty that can stand alone, or nothing. */
const shorten = (text: string): string => {
  for (const spots of cuts) {
    const parts = [...text.matchAll(spots)]
      .map((spot) => text.slice(0, spot.index).trim().replace(danglers, ''))
      .filter((part) => count(part) >= leastWords && shortEnough(part) && !endsOpen(part));
    const longest = parts.at(-1);
    if (longest !== undefined) return longest;
  }
  return '';
};

const cut = (text: string): string => {
  const whole = text
    .replace(/\s\([^()]*\)(?=\s\p{L})/gu, '')
    .replace(/[^\p{L}\p{N})”’"'%+]+$/u, '')
    .trim();
  const core = (whole.split(tails, 1)[0] ?? whole).trim();
  if (core === whole && count(core) <= mostWords) return core;
  const trimmed = core.replace(danglers, '');
  return shortEnough(trimmed) ? trimmed : shorten(trimmed);
};

/** What a page says before the duty itself: that somebody is able, allowed or bound to. */
const modal =
  /^(?:(?:you )?(?:(?:(?:must|should|will|can|may)(?: be able to)?|(?:are |be )?able to|enjoy)\s+)|(?:(?:you )?(?:have|has|must have|possess)\s+)?(?:(?:an?|the)\s)?(?:(?:proven|demonstrated|strong|excellent)\s)?(?:ability|willingness|capacity|desire|freedom)(?: and \p{L}+)? to\s+)/iu;

/** A label before the sentence: "Reviews: Take part in …", or in bold and now without its colon. */
const withoutLabel = (text: string): string => {
  const [, label = '', first = ''] =
    /^((?:[\p{L}&/’'-]+ ){0,4}[\p{L}&/’'-]+):\s+(?:\p{L}+ly\s)?([\p{L}-]+)\s/u.exec(text) ?? [];
  if (label !== '' && baseVerb(first) !== null) return text.slice(label.length + 1).trim();
  const [, bold = '', opening = ''] =
    /^(\p{Lu}\p{Ll}+ing)\s(\p{Lu}\p{Ll}+)\s\p{Ll}/u.exec(text) ?? [];
  return bold !== '' && opensSentence(opening) ? text.slice(bold.length).trim() : text;
};

/** Verbs for what somebody is, knows or feels: no work that could be handed to them. */
const states = new Set(
  'understand know believe value love like enjoy want need possess thrive mean belong consist depend have be receive desire'.split(
    ' ',
  ),
);
/** "Work is reviewed", "does not wait", "engineer, not analyst": no duty, though a verb seems to open it. */
const noDuty =
  /^\s?(?:(?:is|are|was|were|has|does|doesn[’']t|do not|don[’']t|not|happens|can|must|should|will)\b|,\s?not\b)/iu;
/** "working knowledge", "hand on experience", "forward thinking": a quality, not a deed. */
const quality =
  /^(?:(?!(?:build|gain|share|develop|bring|apply|use|demonstrate|grow|deepen|acquire|maintain|provide|show|keep|combine|promote|gather|spread|increase|improve|transfer|manage|create|document|leverage|own|enhance|utili[sz]e)\b)[\p{L}/-]+)(?:[\s/](?!(?:the|an?|our|your|their|its|and|or|to)\b)[\p{L}/-]+){0,2}\s(?:experience|knowledge|understanding|expertise|mindset|record|familiarity|thinking|judge?ment|skills)(?=$|[,;.:(]|\s(?:of|in|with|on|and|or|is|that|required|preferred|consistent|\p{L}+ing)\b)/iu;
/** "Share our values", "demonstrate initiative": how somebody is. */
const conduct =
  /^(?:share|live|embody)\b.*\bvalues\b|^(?:demonstrate|show|exhibit|display) (?:longevity|initiative|commitment|integrity|passion|curiosity|resilience|empathy|ownership|leadership)\b/iu;

/** "Review of invoices" says "review invoices"; "understanding of …" says nothing that is done. */
const withoutOf = (verb: string, rest: string): string =>
  /^\sof\s/iu.test(rest) && !/^(?:think|dispose|approve|conceive|speak|hear|learn)$/u.test(verb)
    ? rest.slice(3)
    : rest;

/** "Own relationship with the bank" as it is said: there is one of them. */
const withArticle = (task: string): string =>
  task.replace(
    /^(own|build|manage|maintain|run|hold)( and \p{L}+)? (?=(?:relationship|roadmap|backlog|budget)\b(?! \p{L}+(?:s|ing)\b))/u,
    '$1$2 the ',
  );

const phraseOf = (text: string): string | null => {
  const opening =
    /^((?!(?:supply|apply|rely|reply|comply|multiply)\b)\p{L}+ly\s+)?([\p{L}-]+)(.*)$/iu.exec(text);
  if (!opening?.[2]) return null;
  const verb = baseVerb(opening[2]);
  if (verb === null) return null;
  const form: VerbForm = formOf(opening[2], verb);
  const rest = opening[3] ?? '';
  if (states.has(verb)) {
    // "Understand and improve our recipes" asks for the second.
    const further = /^(?:,|\sand)\s(.*)$/u.exec(rest)?.[1] ?? '';
    return baseVerb(further.split(/[\s,]/u, 1)[0] ?? '') === null ? null : phraseOf(further);
  }
  const plain = `${verb}${rest}`;
  if (noDuty.test(rest) || quality.test(plain) || conduct.test(plain)) return null;
  const aligned = alignVerbs(withoutOf(verb, rest), form);
  const core = withArticle(addressed(cut(`${(opening[1] ?? '').toLowerCase()}${verb}${aligned}`)));
  const length = count(core);
  // "respond to and running point on" mixes two forms and cannot follow "you would".
  const oneForm = !/^\p{L}+(?: \p{L}+)? and \p{L}+ing\b|\p{L}+ing\/|^(?:have|be) /u.test(core);
  return length >= 3 && length <= mostWords && oneForm && !/[{}[\]<>|]|https?:/u.test(core)
    ? core
    : null;
};

/**
 * What a duty asks somebody to do, ready to stand behind "you would": "research and define our buyer
 * personas". It speaks to the person: "your team". Null where the line does not open with a verb, names a
 * quality instead of a deed, or cannot be cut to a length that one can read aloud.
 */
export const taskPhrase = (item: string): string | null => {
  const text = withoutLabel(asSpoken(item)).replace(modal, '');
  const responsible = /^(?:(?:you are|be|is) )?responsible for\s+(.*)$/iu.exec(text)?.[1];
  if (responsible === undefined) return phraseOf(text);
  const doing = /^(?:\p{L}+ly\s+)?\p{L}+ing\b/iu.test(responsible) ? phraseOf(responsible) : null;
  if (doing !== null) return doing;
  const core = addressed(cut(responsible));
  return core === '' ? null : `answer for ${core}`;
};

/** Words too wide to be a subject by themselves. */
const wide =
  /^(?:technology|security|sales|software|data|results|others|team members|people|what works|work|(?:driving )?results|minimal supervision|the (?:field|category|market|industry)|domains?\/areas|problems)$/iu;
/** "a management role", "driving results", "the ability to …": nothing that can be known. */
const noTopic =
  /^(?:in|the following$|how|and|any|other|others|various|related|all|such|most|more|minimal|often|frequent|very|multiple|experience|the ability|high|an? (?:high|drive|role)|your time|not)\b|^an?\b.*\b(?:role|position|capacity|manner|company|companies|industry|environment|organi[sz]ation)\b/iu;

const withoutRating = (text: string): string =>
  text
    .replace(
      /,?\s+(?:(?:is|are)\s+)?(?:an?\s+)?(?:strict\s+)?(?:highly\s+|strongly\s+)?(?:plus|bonus|preferred|desirable|desired|required|requirement|a must|must|advantage|beneficial|essential)$/iu,
      '',
    )
    .replace(/,?\s*(?:experience\s*)?(?:highly|strongly)?\s*$/iu, '');

/** Where the next demand begins within the same line. */
const aside =
  /,\s(?:strong|excellent|good|solid|proven|prior|previous|experience)\b|\sand (?:make|assist|apply|be|continuously)\b/iu;

/** What a requirement asks somebody to know or to have worked with: "month-end close", or null. */
export const topicPhrase = (item: string): string | null => {
  const text = withoutLabel(asSpoken(item));
  const found =
    /^(?:\p{L}+ )?experience ((?!being\b)\p{L}+ing\b.*)$/iu.exec(text) ??
    /\b(?:experience|expertise|familiar(?:ity)?|knowledge|understanding|background|proficien\p{L}+|fluency|skills?|track record|working knowledge|exposure|interest|history|comfort\w*|competen\w+|command|grasp|passion)\s+(?:(?:and|or)\s+\p{L}+\s+)?(?:with|in|of|for|using|working with|on|around)\s+(.*)$/iu.exec(
      text,
    ) ??
    /^(?:you )?(?:\p{L}+ly )?(?:understand|know)s?\s+((?!that\b|how\b|why\b|when\b|what\b).*)$/iu.exec(
      text,
    );
  if (!found?.[1]) return null;
  const core = withoutRating(
    cut(
      (found[1].split(aside, 1)[0] ?? '').replace(
        /^(?:using|working (?:with|in|on)|and(?: \p{L}+)? (?:knowledge|understanding) of)\s+/iu,
        '',
      ),
    ),
  )
    .replace(/^(?:(?:one or more|at least one|some)(?: of)? )?(?:the following )?/iu, '')
    .replace(/\s+is$/iu, '');
  const names = !noTopic.test(core) && !wide.test(core);
  return core !== '' && count(core) <= 12 && names ? core : null;
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
