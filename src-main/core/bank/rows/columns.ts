import { bands, type Band } from '../../competency/band.ts';
import { probeParts, type ProbePart } from '../../competency/competency.ts';
import type { BankAnchorKey } from '../bank.ts';

/** What a column of a table holds. */
export type Field =
  | 'entry'
  | 'id'
  | 'text'
  | 'competency'
  | 'type'
  | 'bands'
  | 'probes'
  | `probe-${ProbePart}`
  | `anchor-${BankAnchorKey}`
  | 'ladder'
  | 'backup'
  | 'tags'
  | 'note'
  | 'author'
  | 'definition'
  | 'finds'
  | 'judges';

/** The heading that exports give a column. */
export const headings = {
  entry: 'Entry',
  text: 'Question',
  competency: 'Competency',
  type: 'Type',
  bands: 'Levels',
  probes: 'Follow-ups',
  'anchor-poor': 'Poor',
  'anchor-sound': 'Sound',
  'anchor-strong': 'Strong',
  ladder: 'Level by level',
  backup: 'Backup',
  tags: 'Tags',
  note: 'Note',
  author: 'Author',
  definition: 'Definition',
  finds: 'Found by',
  judges: 'Judged by',
  id: 'Id',
} as const satisfies Partial<Record<Field, string>>;
export type WrittenField = keyof typeof headings;
export const writtenFields = Object.keys(headings) as WrittenField[];

/** How else people head such columns: lower case, single spaces, no punctuation. */
const names: Partial<Record<Field, string>> = {
  entry: 'entry|kind of entry|row|row type',
  id: 'id|key|question id|ref|reference',
  text: 'question|questions|text|question text|interview question|main question|wording|prompt|ask',
  competency:
    'competency|competencies|competence|skill|skills|category|area|topic|dimension|attribute|criterion|value|trait',
  type: 'type|question type|kind|kind of question|style|format',
  bands:
    'level|levels|band|bands|seniority|grade|job level|suits|suitable for|for level|for levels',
  probes:
    'probe|probes|follow up|follow ups|followup|followups|follow up question|follow up questions|probing question|probing questions|prompts|dig deeper',
  'anchor-poor':
    'poor|poor answer|weak|weak answer|bad|bad answer|low|red flags|red flag|1|score 1|rating 1|1 poor|below|does not meet|below expectations',
  'anchor-sound':
    'sound|sound answer|ok|okay|average|fair|medium|good|good answer|3|score 3|rating 3|3 sound|meets|meets expectations|acceptable',
  'anchor-strong':
    'strong|strong answer|great|great answer|excellent|excellent answer|high|outstanding|best|5|score 5|rating 5|5 strong|exceeds|exceeds expectations|green flags',
  ladder: 'level by level|ladder|by level|anchors by level',
  backup: 'backup|backup question|back up|alternative|alternative question|fallback|if no example',
  tags: 'tag|tags|label|labels|keywords',
  note: 'note|notes|comment|comments|remark|remarks|tip|tips|guidance|interviewer notes',
  author: 'author|written by|owner|by|added by|contributor|source',
  definition: 'definition|description|meaning|what it is|competency definition',
  finds: 'found by|finds|words|phrases|search words|page words',
  judges: 'judged by|judges|functions|function|department|departments|who can judge',
};

/** A heading as it is compared: lower case, without accents, punctuation and bracketed remarks. */
export const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const fieldOfName = new Map<string, Field>(
  Object.entries(names).flatMap(([field, list]) =>
    list.split('|').map((name): [string, Field] => [name, field as Field]),
  ),
);

const isBand = (name: string): name is Band => bands.some((band) => band === name);
const isPart = (name: string): name is ProbePart => probeParts.some((part) => part === name);

/** What a column with this heading holds; null: nothing that the bank has a place for. */
export const fieldOfHeading = (heading: string): Field | null => {
  const name = plainHeading(heading);
  const known = fieldOfName.get(name);
  if (known !== undefined) return known;
  // "Follow-up 2", "Probe 1".
  const unnumbered = fieldOfName.get(name.replace(/ ?\d+$/u, ''));
  if (unnumbered === 'probes') return 'probes';
  const single = name.replace(/ (?:probe|answer|follow up)$/u, '');
  if (isPart(single)) return `probe-${single}`;
  if (isBand(single) || single === 'beyond') return `anchor-${single}`;
  return null;
};
