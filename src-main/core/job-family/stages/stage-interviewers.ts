import { isRoleTitle } from '../headings/titles.ts';
import { mainClause } from './stage-kind.ts';
import { isGroup, splitPeople } from './split-people.ts';

/** Where the name of a person or group ends: at brackets, at the end of the sentence, or where purpose or time begins. */
const stops: readonly RegExp[] = [
  /\s*\((?![A-Z]{2,6}\)).*$/,
  /(?<!\d)\s+[-–—]\s+\d.*$/,
  /,?\s+and (?:an?\s+)?\d+.*$/i,
  /,\s+(?:about |around |approximately |up to )?\d[\d\s–-]*(?:min(?:ute)?s?|m|h|hrs?|hours?)\b.*$/i,
  /(?:(?<!\b(?:Sr|Jr|St|Dr))\.|[;:!?])(?:\s.*)?$/,
  /\s+in (?:this|which|order|a|that|their|your|the form)\b.*$/i,
  /,?\s+(?:who|which|where|that|during|via|through|over|focus(?:ed|ing)|will|may|using|about|after|before|lasting|if|depending|based|once|when|so|because)\b.*$/i,
  /,?\s+(?:one|some|all|both|each) of (?:which|whom)\b.*$/i,
  /,?\s+as (?:well|applicable|needed)\b.*$/i,
  /\s+to (?:discuss|talk|speak|chat|explore|share|hear|find|explain|show|assess|review|learn|understand|cover|go|see|get|help|walk|schedule|answer|ensure|evaluate|present)\b.*$/i,
  /,?\s+for (?:(?:an?|another|one) (?:[^\s,]+ ){0,4}?)?(?:interviews?|conversations?|chats?|calls?|talks?|meetings?|discussions?|sessions?|rounds?|coffee|lunch)(?=$|[\s,])(?!\s+(?:operations|centers?|centres?)\b).*$/i,
  /\s+for (?:an? \d+|\d+|about|approximately|an? (?:hour|half|call|video)|up to|the|this|any|your|their|our)\b.*$/i,
  /\s+on (?:zoom|video|your|a|hangouts|teams)\b.*$/i,
  /\s+(?:is|are|at which)\s.*$/i,
  /,?\s+or (?:above|both|similar|equivalent|higher)\b.*$/i,
  /,?\s+and (?:will|may|you|we|it|focus|lasts?|takes?)\b.*$/i,
  /,\s+(?:focus|cover|last|tak|discuss)\w*ing\b.*$/i,
];
const meets =
  /\b(?:interview\w*|meet\w*|call|chat|conversations?|screen\w*|schedule|speak|talk|panel|session|assessment|exercise|presentation|challenge|invited|round|min(?:ute)?s?|hours?|trial|(?:half|full|whole)[- ]day)\b/i;
const chooser =
  /\b(?:our|the)\s+([^.,;]{2,80}?)\s+(?:may|might|will|can|could)\s+(?:also\s+)?(?:choose|decide|want|conduct|opt|hold)\b/i;
/** A few words after "with the": a title that no word of is known ("the harbour master"). */
const unknownTitle =
  /^(?:our|the|an?|your|their)\s+(?!(?:team|company|role|job|position|work|product|opportunity|chance|focus|goal|aim)\b)\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*){0,3}$/u;
const byKind: readonly (readonly [RegExp, string])[] = [
  [/\bdirect reports?\b/i, 'Direct reports'],
  [/\bpeers?\b/i, 'Peer'],
  [/\bhiring managers?\b/i, 'Hiring manager'],
  [/\bexecutives?\b/i, 'Executive'],
  [/\bteam(?: members?)? interview/i, 'Team members'],
];

/**
 * Who meets the candidate in a stage: job titles or groups, without "our", "one of our" and what follows them
 * ("Regional Harbour Director of the North Shore", "2–4 team members").
 */
export const interviewersOf = (text: string): string[] => {
  const clause = mainClause(text).slice(0, 600);
  const named = chooser.exec(clause)?.[1] ?? namedAfterWith(clause);
  const people = named === null ? [] : splitPeople(named).map(cleanPerson).filter(isPerson);
  if (people.length > 0) return [...new Set(people)];
  if (named !== null && unknownTitle.test(named)) return [cleanPerson(named)];
  const alone = cleanPerson(
    clause.replace(/\([^()]*\)|[-–—:]?\s*\d+\s*-?\s*(?:min|m\b|h\b|hour).*$/gi, ''),
  );
  if (isRoleTitle(alone)) return [alone];
  return byKind
    .filter(([pattern]) => pattern.test(clause))
    .map(([, name]) => name)
    .slice(0, 2);
};

const namedAfterWith = (clause: string): string | null => {
  const start = meets.exec(clause)?.index;
  if (start === undefined) return null;
  const after =
    /(?:\b(?:with|panel of|conducted by|led by|by)|\bw\/|\bmeet(?:ing)?(?=\s+(?:our|the|an?|one|some)\b))\s+(.+)$/i.exec(
      clause.slice(start),
    )?.[1];
  if (after === undefined) return null;
  return stops.reduce((rest, stop) => rest.replace(stop, ''), after).trim() || null;
};

const cleanPerson = (text: string): string => {
  const bare = text.trim().replace(/^(?:either|both)\s+/i, '');
  const oneOf = /^(?:one|any|some) of (?:our|the)\s+(.+)$/i.exec(bare)?.[1];
  const name = (
    oneOf === undefined ? bare.replace(/^(?:our|the|an?|your|their)\s+/i, '') : singular(oneOf)
  )
    .replace(/^(?:another|additional|an additional)\s+(?=(?:\S+ )*members?\b)/i, '')
    .replace(/(\d)\s*(?:-|–|to)\s*(\d)/i, '$1–$2')
    .replace(/\bof our\b/i, 'of the')
    .replace(/[\s,.:;–-]+$/, '')
    .replace(/^Hiring Manager\b/, 'hiring manager')
    .replace(
      /^(\d+(?:–\d+)?|two|three|four)\s+(Team Members?|Teammates|Peers|Members|Colleagues)$/i,
      (match) => match.toLowerCase(),
    );
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** "Town Recruiters" becomes "Town Recruiter"; "Directors of Finance" becomes "Director of Finance". */
const singular = (text: string): string => {
  const [head = '', ...tail] = text.split(/(?=\s+(?:of|for|in|from|at)\s|,)/i);
  return head.replace(/(?<!s)s$/, '') + tail.join('');
};

const isPerson = (text: string): boolean =>
  text.length > 1 &&
  text.length <= 90 &&
  (isRoleTitle(text) ||
    isGroup(text) ||
    /^[A-Z]{2,5}\b/.test(text) ||
    /\b(?:lead|head|chief|VP|recruit\w+)\b/i.test(text));
