import { bands, type Band } from '../competency/band.ts';
import type { LibraryQuestion, Rung } from '../competency/competency.ts';
import { midSentence } from '../kit/wording/list-words.ts';

/** What an answer contains at each rung, whatever was asked, by what a competency says of the bands. */
export const generalShows = (shows: Record<Band, string>): Record<Rung, string> => {
  const at = (band: Band): string => midSentence(shows[band]);
  return {
    poor: 'Stays general, or tells what others did; no example or reason of their own.',
    entry: `One real example with their own part in it, which shows: ${at('entry')}`,
    working: `A real example with their own part and what came of it, which shows: ${at('working')}`,
    senior: `A demanding example with choices and reasons, which shows: ${at('senior')}`,
    lead: `An example that reached beyond their own work, with its cost and result, which shows: ${at('lead')}`,
    executive: `An example that changed how others work, with a result that can be checked, which shows: ${at('executive')}`,
    beyond: `Several such examples, what they had in common, and what they would do differently now; shows: ${at('executive')}`,
  };
};

/**
 * Two questions that can be asked about any competency, so that each form has one where the team has
 * written fewer than two. They come after the team's own.
 */
export const generalQuestions = (name: string, shows: Record<Band, string>): LibraryQuestion[] => {
  const subject = midSentence(name);
  const rest = {
    type: 'behavioral' as const,
    bands: [...bands],
    ladder: generalShows(shows),
  };
  return [
    {
      ...rest,
      id: 'general-example',
      text: `Which piece of your work shows best what you can do where it comes to ${subject}? What was your part in it?`,
      probes: {
        situation: 'What was the occasion, and who depended on the outcome?',
        action: 'What did you decide yourself, and what else was there to choose from?',
        result: 'What came of it, and how do you know?',
      },
      backup: `How do you tell good work from bad where it comes to ${subject}?`,
    },
    {
      ...rest,
      id: 'general-hard-case',
      text: `Where did you find out most about ${subject}? Take me through what happened there.`,
      probes: {
        situation: 'What made it hard?',
        action: 'What did you do first, and why that?',
        learning: 'What have you done differently since?',
      },
      backup: `If ${subject} were your task from next week on, what would you look at first?`,
    },
  ];
};
