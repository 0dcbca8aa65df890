import type { StageKind } from '../job-family/job-family.ts';
import { joinWords } from './wording/list-words.ts';

/** What a stage needs in order to be put into words. */
export interface StageFacts {
  title: string;
  kind: StageKind;
  minutes: number;
  interviewers: string[];
  /** Names of the competencies it judges. */
  focus: string[];
  questions: number;
}

const list = (names: string[]): string =>
  joinWords(
    names.map((name) =>
      /^\p{Lu}[\p{Ll}/-]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
    ),
  );

/** What the stage is for, for the plan and the head of the guide. */
export const purposeOf = (stage: StageFacts): string => {
  switch (stage.kind) {
    case 'screen':
      return `Verify the facts that the role cannot do without, hear why the candidate wants this work, and settle practical points before anybody else gives an hour.${stage.focus.length > 0 ? ` First impressions of ${list(stage.focus)}.` : ''}`;
    case 'assessment':
      return stage.focus.length > 0
        ? `See work instead of hearing about it: ${list(stage.focus)}. Rate the result by the anchors, not by how it was presented.`
        : 'See work instead of hearing about it. Rate the result by what was asked for, not by how it was presented.';
    case 'reference':
      return 'Check with people who saw the work what the interviews left open. Ask every referee the same; record what they saw, not what they think of the person.';
    case 'offer':
      return 'Nothing is judged here. Make sure that the decision rests on the scorecards and that the offer says what was agreed.';
    case 'interview': {
      return stage.focus.length > 0
        ? `This interview covers ${list(stage.focus)}. No other stage asks these questions.`
        : 'Judge what the questions below ask for. No other stage asks them.';
    }
  }
};

/** Read aloud at the start; the same for every candidate. */
export const openingOf = (stage: StageFacts, candidateMinutes: number): string => {
  switch (stage.kind) {
    case 'offer':
      return '';
    case 'reference':
      return `Thank you for taking ${stage.minutes} minutes. The candidate gave us your name and knows that we speak. I ask every referee the same few questions about work that you saw yourself, and I take notes.`;
    case 'assessment':
      return `Welcome. The next ${stage.minutes} minutes are for work much like the work of this role. Everybody gets the same material and the same time. Ask whatever you would ask a colleague; we look at how you get to a result as much as at the result.`;
    case 'screen':
      return `Thank you for your time. (Say who you are and that you look after this role.) We have ${stage.minutes} minutes: some facts about your working life, a few questions, and ${candidateMinutes} minutes for yours. I take notes, so I will look down now and then.`;
    case 'interview':
      return `Thank you for coming. (Say who you are and what you work on.) We have ${stage.minutes} minutes. I ask every candidate the same ${stage.questions === 1 ? 'question' : `${stage.questions} questions`} and take notes while you talk. Take the time you need to think; real examples from the last two or three years help most. The last ${candidateMinutes} minutes are yours.`;
  }
};

/** A stage as it is told to a candidate: "an interview with our Chief Marketing Officer". */
const inWords = (stage: { title: string; kind: StageKind; interviewers: string[] }): string => {
  const [who] = stage.interviewers;
  if (stage.kind === 'interview' && who !== undefined && stage.interviewers.length === 1)
    return `an interview with our ${who}`;
  return /^\p{Lu}\p{Ll}/u.test(stage.title) && stage.kind !== 'interview'
    ? stage.title.charAt(0).toLowerCase() + stage.title.slice(1)
    : stage.title;
};

/** What follows a stage: the next one that is always held, or one that may be. */
export interface Next {
  stage: { title: string; kind: StageKind; interviewers: string[] } | null;
  /** Stages that may follow even where none is sure to. */
  maybe: boolean;
}

const promise = 'You hear from us either way; I will tell you the date by which.';

/** Read aloud at the end: what happens next. */
export const closingOf = (kind: StageKind, { stage, maybe }: Next): string => {
  if (kind === 'offer') return '';
  if (kind === 'reference') return 'Thank you. Your answers stay with the people who decide.';
  if (stage) return `Thank you. What comes next: ${inWords(stage)}. ${promise}`;
  return maybe
    ? `Thank you. Everybody writes down their ratings before we speak with each other; one more conversation may follow. ${promise}`
    : `Thank you. This was the last conversation. Everybody writes down their ratings before we speak with each other. ${promise}`;
};

const offerChecklist = [
  'Every scorecard was handed in before the debrief, and every must-have has a rating or a written reason',
  'The decision and its reason are on the debrief form, with equal weights or the written reason for others',
  'Pay, level, place and start date are as talked about in the first call; the range is the same as for everybody at this level',
  'Whatever needs medical, age or family information waits until after the offer, and only where the law asks for it',
  'The offer went out in writing, with a date to answer by and a person to ask',
  'Everybody who was not chosen has been told, and the papers are filed as the retention rule says',
];

const referenceChecklist = [
  'The candidate agreed in writing to this referee being asked',
  'The referee saw the work themselves, in the last three years where that is possible',
  'The same questions to every referee, in the same order',
  'Nothing about health, family, age, belief or pay',
];

const assessmentChecklist = [
  'Same material, same time, same tools for every candidate',
  'The time asked for is short enough for somebody with a job; longer work is paid',
  'Rated by two people on their own before they talk',
];

/** What to check where more than questions is needed. */
export const checklistOf = (kind: StageKind): string[] => {
  switch (kind) {
    case 'offer':
      return offerChecklist;
    case 'reference':
      return referenceChecklist;
    case 'assessment':
      return assessmentChecklist;
    case 'screen':
    case 'interview':
      return [];
  }
};
