import { texts } from '../../../src-main/contract/texts/texts.ts';
import type { WhyTopic } from './why-words.ts';

/**
 * What a structured interview is and why, in our own words. The facts are those of Campion, Palmer and Campion (1997),
 * of Levashina and others (2014) and of the guide by the US Office of Personnel Management.
 */
export const helpWords = texts('help', {
  title: 'Help',
  open: 'Help',
  whatTitle: 'What a structured interview is',
  what: [
    'Every candidate for a role gets the same questions. The questions come from what the work needs, each answer is rated by points that were written down before, and the ratings are put together by a rule that is the same for all.',
    'Reviews of the research find that interviews with more of this structure tell more about how somebody will do the work, and that interviewers who keep to it agree more with each other.',
  ],
  whyTitle: 'Why the app does it like this',
  reasons: {
    choose: [
      'Questions and what counts as a good answer hang on the level: what is strong from somebody new to the work is expected from somebody senior.',
      'Every question names the line of the page that it comes from. What the job does not need is not asked.',
    ],
    plan: [
      'Each interviewer judges what their own work lets them judge, and nobody asks what somebody else has asked.',
      'What the role needs most is asked in a stage that is always held, and seen by two people. Five to eight competencies are the most that one interview can judge.',
    ],
    questions: [
      'Answers can be compared only where the question was the same. Change questions before the first candidate comes, not between two of them.',
      'Follow-ups are written down, too: one for each part of a story that can be missing. They ask for what the person did, not for what one would do or what “we” did.',
      'The candidate’s own questions come at the end, and are not rated.',
    ],
    scorecard: [
      'Rate each answer from your notes, right after the talk and before you have heard anybody else.',
      'The points say what a poor, a sound and a strong answer contains at this level, so that two people mean the same by a number.',
      '“Not assessed” is a rating, too. A guess looks like knowledge later on.',
    ],
    debrief: [
      'Whoever speaks first moves the others. So all ratings are written down before anybody talks, and shown together.',
      'Where two people differ, each has seen something: talk about that first. An average would hide it.',
      'All competencies count the same unless there is a reason that is written down before the ratings are known.',
    ],
  } satisfies Record<WhyTopic, readonly string[]>,
  sourcesTitle: 'Where this comes from',
  sources: [
    'Campion, Palmer and Campion: A review of structure in the selection interview. Personnel Psychology, 1997.',
    'Levashina, Hartwell, Morgeson and Campion: The structured employment interview. Personnel Psychology, 2014.',
    'US Office of Personnel Management: Structured Interviews. A Practical Guide.',
  ],
  howTitle: 'How to get from a page to paper',
  how: [
    'Pick a page on home, or add the page of your own job: a Word, web, Markdown or text file, or pasted text.',
    'Choose level and specialty, look at what the page asks, and build the kit.',
    'Read the questions stage by stage. Reword, swap, lock, add or remove what you like; every change can be undone.',
    'Look at the coverage: each line of the page, and where it is asked.',
    'Export the packet for Word or as PDF, or print what the preview shows.',
    'After the interviews, put the filled-in scorecards side by side in the debrief.',
  ],
  sampleTitle: 'Look at a sample first',
  sampleText:
    'It is made now, from the page that comes with the app. Change what you like: nothing is kept unless you save it.',
  sample: 'Open the sample kit',
  keys: 'Keyboard',
  about: 'About',
  find: (keys: string) => `Every command is in one list: press ${keys}.`,
});
