import { readYears } from '../role/years.ts';
import type { ProfileItem } from '../role/role-profile.ts';
import { bareTools } from './bare-tools.ts';
import { asksForKnowledge } from './wording/knowledge-line.ts';

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

/**
 * What a job asks of the body. The law lets one ask whether somebody can do it, with or without an
 * adjustment, and nothing more: no story, no reasons.
 */
const physical = [
  /\b(?:able|ability|capable|capacity|requires?|required|needs?|needed|must) (?:to |of )?(?:be \S+ to )?(?:(?:repeatedly|regularly|occasionally|frequently|safely|comfortably|physically|routinely) )?(?:stand|sit|walk|bend|kneel|crouch|stoop|squat|climb|lift|carry|reach)(?:t?ing)?(?=,|\/|\.|$| (?:for|and|or|up|down|long|throughout|during|all|\d+|heavy|ladders|stairs|boxes|objects|weights?)\b)(?! (?:up|down) (?:for|to (?!\d)|against))/iu,
  /\b(?:lift|lifting|carry|carrying|push|pushing|pull|pulling|move|moving)\b.{0,40}\b\d+\s?(?:lbs?|pounds?|kgs?|kilos?|kilograms?)\b/iu,
  /\b(?:stand|standing|sit|sitting|on (?:your|their) feet|walk|walking) for (?:\S+ ){0,3}(?:periods?|hours|shifts?|time)\b/iu,
  /\bphysical(?:ly)? (?:demands?|demanding|fit(?:ness)?|stamina|strength|requirements?|exertion)\b|\bmanual dexterity\b|\b(?:color|colour|peripheral) vision\b/iu,
];

/** Whether a line says what a job asks of the body: a yes or no, never a story. */
export const asksOfBody = (text: string): boolean => physical.some((pattern) => pattern.test(text));

