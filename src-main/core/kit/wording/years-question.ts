import { readYears } from '../../role/years.ts';
import { asSpoken } from './as-spoken.ts';
import { withoutStop } from './list-words.ts';

/** A demand for years as it is asked and written down. */
interface SpokenYears {
  /** What the years were spent on, to stand behind "have involved"; null where the line gives nothing to say. */
  subject: string | null;
  /** A narrower part of them. */
  part: string | null;
  record: string[];
}

const atLeast = (years: number): string => `at least ${years} ${years === 1 ? 'year' : 'years'}`;

/** A subject longer than this is written down, not said. */
const mostWords = 16;
const count = (text: string): number => text.split(/\s+/).length;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where an enumeration of what counts comes to its end. */
const enumerationEnd =
  /[.;(]|,?\s(?:such as|etc|preferably|ideally|preferred|required|including|of which|with (?:a|an|at least|heavy|current|strong)|or (?:relevant|equivalent|comparable)|and assist)\b/iu;

/** "journalism" where the line goes on ", content marketing, or public relations": all of it counts. */
const withAlternatives = (subject: string, line: string): string => {
  const tail = subject.split(' ').slice(-2).join(' ');
  const at = line.search(new RegExp(`${escaped(tail)},\\s`, 'iu'));
  if (at < 0) return subject;
  const rest = line.slice(at + tail.length).split(enumerationEnd, 1)[0] ?? '';
  const whole = `${subject}${rest}`.replace(/[,\s]+$/u, '');
  const counted = count(whole) <= mostWords && !/\d|\byears?\b/iu.test(rest);
  if (!counted) return subject;
  return /\b(?:and|or)\b/u.test(rest) ? whole : whole.replace(/, (?=[^,]*$)/u, ', or ');
};

const place =
  /\b(?:firm|department|company|agency|industry|team|start-?up|organi[sz]ation|sector)$/iu;
/** Nouns for work by themselves; "legal" or "support" are not. */
const workNoun =
  /(?:ing|ment|ship|ance|tion|ism|sales|operations|software|development|response)$/iu;

/** Parts of a company: somebody's work was in them, and not they themselves. */
const bareField = /^(?:product|support|finance|data|people|customer|quality|hr|it)$/iu;

/** "a law firm" is where the work was, not what it was: "work in a law firm". */
const asWork = (subject: string, line: string): string => {
  const bare = subject.replace(/^(?:an?|the) /iu, '');
  const first = bare.split(',', 1)[0] ?? bare;
  const held = /^(\S+(?: \S+)?) (?:role|position|capacity)$/iu.exec(bare)?.[1];
  if (held !== undefined)
    return /^(?:similar|comparable|related|relevant|\S+-\p{L}+)$/iu.test(held)
      ? `${held} work`
      : held;
  const before = new RegExp(`\\b(in|at|for|on|as|within) (an? )${escaped(first)}`, 'iu').exec(line);
  if (before?.[1] && before[2]) return `work ${before[1].toLowerCase()} ${before[2]}${bare}`;
  const inPlace = /^(.+?) (at|in|for|within) (an? .+)$/iu.exec(bare);
  if (inPlace?.[1] && new RegExp(`${escaped(inPlace[1])} experience`, 'iu').test(line))
    return `${inPlace[1]} work ${inPlace[2] ?? ''} ${inPlace[3] ?? ''}`;
  const named = new RegExp(`${escaped(bare)} experience`, 'iu').test(line);
  const vague = place.test(bare) || (count(bare) === 1 && !workNoun.test(bare));
  return bareField.test(bare) || (named && vague) ? `${bare} work` : bare;
};

/** What the years were spent on, in words that can be said; null where only a scrap of the line is left. */
const spokenSubject = (subject: string, item: string): string | null => {
  const line = asSpoken(item);
  const plain = asSpoken(subject)
    .replace(/^(?:the )?(?:fields?|areas?|domain) of /iu, '')
    .replace(/^\p{Lu}\p{L}+ (?=\p{Ll}+ing\s)/u, '')
    .replace(
      /^(?:progressive(?:ly)?|increasingly)(?: (?:more )?(?:responsible|senior))? (?=\p{L})/iu,
      '',
    );
  const scrap = /^(?:within|over|at|during|by|to|and|or|from|that|you)\b/iu.test(plain);
  if (plain === '' || scrap || count(plain) > mostWords) return null;
  return asSpoken(asDone(asWork(withAlternatives(plain, line), line)));
};

/** "SRE or platform engineering roles" are roles already; "on-call" alone is no work yet. */
const asDone = (subject: string): string =>
  subject
    .replace(/^((?!work\b)\S+ \S+.*) (?:roles|positions|jobs)$/iu, '$1')
    .replace(/^(\p{L}+-\p{L}+)$/u, '$1 work');

/** Where a line goes on to a second demand: ", 4+ managing managers", "and 2+ years people management". */
const further =
  /((?:[,;]\s*(?:and\s+|with\s+|including\s+)?|\s(?:and|plus|with|including)\s+))(?:at least\s+)?(?=\d{1,2}\+?\s*(?:years?\b|of (?:which|them|those)\b|(?:in|as|with|leading|managing|\p{L}{3,}ing)\s))/iu;
/** Words before and in a demand that is a part of the one before it. */
const withPart = /\b(?:with|including)\b/iu;
const partOf = /^\d{1,2}\+?\s*(?:years?\s+)?of (?:which|them|those)\b/iu;

/** A line cut where a further demand begins, each piece a demand that can be read by itself. */
const demandsIn = (item: string): { text: string; isPart: boolean }[] => {
  // What stands between two pieces is kept by the split, so that pieces are every other one.
  const cut = item.split(further);
  return cut.flatMap((piece, at) => {
    if (at % 2 === 1) return [];
    if (at === 0) return [{ text: piece, isPart: false }];
    return [
      {
        isPart: partOf.test(piece) || withPart.test(cut[at - 1] ?? ''),
        text: piece.replace(
          /^(\d{1,2})\+?\s*(?:years?[’']?\s+)?(?:of (?:which|them|those)\s+)?(?:years?\s+)?(?:is\s+|being\s+|spent\s+)?/iu,
          '$1 years ',
        ),
      },
    ];
  });
};

/** A line's demands for years in words; none where it demands none. */
export const spokenYears = (item: string): SpokenYears[] =>
  demandsIn(item).flatMap(({ text, isPart }) => {
    const spoken = spokenDemand(text);
    if (!spoken) return [];
    return [isPart ? { ...spoken, record: spoken.record.map(asPart) } : spoken];
  });

const asPart = (record: string): string => record.replace(/^Years of /u, 'of which ');

const spokenDemand = (item: string): SpokenYears | null => {
  const demand = readYears(asSpoken(item));
  if (!demand) return null;
  const subject = spokenSubject(demand.subject, item);
  const part = demand.including ? spokenSubject(demand.including.subject, item) : null;
  const scrap = subject === null && demand.subject !== '';
  return {
    subject,
    part,
    record: scrap
      ? [withoutStop(item)]
      : [
          `Years of ${subject ?? 'relevant work'} (${atLeast(demand.years)})`,
          ...(demand.including && part !== null
            ? [`of which ${part} (${atLeast(demand.including.years)})`]
            : []),
        ],
  };
};

/** What is asked about all demands together, the widest only once: "sales" says "sales at our shops" as well. */
const subjectsOf = (demands: SpokenYears[]): string[] => {
  const all = [
    ...new Set(demands.flatMap((one) => [one.subject, one.part]).filter((one) => one !== null)),
  ];
  return all.filter((one) => !all.some((wider) => wider !== one && one.startsWith(`${wider} `)));
};

/** More than this in one sentence is not taken in by ear. */
const mostSpoken = 4;

/** "Work in a help desk role" is a role itself. */
const rolesWith = (subject: string): string => {
  const role = /^work (?:in|as|at) an? (.+?) (?:role|position|capacity|job)$/iu.exec(subject)?.[1];
  if (role === undefined) return `Which of your roles have involved ${subject}?`;
  const person = /(?:er|or|ist|ant|lead|head|rep|representative|executive)$/iu.test(role);
  return `Which of your roles have been ${person ? `those of ${asSpoken(`a ${role}`)}` : `in ${role}`}?`;
};

/** The question that walks through somebody's roles, and what to write down from the answer. */
export const yearsWords = (items: string[]): { text: string; record: string[] } => {
  const demands = items.flatMap(spokenYears);
  const record = demands.flatMap((one) => one.record);
  const subjects = subjectsOf(demands).slice(0, mostSpoken);
  const [first, ...more] = subjects;
  if (first === undefined)
    return {
      record,
      text: 'Walk me through your working life so far, the latest role first: for each, the dates and what you were there to do.',
    };
  if (more.length === 0)
    return {
      record,
      text: `${rolesWith(first)} Take them in order, with the dates and how much of the work it was.`,
    };
  const listed = subjects.length > 3 || subjects.some((one) => one.includes(','));
  if (listed && count(subjects.join(' ')) <= 32)
    return {
      record,
      text: `Walk me through your roles, the latest first. For each, tell me the dates, and how the work divided between these: ${subjects.join('; ')}.`,
    };
  const spoken = more.slice(0, 2);
  return {
    record,
    text: `${rolesWith(first)} Take them in order: for each, the dates, ${spoken.length === 1 ? 'and ' : ''}how much of the work was ${spoken.join(', and how much was ')}.`,
  };
};
