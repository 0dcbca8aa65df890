import { texts } from '../../src-main/contract/texts/texts.ts';
import type { QuestionType, ProbePart } from '../../src-main/core/competency/competency.ts';
import type { StageKind } from '../../src-main/core/job-family/job-family.ts';
import { count, figure, listed } from './in-language.ts';

export { count, listed };

export const durationWords = texts('durations', {
  minutes: (minutes: number) => `${figure(minutes)} min`,
  hours: (hours: number) => `${figure(hours)} h`,
  hoursAndMinutes: (hours: number, minutes: number) => `${figure(hours)} h ${figure(minutes)} min`,
});

/** "45 min", "2 h 5 min". */
export function duration(minutes: number): string {
  if (minutes < 60) return durationWords.minutes(minutes);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return rest === 0 ? durationWords.hours(hours) : durationWords.hoursAndMinutes(hours, rest);
}

export const questionTypeWords = texts<Record<QuestionType, string>>('questionTypes', {
  behavioral: 'Past behavior',
  situational: 'Situation',
  knowledge: 'Knowledge',
  'work-sample': 'Work sample',
  motivation: 'Motivation',
  logistics: 'Facts',
});

export const probePartWords = texts<Record<ProbePart, string>>('probeParts', {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  learning: 'Learning',
  knowledge: 'Knowledge',
});

export const stageKindWords = texts<Record<StageKind, string>>('stageKinds', {
  screen: 'Screening call',
  interview: 'Interview',
  assessment: 'Work sample or test',
  reference: 'References',
  offer: 'Offer',
});

export const words = texts('everywhere', {
  appName: 'Interview Kit Builder',
  minutesRange: (least: number, most: number) => `Give ${least} to ${most} minutes.`,
  cancel: 'Cancel',
  close: 'Close',
  done: 'Done',
  remove: 'Remove',
  stageName: (n: number, title: string) => `${n}. ${title}`,
  removeNth: (n: number) => `Remove ${n}`,
  tryAgain: 'Try again',
  undone: (name: string) => `Undone: ${name}`,
  redone: (name: string) => `Done again: ${name}`,
  windowTitle: (shown: string) => `${shown} – Interview Kit Builder`,
  loading: 'Loading…',
  addedByYou: 'added by you',
  pageNotHere: 'The page itself is not in this app; these are the words that the kit took from it.',
});
