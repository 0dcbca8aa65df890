import type { QuestionType, ProbePart } from '../../src-main/core/competency/competency.ts';
import type { StageKind } from '../../src-main/core/job-family/job-family.ts';

const plural = new Intl.PluralRules('en');
const figures = new Intl.NumberFormat('en');

/** "1 stage", "8 stages". */
export const count = (n: number, one: string, many: string): string =>
  `${figures.format(n)} ${plural.select(n) === 'one' ? one : many}`;

const lists = new Intl.ListFormat('en');

/** "A", "A and B", "A, B, and C". */
export const listed = (names: readonly string[]): string => lists.format(names);

/** "45 min", "2 h 5 min". */
export function duration(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}

export const questionTypeWords: Record<QuestionType, string> = {
  behavioral: 'Past behavior',
  situational: 'Situation',
  knowledge: 'Knowledge',
  'work-sample': 'Work sample',
  motivation: 'Motivation',
  logistics: 'Facts',
};

export const probePartWords: Record<ProbePart, string> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  learning: 'Learning',
  knowledge: 'Knowledge',
};

export const stageKindWords: Record<StageKind, string> = {
  screen: 'Screening call',
  interview: 'Interview',
  assessment: 'Work sample or test',
  reference: 'References',
  offer: 'Offer',
};

export const words = {
  appName: 'Interview Kit Builder',
  minutesRange: (least: number, most: number) => `Give ${least} to ${most} minutes.`,
  cancel: 'Cancel',
  close: 'Close',
  done: 'Done',
  remove: 'Remove',
  tryAgain: 'Try again',
  loading: 'Loading…',
  addedByYou: 'added by you',
  pageNotHere: 'The page itself is not in this app; these are the words that the kit took from it.',
};
