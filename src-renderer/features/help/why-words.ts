import { texts } from '../../../src-main/contract/texts/texts.ts';

/** Where the window says why it does things as it does. */
export const whyTopics = ['choose', 'plan', 'questions', 'scorecard', 'debrief'] as const;
export type WhyTopic = (typeof whyTopics)[number];

export const whyWords = texts('why', {
  why: 'Why?',
  /** What the button is called where nobody sees what it stands beside. */
  question: {
    choose: 'Why level and specialty come first',
    plan: 'Why each stage has a focus of its own',
    questions: 'Why everybody is asked the same',
    scorecard: 'Why every answer is rated by itself',
    debrief: 'Why ratings stand side by side first',
  } satisfies Record<WhyTopic, string>,
  more: 'More in Help',
});
