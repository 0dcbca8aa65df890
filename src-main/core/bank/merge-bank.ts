import { bands, type Band } from '../competency/band.ts';
import {
  type Competency,
  type LibraryQuestion,
  type ProbePart,
  type Rung,
} from '../competency/competency.ts';
import type { Bank, BankCompetency, BankQuestion } from './bank.ts';
import { generalQuestions, generalShows } from './general-questions.ts';

const probesOf = ({ probes }: BankQuestion): LibraryQuestion['probes'] => {
  const byPart: Partial<Record<ProbePart, string[]>> = {};
  for (const { part, text } of probes) (byPart[part] ??= []).push(text);
  return byPart;
};

/**
 * What an answer shows where the team has written nothing: what the competency says of the band, which
 * holds for every question.
 */
const ladderOf = (
  { anchors }: BankQuestion,
  shows: Record<Band, string>,
): LibraryQuestion['ladder'] => {
  const general = generalShows(shows);
  const rungs: Partial<Record<Rung, string>> = {};
  rungs.poor = anchors.poor ?? general.poor;
  for (const band of bands) rungs[band] = anchors[band] ?? general[band];
  rungs.beyond = anchors.beyond ?? general.beyond;
  return rungs;
};

/** A question of the bank as the planner takes it. */
export const asLibraryQuestion = (
  question: BankQuestion,
  shows: Record<Band, string>,
): LibraryQuestion | null => {
  const { id, type, text, backup, bands: suited, probes, anchors } = question;
  // Facts are asked of everybody in the first call and belong to no competency.
  if (type === 'logistics') return null;
  return {
    id,
    type,
    text,
    backup,
    bands: suited,
    probes: probesOf(question),
    ladder: ladderOf(question, shows),
    team: { probes, anchors },
  };
};

const ownQuestions = (
  bank: Bank,
  competency: string,
  shows: Record<Band, string>,
): LibraryQuestion[] =>
  bank.questions.flatMap((question) => {
    if (question.competency !== competency) return [];
    const made = asLibraryQuestion(question, shows);
    return made ? [made] : [];
  });

/** One of ours with what the team says of it, and its questions before ours. */
const withTeam = (ours: Competency, said: BankCompetency | undefined, bank: Bank): Competency => {
  const own = ownQuestions(bank, ours.id, ours.shows);
  if (!said && own.length === 0) return ours;
  return {
    ...ours,
    name: said?.name ?? ours.name,
    definition: said === undefined || said.definition === '' ? ours.definition : said.definition,
    judges: said && said.judges.length > 0 ? said.judges : ours.judges,
    finds: {
      ...ours.finds,
      strong: [...ours.finds.strong, ...(said?.finds ?? []).map((one) => one.toLowerCase())],
    },
    questions: [...own, ...ours.questions],
  };
};

const ofTheTeam = (said: BankCompetency, bank: Bank): Competency => {
  const definition = said.definition === '' ? said.name : said.definition;
  const shows: Record<Band, string> = {
    entry: definition,
    working: definition,
    senior: definition,
    lead: definition,
    executive: definition,
  };
  return {
    id: said.id,
    name: said.name,
    definition,
    not: '',
    kind: said.judges.length > 0 ? 'functional' : 'general',
    judges: said.judges,
    finds: {
      strong: (said.finds.length > 0 ? said.finds : [said.name]).map((one) => one.toLowerCase()),
      weak: [],
      not: [],
    },
    shows,
    pitfalls: [],
    questions: [...ownQuestions(bank, said.id, shows), ...generalQuestions(said.name, shows)],
    team: true,
  };
};

/**
 * The competency library with the team's bank: what the team says of our competencies, its questions before
 * ours, and its own competencies, which come first where both are found. Without a bank it is the library
 * itself.
 */
export const mergeBank = (library: Competency[], bank: Bank): Competency[] => {
  if (bank.competencies.length === 0 && bank.questions.length === 0) return library;
  const ours = new Set(library.map(({ id }) => id));
  const said = new Map(bank.competencies.map((one) => [one.id, one]));
  return [
    ...bank.competencies.filter(({ id }) => !ours.has(id)).map((one) => ofTheTeam(one, bank)),
    ...library.map((one) => withTeam(one, said.get(one.id), bank)),
  ];
};
