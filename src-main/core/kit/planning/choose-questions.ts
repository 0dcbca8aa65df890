import type { Band } from '../../competency/band.ts';
import {
  questionTypes,
  type Competency,
  type LibraryQuestion,
  type QuestionType,
} from '../../competency/competency.ts';
import { ratedAt } from '../../competency/suit-band.ts';
import type { StageKind } from '../../job-family/job-family.ts';
import { containment, words } from '../../text/words.ts';
import { standsAlone } from '../wording/word-question.ts';

export type Form = 'A' | 'B';

/** Stories can stand for each other; of the other types a competency has one or two. */
const isStory = (type: QuestionType): boolean => type === 'behavioral' || type === 'motivation';

/** The form that gets a type's first question; the second goes to the other, and so on. */
const firstForm = (type: QuestionType): Form => (type === 'situational' ? 'B' : 'A');

const other = (form: Form): Form => (form === 'A' ? 'B' : 'A');

/**
 * The team's own questions of a form: dealt out in turn, type by type, so that a single one is in form A and
 * two of a type are one in each. What ours are dealt by would leave form A without the team's only case.
 */
const teamQuestions = (suited: LibraryQuestion[], form: Form): LibraryQuestion[] =>
  suited
    .filter(({ team }) => team)
    .sort((a, b) => questionTypes.indexOf(a.type) - questionTypes.indexOf(b.type))
    .filter((_, index) => (index % 2 === 0) === (form === 'A'));

/**
 * The questions of a competency for a band and a form, the team's own first. The forms share no question, and
 * neither is left without one that suits an exercise or a line about knowledge: A has the work sample and the
 * question of knowledge, B the case. Stories even out the rest. The team's own are dealt out by themselves,
 * so that ours stay in their forms whatever the bank holds.
 */
export const questionsFor = (competency: Competency, band: Band, form: Form): LibraryQuestion[] => {
  const all = competency.questions.filter((question) => ratedAt(question, band) !== null);
  const suited = all.filter(({ team }) => !team);
  const seen = new Map<QuestionType, Form>();
  const formOf = new Map<LibraryQuestion, Form>();
  for (const question of suited.filter((one) => !isStory(one.type))) {
    const last = seen.get(question.type);
    const own = last ? other(last) : firstForm(question.type);
    seen.set(question.type, own);
    formOf.set(question, own);
  }
  const given = (of: Form): number => [...formOf.values()].filter((one) => one === of).length;
  for (const question of suited.filter((one) => isStory(one.type)))
    formOf.set(question, given('B') < given('A') ? 'B' : 'A');
  return [
    ...teamQuestions(all, form),
    ...suited.filter((question) => formOf.get(question) === form),
  ];
};

/** An exercise is for work in front of everybody; whoever asks for stories there has lost the time for it. */
const fitInExercise: Record<QuestionType, number> = {
  'work-sample': 1,
  situational: 0.75,
  knowledge: 0.7,
  behavioral: 0,
  motivation: 0,
  logistics: 0,
};

/** In a questionnaire nobody answers back: cases and knowledge can be written down, a role play cannot. */
const fitInWriting: Record<QuestionType, number> = {
  situational: 1,
  knowledge: 0.95,
  'work-sample': 0.5,
  behavioral: 0.4,
  motivation: 0.4,
  logistics: 0,
};

/** Whether a question asks for a story, where an exercise should be talked about instead. */
export const asksForStory = (question: LibraryQuestion): boolean => isStory(question.type);

/** How much better a type answers a line that asks for knowledge. */
const knowledgeFit: Partial<Record<QuestionType, number>> = { knowledge: 0.6, situational: 0.5 };

interface Fitting {
  kind: StageKind;
  band: Band;
  /** The stage is answered in writing. */
  written: boolean;
}

/** How well a type of question suits a stage and a band: stories for experienced people, cases for beginners. */
const typeFit = (type: QuestionType, { kind, band, written }: Fitting): number => {
  if (kind === 'assessment') return (written ? fitInWriting : fitInExercise)[type];
  const early = band === 'entry';
  switch (type) {
    case 'behavioral':
      return early ? 0.7 : 1;
    case 'situational':
      return early ? 1 : 0.55;
    case 'knowledge':
      return kind === 'screen' ? 0.2 : 0.6;
    case 'work-sample':
      return kind === 'screen' ? 0 : 0.65;
    case 'motivation':
      return 0.9;
    case 'logistics':
      return 0;
  }
};

/** From here on a type suits a stage so well that the team's own question is asked there before any of ours. */
const fitsWell = 0.4;

const opening = (text: string): string => words(text).slice(0, 3).join(' ');

/** What has been chosen so far: no question twice, few openings and types twice. */
export interface Chosen {
  ids: Set<string>;
  openings: Map<string, number>;
  /** First word of the question chosen last. */
  last: string;
  /** Types asked in the stage at hand. */
  types: Map<QuestionType, number>;
}

export const recordChoice = (chosen: Chosen, id: string, question: LibraryQuestion): void => {
  chosen.ids.add(id);
  const start = opening(question.text);
  chosen.openings.set(start, (chosen.openings.get(start) ?? 0) + 1);
  chosen.last = words(question.text)[0] ?? '';
  chosen.types.set(question.type, (chosen.types.get(question.type) ?? 0) + 1);
};

/** The best question for a stage out of those left, or null. */
export const chooseQuestion = (
  from: LibraryQuestion[],
  idOf: (question: LibraryQuestion) => string,
  chosen: Chosen,
  context: Fitting & {
    lines: string[];
    field: string | null;
    /** The question is for lines that ask what somebody knows. */
    knowledge: boolean;
    /** Its competency is asked of every kind of role, so its exercises come from other fields. */
    general: boolean;
  },
): LibraryQuestion | null => {
  const score = (question: LibraryQuestion): number => {
    const relevance = Math.max(0, ...context.lines.map((line) => containment(question.text, line)));
    const usesField = context.field !== null && question.text.includes('{field}') ? 0.2 : 0;
    const sameType = 0.12 * (chosen.types.get(question.type) ?? 0);
    const ownBand = question.bands.includes(context.band) ? 0.3 : 0;
    const sameStart = chosen.last === words(question.text)[0] ? 0.15 : 0;
    const sameOpening = 0.4 * (chosen.openings.get(opening(question.text)) ?? 0);
    const foreign =
      context.general && context.kind === 'interview' && question.type === 'work-sample' ? 0.3 : 0;
    const knows = context.knowledge ? (knowledgeFit[question.type] ?? 0) : 0;
    return (
      typeFit(question.type, context) +
      knows +
      0.5 * relevance +
      usesField +
      ownBand -
      foreign -
      sameType -
      sameOpening -
      sameStart
    );
  };
  const left = from.filter((question) => !chosen.ids.has(idOf(question)) && standsAlone(question));
  const fits = ({ type }: LibraryQuestion): boolean =>
    typeFit(type, context) >= fitsWell && (!context.knowledge || knowledgeFit[type] !== undefined);
  const own = left.filter((question) => question.team && fits(question));
  return (own.length > 0 ? own : left).reduce<LibraryQuestion | null>(
    (best, question) => (best === null || score(question) > score(best) ? question : best),
    null,
  );
};
