import { bands, type Band } from '../../competency/band.ts';
import {
  companyFunctions,
  probeParts,
  type CompanyFunction,
  type ProbePart,
  type QuestionType,
} from '../../competency/competency.ts';
import { bankAnchorKeys, type BankAnchorKey, type BankQuestion } from '../bank.ts';
import { tidyLine } from '../tidy-text.ts';
import { plainHeading } from './columns.ts';

const typeNames: Record<QuestionType, string> = {
  behavioral:
    'behavioral|behavioural|behavior|behaviour|past behavior|past behaviour|story|star|experience|bei',
  situational: 'situational|situation|hypothetical|scenario|case|what if',
  knowledge: 'knowledge|technical|skill|skills|theory',
  'work-sample':
    'work sample|worksample|exercise|practical|role play|roleplay|task|presentation|assignment',
  motivation: 'motivation|motivational|motives|culture|values|fit',
  logistics: 'logistics|facts|fact|logistic|practicalities|admin|administrative',
};

const bandNames: Record<Band, string> = {
  entry: 'entry|entry level|junior|graduate|intern|trainee|associate|beginner',
  working: 'working|mid|mid level|middle|intermediate|professional|regular|medior',
  senior: 'senior|experienced|advanced|staff',
  lead: 'lead|team lead|principal|manager|management|head',
  executive: 'executive|director|vp|vice president|c level|leadership',
};

const byName = <K extends string>(names: Record<K, string>): Map<string, K> =>
  new Map(
    (Object.keys(names) as K[]).flatMap((key) =>
      names[key].split('|').map((name): [string, K] => [name, key]),
    ),
  );
const types = byName(typeNames);
const bandsByName = byName(bandNames);

/** The type that a cell names, or null. */
export const typeOfCell = (cell: string): QuestionType | null =>
  types.get(plainHeading(cell).replace(/ questions?$/u, '')) ?? null;

/** The type of a question whose row names none, by how it begins. */
export const typeOfText = (text: string): QuestionType =>
  /^(?:imagine|suppose|say that|what would you|how would you|you (?:are|have|take|get|find|notice))\b/iu.test(
    text,
  )
    ? 'situational'
    : 'behavioral';

/** The parts of a cell that holds a list. */
export const listOfCell = (cell: string): string[] =>
  cell
    .split(/[,;|\n]/u)
    .map(tidyLine)
    .filter((part) => part !== '');

/** The bands that a cell names, in order; or the first word of it that names none. */
export const bandsOfCell = (cell: string): Band[] | { unknown: string } => {
  const named = new Set<Band>();
  for (const part of cell.split(/[,;|\n/&]|\band\b|\bor\b/iu).map(tidyLine)) {
    const name = plainHeading(part);
    if (name === '') continue;
    if (/^(?:all|any|every|all levels|any level|every level)$/u.test(name)) return [...bands];
    const band = bandsByName.get(name.replace(/ (?:levels?|band)$/u, ''));
    if (band === undefined) return { unknown: part };
    named.add(band);
  }
  return bands.filter((band) => named.has(band));
};

export const judgesOfCell = (cell: string): CompanyFunction[] | { unknown: string } => {
  const judges: CompanyFunction[] = [];
  for (const part of listOfCell(cell)) {
    const judge = companyFunctions.find((one) => one === plainHeading(part));
    if (judge === undefined) return { unknown: part };
    if (!judges.includes(judge)) judges.push(judge);
  }
  return judges;
};

/** "Action: What did you do?" gives its first word and the rest. */
const prefixed = (line: string): { prefix: string; rest: string } | null => {
  const found = /^\s*([\p{L} -]{2,20}?)\s*:\s*(.+)$/u.exec(line);
  return found ? { prefix: plainHeading(found[1] ?? ''), rest: found[2] ?? '' } : null;
};

const listMark = /^\s*(?:[-*•–·]|\d{1,2}[.)])\s+/u;

/** The lines of a cell that say something, without the marks of a list. */
const linesOf = (cell: string): string[] =>
  cell
    .split('\n')
    .map((line) => tidyLine(line.replace(listMark, '')))
    .filter((line) => line !== '');

/** Follow-ups, one a line, with the part of the story before them; without one they ask what somebody did. */
export const probesOfCell = (
  cell: string,
  otherwise: ProbePart = 'action',
): BankQuestion['probes'] =>
  linesOf(cell).map((line) => {
    const split = prefixed(line);
    const part = probeParts.find((one) => one === split?.prefix);
    return part && split ? { part, text: split.rest } : { part: otherwise, text: line };
  });

/** Rungs, one a line, with the band before them; or the first line that begins with none. */
export const ladderOfCell = (
  cell: string,
): Partial<Record<BankAnchorKey, string>> | { unknown: string } => {
  const rungs: Partial<Record<BankAnchorKey, string>> = {};
  for (const line of linesOf(cell)) {
    const split = prefixed(line);
    const key = bankAnchorKeys.find((one) => one === split?.prefix);
    if (!key || !split) return { unknown: line };
    rungs[key] = split.rest;
  }
  return rungs;
};
