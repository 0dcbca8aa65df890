import type { Kit, KitStage, Question } from './kit.ts';

/** A question with where it stands. */
export interface Placed {
  stage: KitStage;
  question: Question;
  /** As printed: "S3 Q2". */
  label: string;
}

/** Every question of a kit in order, with its label. */
export const placedQuestions = (kit: Kit): Placed[] =>
  kit.stages.flatMap((stage, at) =>
    stage.questions.map((question, index) => ({
      stage,
      question,
      label: `S${at + 1} Q${index + 1}`,
    })),
  );

/** "S3 Q2", or an empty string where the kit has no such question. */
export const questionLabel = (kit: Kit, id: string): string =>
  placedQuestions(kit).find((placed) => placed.question.id === id)?.label ?? '';

/** A question is rated where anchors say what to rate it by. */
export const isRated = (question: Question): boolean => question.anchors.length > 0;
