import type { QuestionField } from '../lint/lint-many.ts';
import type { Kit, KitStage, Question } from './kit.ts';

/** A text of a question; an anchor by its rating, the others by their place from 0. */
export type QuestionTextField = QuestionField | 'note' | `anchor-${number}`;
/** A text of a stage itself. */
export type StageTextField = 'purpose' | 'note' | 'opening' | 'closing' | `checklist-${number}`;

/** Where a text of a kit stands. */
export type TextPlace =
  | { stage: string; question: string; field: QuestionTextField }
  | { stage: string; question: null; field: StageTextField };

/** A text of a kit that a person can write. */
export type KitText = TextPlace & {
  text: string;
  /** It belongs to a locked question. */
  locked: boolean;
};

/** One name for a place, the same as long as it is there. */
export const placeKey = ({ stage, question, field }: TextPlace): string =>
  JSON.stringify(question === null ? [stage, field] : [question, field]);

const textsOfStage = (stage: KitStage): KitText[] => {
  const at = { stage: stage.id, question: null, locked: false } as const;
  return [
    { ...at, field: 'purpose', text: stage.purpose },
    { ...at, field: 'note', text: stage.note ?? '' },
    // Nothing is read aloud where an offer is made.
    ...(stage.kind === 'offer'
      ? []
      : ([
          { ...at, field: 'opening', text: stage.opening },
          { ...at, field: 'closing', text: stage.closing },
        ] as const)),
    ...stage.checklist.map((text, index) => ({
      ...at,
      field: `checklist-${index}` as const,
      text,
    })),
  ];
};

const textsOfQuestion = (stage: string, question: Question): KitText[] => {
  const at = { stage, question: question.id, locked: question.locked };
  return [
    { ...at, field: 'text', text: question.text },
    { ...at, field: 'note', text: question.note ?? '' },
    ...question.record.map((text, index) => ({ ...at, field: `record-${index}` as const, text })),
    ...question.probes.map(({ text }, index) => ({
      ...at,
      field: `probe-${index}` as const,
      text,
    })),
    ...question.anchors.map(({ rating, text }) => ({
      ...at,
      field: `anchor-${rating}` as const,
      text,
    })),
    { ...at, field: 'backup', text: question.backup ?? '' },
  ];
};

/** Every text of a kit that a person can write, in the order of the screen: stages with their words, then questions. */
export const textsOfKit = (kit: Kit): KitText[] =>
  kit.stages.flatMap((stage) => [
    ...textsOfStage(stage),
    ...stage.questions.flatMap((question) => textsOfQuestion(stage.id, question)),
  ]);
