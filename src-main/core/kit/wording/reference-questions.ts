import type { Competency } from '../../competency/competency.ts';
import type { Question } from '../kit.ts';
import { midSentence } from './list-words.ts';

const question = (
  id: string,
  text: string,
  record: string[],
  competency: string | null,
): Question => ({
  id: `reference--${id}`,
  text,
  type: 'logistics',
  competency,
  items: [],
  minutes: 3,
  probes: [
    { part: 'situation', text: 'What did you see of that yourself?' },
    { part: 'result', text: 'What was different afterwards?' },
  ],
  anchors: [],
  backup: null,
  record,
  source: 'page',
  why: 'A referee reports what they saw; they are not rated.',
  edited: false,
  locked: false,
});

/** Questions for a referee: how they know the work, then the role's two weightiest competencies, then limits. */
export const referenceQuestions = (core: Competency[]): Question[] => [
  question(
    'ties',
    'How did you work together, from when to when, and who reported to whom?',
    ['Tie and dates', 'Agrees with what the candidate said: yes / no / unclear'],
    null,
  ),
  ...core
    .slice(0, 2)
    .map((competency, index) =>
      question(
        competency.id,
        index === 0
          ? `This role leans on ${midSentence(competency.name)}. What is the best piece of such work you saw from them?`
          : `And where it came to ${midSentence(competency.name)}: which piece of work do you remember, and what was their part in it?`,
        ['What the referee saw'],
        competency.id,
      ),
    ),
  question(
    'support',
    'With what kind of task did they need most support from you, and what helped?',
    ['Task and support'],
    null,
  ),
  question(
    'again',
    'For which work would you want them on your team again, and for which would you ask somebody else?',
    ['For which work', 'For which not'],
    null,
  ),
];
