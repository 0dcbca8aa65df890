import { bands, type Band } from '../../competency/band.ts';
import type { Competency } from '../../competency/competency.ts';
import type { ProfileItem } from '../../role/role-profile.ts';
import type { Anchor, KitStage, Question } from '../kit.ts';
import { midSentence } from './list-words.ts';
import { taskPhrase, topicPhrase } from './task-phrase.ts';

/** What a stage has people do, by the words of its title: "the case study that you have just worked on". */
const exercises: [RegExp, string][] = [
  [/\bdemo/iu, 'the demo that you have just given'],
  [/presentation|\bpitch/iu, 'the presentation that you have just given'],
  [/role[- ]?play/iu, 'the role play that we have just done'],
  [/\bcase\b/iu, 'the case that you have just worked on'],
  [/project|take[- ]?home|assignment/iu, 'the project that you have just shown us'],
];

const exerciseOf = (title: string): string =>
  exercises.find(([pattern]) => pattern.test(title))?.[1] ?? 'the exercise that you have just done';

/** Reasons why somebody wants the work show in what they liked doing, not in how they did it. */
const motives = 'mission-motivation';

/** What is asked about a piece of work, by what the page's line gives: a duty, a subject, or nothing to name. */
const textOf = (
  work: string,
  competency: Competency,
  line: ProfileItem | null,
  nth: number,
): string => {
  if (competency.id === motives)
    return `Which part of ${work} would you gladly do every week, and which would you rather never do again?`;
  const task = line ? taskPhrase(line.text) : null;
  if (task !== null)
    return nth % 2 === 0
      ? `Look back at ${work}. This role also asks you to ${task}: what would you carry over from here, and what would you do otherwise?`
      : `Suppose your next task were to ${task}. Which choice that you made in ${work} would you make again there, and which would you not?`;
  const topic = line ? topicPhrase(line.text) : null;
  if (topic !== null)
    return nth % 2 === 0
      ? `Where in ${work} did you lean on what you know about ${topic}? What would somebody without it have missed?`
      : `Show me the place in ${work} where ${topic} mattered most. What did you weigh there?`;
  const name = midSentence(competency.name);
  return nth % 2 === 0
    ? `At which point of ${work} did ${name} matter most? Walk me through what you weighed there.`
    : `Pick the choice in ${work} that you would defend longest where it comes to ${name}. What spoke against it?`;
};

const anchorsAt = (competency: Competency, band: Band): Anchor[] => {
  const next = bands[bands.indexOf(band) + 1];
  return [
    {
      rating: 1,
      text: 'Retells what was done, step by step; names no choice, no other way and nothing to change.',
    },
    {
      rating: 3,
      text: `The result and the reasons given for it show it: ${midSentence(competency.shows[band])}`,
    },
    {
      rating: 5,
      text: next
        ? `They show more than the task asked for: ${midSentence(competency.shows[next])}`
        : 'They show more than the task asked for: names unasked what the result still lacks, what mending it would cost, and who would have to agree.',
    },
  ];
};

/**
 * A question about the work that somebody has just done in a stage, for a competency whose library
 * questions ask for stories: what is in front of everybody can be judged, what is told cannot be compared
 * with it.
 */
export const debriefQuestion = (
  competency: Competency,
  stage: Pick<KitStage, 'title'>,
  line: ProfileItem | null,
  band: Band,
  nth: number,
): Question => ({
  id: `${competency.id}--debrief${nth === 0 ? '' : `-${nth + 1}`}`,
  text: textOf(exerciseOf(stage.title), competency, line, nth),
  type: 'work-sample',
  competency: competency.id,
  items: line ? [line.id] : [],
  minutes: 6,
  probes: [
    { part: 'situation', text: 'Which fact in the material led you there?' },
    { part: 'action', text: 'Which other way did you look at, and why did you leave it?' },
    { part: 'result', text: 'How would you find out whether it holds?' },
    { part: 'learning', text: 'What would you ask for before you did it a second time?' },
  ],
  anchors: anchorsAt(competency, band),
  backup: 'Which spot in your result is the weakest, and how would you mend it?',
  record: [],
  source: `library:${competency.id}/debrief`,
  why: '',
  edited: false,
  locked: false,
});