/** Hours, places and leave to work that a job brings with it: a plain yes or no before anything else. */
const conditions = [
  /\b(?:willing(?:ness)?|able|ability|prepared|ready) to (?:travel|relocate|commute|be on[- ]call)\b/iu,
  /\btravel (?:is |may be |will be )?(?:required|expected|up to|as needed)\b|\d+ ?% (?:of the time )?travel\b/iu,
  /\bwork(?:ing)? (?:\S+ ){0,2}?(?:weekends?|shifts|nights|evenings|overtime|on[- ]?site)\b/iu,
  /\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\b/iu,
  /\b(?:occasional|some|frequent|regular|light|overnight|quarterly|limited) (?:\p{L}+ )?travel\b|\btravel(?:l?ing)? (?:(?:up )?to )?\d+ ?%|\b\d+ ?% travel/iu,
  /\b(?:office|on[- ]?site|in[- ]person)\b.{0,40}\b(?:days?|times?) (?:a|per|each|every) (?:week|month)\b|\b(?:days?|times?) (?:a|per|each|every) (?:week|month)\b.{0,40}\b(?:office|on[- ]?site|in[- ]person)\b/iu,
  /\bwithin (?:\S+ ){0,3}commut\p{L}+|\bcommut\p{L}+ distance\b|\bwork permits?\b|\bwork visas?\b|\bdrug (?:test|screen)\p{L}*\b|\bbackground (?:screening|checks?)\b|\beligib\p{L}+ to work\b/iu,
  /\bat least \d\d years (?:of age|old)\b|\b\d\d years (?:of age|old)\b|\bproof of vaccination\b|\bown (?:car|vehicle|transport\p{L}*)\b/iu,
  /\bwork(?:ing)? (?:flexible|irregular|odd|unusual|extended|core|business) hours\b|\bwork (?:in|from) (?:the|our) office\b/iu,
  /^(?!.*\b(?:experience|familiarity|relationships?)\b).*\b(?:work|meetings?|overlap|available)\b.{0,50}\b(?:time ?zones?|(?:pacific|eastern|central|mountain) (?:standard |daylight )?time)\b/iu,
  /\bright to work\b|\bauthori[sz]ed to work\b|\bsecurity clearance\b|\bbackground check\b|\bcitizen(?:ship)?\b|\bpermanent residen(?:ts?|cy)\b/iu,
  /\b(?:be|being) an? (?:\S+ )?(?:resident|national)\b|\bresidency (?:is )?required\b/iu,
  /\bmust (?:be located|reside|live)\b|\bmust \S+ (?:all )?(?:\S+ )*?work (?:with)?in the\b|\b(?:driver[’']?s|driving) licen[cs]e\b/iu,
  /\bon[- ]call (?:rotations?|duty|rota|schedules?|shifts?)\b/iu,
];

/** Duties that say no more than when and where somebody has to be there. */
const bareConditions = [
  /^(?:participat\p{L}+ in|tak\p{L}+ part in|be(?:ing)? (?:part of|on)|join\p{L}*|serv\p{L}+ (?:in|on))\b(?: \S+){0,14}? on[- ]call\b/iu,
  /^(?:(?:must be |be )?(?:able|ability|willing(?:ness)?) to travel|travel(?:s|ing|ling)? (?:up to|as|if|when|may|is|will))\b/iu,
  /^must be able to work\b.{0,50}\btime ?zones?\b/iu,
  /^(?:up to |about |around )?\d{1,3} ?% (?:of the time )?(?:\p{L}+ )?travel\b/iu,
];

/**
 * How a line begins that stands among duties and is none: pages whose levels have a single list put "5+ years
 * of …" and "Master's degree" between what somebody will do.
 */
const demandAmongDuties =
  /^(?:(?:at least|minimum(?: of)?|an?|the|some|prior|previous|proven|preferably|ideally)\s+)*(?:\d{1,2}\s*(?:\+|[-–]\s*\d{1,2}\+?)?\s*(?:or more )?years?\b|(?:bachelor|master)[’']?s?\b|ph\.?d\b|b\.?(?:sc?|a)\b[ ./]|m\.?sc?\b[ ./]|(?:university |college |advanced )?degree\b|C(?:PA|ISSP|ISA|ISM|RISC|IPP|EH)\b|certifi(?:ed|cations?)\b|(?:fluen(?:t|cy)|native)\b|\p{L}+ is (?:a|an) (?:big |huge |real |definite )?(?:plus|bonus|asset|advantage)\b|(?<=(?:prior|previous) )experience\b|(?:work |professional |relevant )?experience (?:in|at|with|as) an?\b)/iu;

const rules: [FactKind, RegExp][] = [
  ...conditions.map((pattern): [FactKind, RegExp] => ['condition', pattern]),
  [
    'condition',
    /\b(?:[Bb]ased|[Ll]ocated|[Rr]esid\p{L}+) in (?:the )?(?:(?:city|state|area) of )?\p{Lu}/u,
  ],
  [
    'certification',
    /\b(?:certifi(?:cations?(?! (?:program|strateg|brand|course|process))|cates?|ed)|licen[sc]ed? to practi[cs]e|admitted to|bar (?:admission|member\p{L}*)|member of the .{0,20}\bbar|chartered (?:accountant|engineer)|qualified (?:accountant|lawyer|solicitor|attorney|barrister|actuary)|six sigma (?:\p{L}+ )?belt)(?!\p{L})/iu,
  ],
  [
    'certification',
    /\b(?:C(?:PA|ISSP|ISA|ISM|IP[PMT]|EH|CNA|CNP|CSP|FA|FE|IMA|KA|KAD|KS|SM|SPO|AMS)|A(?:CCA|CA|CMA|ICP)|O(?:SCP|SCE|SWE)|G(?:IAC|WAPT|CIH|CIA|PEN|SEC|CFA)|PMP|PRINCE2|ISTQB|CompTIA|SHRM|ITIL|CIPD|S?PHR|PSM|CEBS|CCEP|CTP|RHC[SE]A?)\b/u,
  ],
  [
    'certification',
    /\b(?:C(?:PA|ISSP|ISA|ISM|RISC|IPP|EH|KAD?|KS)|OSCP|G(?:CIH|CIA|CFA|PEN|CDA)|PMP|SHRM|ITIL|CIPD|PHR|SPHR)\b|\bcerts?\b/u,
  ],
  [
    'education',
    /\b(?:degrees?(?! of (?!arts|science|engineering|business|law))|bachelor[’']?s?|master[’']?s|mba|ph\.?d|j\.?d\.?|ll\.?[bm]\.?|diploma|university|college|(?:computer science|engineering|business|law|accounting|finance) education|b[as]\/?b?[as]? in)\b/iu,
  ],
  // "BS/MS in a quantitative field": letters that are names of degrees only where a line begins with them.
  [
    'education',
    /^(?:an? )?(?:B\.?(?:Sc?|A)|M\.?(?:Sc?|A))\.?(?:\/(?:B\.?(?:Sc?|A)|M\.?(?:Sc?|A)|PhD)\.?)*(?: degree)? (?:in|or)\b/u,
  ],
  [
    'tool',
    /^(?:(?:the )?ability to|able to|can|must be able to|willingness to) (?:learn and )?use \S+(?:\s\S+){0,3}\.?$/iu,
  ],
  [
    'tool',
    /^(?:proficien\w+|skilled|skills) (?:with|in|using) (?!english|written|spoken|german|french)\S+(?:\s\S+){0,5}\.?$/iu,
  ],
  // Office software by its names.
  [
    'tool',
    /^(?:(?:excellent|strong|good|basic|solid) )?(?:tech|computer|software|pc|office) skills,? (?:including|such as|like|in|with) \S+(?:\s\S+){0,6}\.?$/iu,
  ],
  [
    'language',
    /\b(?:fluen(?:t|cy)|native|bilingual|proficien(?:t|cy))\b.*\b(?:english|german|french|spanish|japanese|korean|mandarin|chinese|portuguese|dutch|italian|arabic|hebrew|polish|russian|turkish|swedish|danish|norwegian|finnish|czech|hindi|(?<!\b(?:programming|scripting|coding|query|markup|modeling|statistical|functional|typed|oriented|computer) )language)\b|\b(?:english|german|french|spanish|japanese|korean|mandarin|portuguese|dutch|italian|polish|russian|swedish|danish|norwegian|finnish|turkish|hindi|arabic)\b.*\b(?:fluen|native|proficien|required|level|speak(?:er|ing)\b|[abc][12]\b)|\b[bc][12] (?:level )?(?:in )?(?:english|german|french|spanish|italian|dutch)\b|\bbusiness (?:english|german|french|spanish)\b|^(?:excellent |good |strong |very good )?(?:written|spoken|verbal|oral)(?: and | & |\/)(?:written|spoken|verbal|oral) (?:english|german|french|spanish)(?: skills)?\.?$|^(?:english|german|french|spanish|dutch|italian|japanese|portuguese|mandarin|polish|arabic),? (?:both )?(?:written|spoken|in)\b/iu,
  ],
  // "Spanish is a bonus", "French or Portuguese an asset": named alone, and welcome.
  [
    'language',
    /^(?:(?:english|german|french|spanish|japanese|korean|mandarin|chinese|portuguese|dutch|italian|polish|arabic|hebrew|hindi|swedish)(?:,? (?:and|or) |, |\/)?)+(?: language)?(?: skills?)?(?: (?:is|are|would be))?,? (?:an?|also|preferred|desirable|welcome|nice|optional)\b/iu,
  ],
];

/** Only what is welcome and names past work is asked as a fact; the rest is left to the interviews. */
const background =
  /\b(?:experience|background|familiarity|exposure|worked|publications?|(?:open[- ]source|community) contributions?)\b/iu;
/** "Experience in a brand role", "worked at a software company": where somebody was, not what they can do. */
const formerPlace =
  /\b(?:prior|previous|past) experience\b.*\broles?\b|\bexperience (?:with )?(?:working )?(?:in|at|as|within|for) an? (?!.*\b(?:fast|dynamic|cross-functional|growing|agile|remote|distributed)\b)(?:\S+ ){0,6}(?:role|position|capacity|company|firm|start-?up|agency|organi[sz]ation)\b|\bexperience (?:with )?(?:working )?(?:in|within) an? (?:\S+ )?(?:regulated|saas|enterprise|b2b|startup|clinical|government|financial)\b(?: \S+){0,3} environment\b/iu;

/** What kind of fact a line demands, or null where it has to be judged. */
export const factKind = (item: ProfileItem): FactKind | null => {
  if (asksOfBody(item.text)) return 'condition';
  if (item.kind !== 'requirement' && !demandAmongDuties.test(item.text))
    return bareConditions.some((pattern) => pattern.test(item.text)) ? 'condition' : null;
  if (readYears(item.text)) return 'years';
  if (bareTools(item.text) !== null) return 'tool';
  const rule = rules.find(([, pattern]) => pattern.test(item.text))?.[0];
  // "Knowledge of ITIL" or "of university hiring" is no paper that somebody holds.
  const paper = rule === 'certification' || rule === 'education';
  if (rule && !(paper && asksForKnowledge(item.text))) return rule;
  if (formerPlace.test(item.text)) return 'background';
  return item.niceToHave && background.test(item.text) ? 'background' : null;
};

/** Lines that no interview can show, with the reason to print. */
export const unaskable = (text: string): string | null =>
  /\b(?:other|additional|ad[- ]hoc) (?:duties|tasks|projects|responsibilities)(?: or \w+)? (?:as|when) (?:assigned|required|needed|requested)|\bduties as assigned\b/iu.test(
    text,
  )
    ? 'It leaves open what the duty is, so no answer could be judged against it.'
    : null;
