import type { Band } from '../../competency/band.ts';
import type { Competency, LibraryQuestion, QuestionType } from '../../competency/competency.ts';
import { ratedAt } from '../../competency/suit-band.ts';
import type { StageKind } from '../../job-family/job-family.ts';
import { containment, words } from '../../text/words.ts';
import { neededSlots } from '../wording/word-question.ts';

export type Form = 'A' | 'B';

/**
 * The questions of a competency for a band and a form. The forms share no question: within each type
 * the first goes to A, the second to B, and so on.
 */
export const questionsFor = (competency: Competency, band: Band, form: Form): LibraryQuestion[] => {
  const suited = competency.questions.filter((question) => ratedAt(question, band) !== null);
  const seen = new Map<QuestionType, number>();
  // B begins with the second of the first type, the first of the second and so on, so that neither form is short.
  const order = [...new Set(suited.map((question) => question.type))];
  return suited.filter((question) => {
    const nth = seen.get(question.type) ?? 0;
    seen.set(question.type, nth + 1);
    const shifted = nth + order.indexOf(question.type);
    return (shifted % 2 === 0) === (form === 'A');
  });
};

/** How well a type of question suits a stage and a band: stories for experienced people, cases for beginners. */
const typeFit = (type: QuestionType, kind: StageKind, band: Band): number => {
  if (kind === 'assessment') return type === 'work-sample' ? 1 : type === 'situational' ? 0.5 : 0.2;
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
  context: { kind: StageKind; band: Band; lines: string[]; field: string | null },
): LibraryQuestion | null => {
  const score = (question: LibraryQuestion): number => {
    const relevance = Math.max(0, ...context.lines.map((line) => containment(question.text, line)));
    const usesField = context.field !== null && question.text.includes('{field}') ? 0.2 : 0;
    const sameType = 0.12 * (chosen.types.get(question.type) ?? 0);
    const ownBand = question.bands.includes(context.band) ? 0.3 : 0;
    const sameStart = chosen.last === words(question.text)[0] ? 0.15 : 0;
    const sameOpening = 0.4 * (chosen.openings.get(opening(question.text)) ?? 0);
    return (
      typeFit(question.type, context.kind, context.band) +
      0.5 * relevance +
      usesField +
      ownBand -
      sameType -
      sameOpening -
      sameStart
    );
  };
  const left = from.filter(
    (question) => !chosen.ids.has(idOf(question)) && neededSlots(question.text).length === 0,
  );
  return left.reduce<LibraryQuestion | null>(
    (best, question) => (best === null || score(question) > score(best) ? question : best),
    null,
  );
};
