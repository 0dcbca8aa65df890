import type { StageKind } from '../job-family/job-family.ts';
import type { Question, TimelineBlock } from './kit.ts';

/** Usual lengths in minutes, where a page gives none. */
const usual: Record<StageKind, number> = {
  screen: 30,
  interview: 45,
  assessment: 60,
  reference: 20,
  offer: 0,
};

/** An executive's closing talk is usually shorter than a working interview. */
const usualWithExecutive = 30;

export const usualMinutes = (kind: StageKind, withChiefExecutive: boolean): number =>
  kind === 'interview' && withChiefExecutive ? usualWithExecutive : usual[kind];

/**
 * How a stage's minutes divide: about 85 % for questions, the rest for opening, the candidate's own
 * questions and close (the usual hour of structured-interview guides).
 */
export const frameOf = (
  kind: StageKind,
  minutes: number,
): { opening: number; questions: number; candidate: number; close: number } => {
  if (kind === 'offer' || minutes < 5) return { opening: 0, questions: 0, candidate: 0, close: 0 };
  const opening = Math.max(1, Math.round(minutes * 0.06));
  const candidate = kind === 'reference' ? 0 : Math.max(1, Math.round(minutes * 0.1));
  const close = minutes < 15 ? 1 : 2;
  return { opening, candidate, close, questions: minutes - opening - candidate - close };
};

/** Guides: about 85 % of the time for questions is used. */
export const leastShare = 0.85;

const questionMinutes = (questions: Question[]): number =>
  questions.reduce((sum, question) => sum + question.minutes, 0);

/** Minutes that a stage's questions need beyond those it has; 0 where they fit. */
export const overrun = (kind: StageKind, minutes: number, questions: Question[]): number =>
  Math.max(0, questionMinutes(questions) - frameOf(kind, minutes).questions);

const questionLabel: Record<StageKind, string> = {
  screen: 'Questions',
  interview: 'Questions',
  assessment: 'Exercises',
  reference: 'Questions',
  offer: 'Questions',
};

/** The blocks of a stage; they add up to its minutes. */
export const timelineOf = (
  kind: StageKind,
  minutes: number,
  questions: Question[],
): TimelineBlock[] => {
  const frame = frameOf(kind, minutes);
  const asked = Math.min(questionMinutes(questions), frame.questions);
  return [
    { label: 'Opening', minutes: frame.opening },
    { label: questionLabel[kind], minutes: asked },
    { label: 'Room to follow up', minutes: frame.questions - asked },
    { label: 'Candidate’s questions', minutes: frame.candidate },
    { label: 'Close', minutes: frame.close },
  ].filter((block) => block.minutes > 0);
};

/**
 * Gives each question its share of the stage's time: every one at least its least, the rest in turn to
 * those that take longest, up to three minutes more each.
 */
export const shareMinutes = (questions: Question[], available: number): Question[] => {
  const shared = questions.map((question) => ({ ...question }));
  let left = available - questionMinutes(shared);
  const growing = shared.filter((question) => question.anchors.length > 0);
  for (let round = 0; round < 3 && left > 0; round += 1)
    for (const question of growing) {
      if (left <= 0) break;
      question.minutes += 1;
      left -= 1;
    }
  for (let round = 0; round < 3 && left < 0; round += 1)
    for (const question of [...growing].reverse()) {
      if (left >= 0) break;
      if (question.minutes <= 4) continue;
      question.minutes -= 1;
      left += 1;
    }
  return shared;
};
