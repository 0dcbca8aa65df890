import { bands, type Band } from '../competency/band.ts';
import { probeParts, type Competency, type LibraryQuestion } from '../competency/competency.ts';
import type { Kit, KitCompetency, Question } from '../kit/kit.ts';
import { fillSlots, noSlots, wordQuestion } from '../kit/wording/word-question.ts';
import { plainQuestion, type Bank, type BankQuestion } from './bank.ts';
import type { BankChange } from './bank-change.ts';
import { asLibraryQuestion, mergeBank } from './merge-bank.ts';
import { findOurs, findTeams } from './question-rows.ts';

export type QuestionDraft = Extract<BankChange, { do: 'put-question' }>['question'];

const probesOf = ({ probes }: LibraryQuestion): BankQuestion['probes'] =>
  probeParts.flatMap((part) => {
    const texts = probes[part] ?? [];
    return (Array.isArray(texts) ? texts : [texts]).map((text) => ({ part, text }));
  });

/** One of ours as the team would have written it, to be made its own. */
export const draftOfOurs = (competency: Competency, question: LibraryQuestion): QuestionDraft => {
  const plain = (text: string): string => fillSlots(text, noSlots);
  return {
    ...plainQuestion,
    id: null,
    text: plain(question.text),
    type: question.type,
    competency: competency.id,
    bands: bands.filter((band) => question.bands.includes(band)),
    probes: probesOf(question).map(({ part, text }) => ({ part, text: plain(text) })),
    anchors: Object.fromEntries(
      Object.entries(question.ladder).map(([rung, text]) => [rung, plain(text)]),
    ),
    backup: plain(question.backup),
  };
};

const pointOf = { 1: 'poor', 3: 'sound', 5: 'strong' } as const;

/** A question of a kit for the bank: it suits the kit's band. Anchors between the points stay with the kit. */
export const draftOfKit = (question: Question, band: Band): QuestionDraft => ({
  ...plainQuestion,
  id: null,
  text: question.text,
  type: question.type,
  competency: question.competency,
  bands: [band],
  probes: question.probes,
  anchors: Object.fromEntries(
    question.anchors.flatMap(({ rating, text }) =>
      rating === 1 || rating === 3 || rating === 5 ? [[pointOf[rating], text]] : [],
    ),
  ),
  backup: question.backup ?? '',
});

/** What a question of no competency is about, for what an answer shows. */
const asked = 'what the question asks about.';
const anything: Record<Band, string> = {
  entry: asked,
  working: asked,
  senior: asked,
  lead: asked,
  executive: asked,
};

const kitCompetency = ({ id, name, definition, pitfalls, judges }: Competency): KitCompetency => ({
  id,
  name,
  definition,
  priority: 'supporting',
  items: [],
  pitfalls,
  judges,
});

export interface ForKit {
  question: Question;
  /** The competency that it judges, where the kit does not have it yet. */
  competency: KitCompetency | null;
}

/** Facts are written down, not rated: the team's own question is what is recorded. */
const asFact = (question: BankQuestion): LibraryQuestion | null =>
  asLibraryQuestion({ ...question, type: 'knowledge' }, anything);

/**
 * A question of the list, ours or the team's, for a kit: worded for its band, tied to the lines of its
 * competency that nothing asks about. Null where there is no such question.
 * @param id a row's id
 */
export const askFromList = (
  kit: Kit,
  ours: Competency[],
  bank: Bank,
  id: string,
): ForKit | null => {
  const team = findTeams(bank, id);
  const library = mergeBank(ours, bank);
  const found = team ? null : findOurs(ours, id);
  const owner = found?.competency.id ?? team?.competency ?? null;
  const competency = library.find((one) => one.id === owner) ?? null;
  const isFact = team?.type === 'logistics';
  const question =
    found?.question ??
    (team && (isFact ? asFact(team) : asLibraryQuestion(team, competency?.shows ?? anything)));
  const [some] = ours;
  if (!question || !some) return null;
  const worded = wordQuestion(competency ?? some, question, kit.role.band, noSlots);
  const known = kit.competencies.find((one) => one.id === competency?.id);
  const gaps = new Set(kit.coverage.uncovered.map(({ item }) => item));
  return {
    question: {
      ...worded,
      ...(isFact ? { type: 'logistics', anchors: [] } : {}),
      competency: isFact ? null : (competency?.id ?? null),
      items: (known?.items ?? []).filter((item) => gaps.has(item)),
      why: team ? 'Taken from the question bank.' : 'Chosen from the library.',
    },
    competency: competency && !known && !isFact ? kitCompetency(competency) : null,
  };
};
