import { texts } from '../../../src-main/contract/texts/texts.ts';
import type { Recommendation } from '../../../src-main/core/debrief/completed-scorecard.ts';
import type { Standing } from '../../../src-main/core/debrief/debrief.ts';
import { count, figureWithPlaces, listed } from '../../ui/in-language.ts';

export const recommendations = texts<Record<Recommendation, string>>('recommendations', {
  'definitely-not': 'Definitely not',
  no: 'No',
  yes: 'Yes',
  'strong-yes': 'Strong yes',
});

export const debriefWords = texts('debrief', {
  title: 'Debrief',
  home: 'Home',
  backToKit: 'Back to the kit',
  lead: 'Add the scorecards that interviewers filled in, PDF or Word, for one candidate. Their ratings are put side by side as they stand; what is agreed, and why, is written down by the people in the room.',
  drop: 'Drop completed scorecards anywhere in this window, or:',
  dropHere: 'Let go to add the scorecards',
  choose: 'Choose scorecards…',
  more: 'Add scorecards…',
  reading: 'Reading the scorecards…',
  unreadable: (name: string) =>
    `${name} could not be read from where it is. If it is on a stick or in a cloud folder, copy it to this computer and add the copy.`,
  tooLarge: (name: string) => `${name} is larger than 10 MB. Choose a file with one scorecard.`,
  added: (n: number) => `${count(n, 'scorecard', 'scorecards')} added`,
  removed: (name: string) => `Took out ${name}`,
  cards: (n: number) => count(n, 'scorecard', 'scorecards'),
  cardsList: 'Scorecards',
  remove: (name: string) => `Take out ${name}`,
  noName: 'No name given',
  recommends: (value: Recommendation | null) =>
    value === null ? 'No recommendation' : recommendations[value],
  refusedTitle: 'Not added',
  forgetRefused: 'Clear the list',
  about: (candidate: string, role: string, version: number, form: string) =>
    `${candidate === '' ? 'Candidate not named' : candidate} · ${role} · kit version ${version}, form ${form}`,
  table: 'Ratings side by side',
  legend: (from: number) =>
    `Spread is the highest rating less the lowest. From ${from} on, hear the evidence of the two furthest apart before anybody else speaks.`,
  row: 'Competency, question',
  spread: 'Spread',
  mean: (value: number) => `mean ${figureWithPlaces(value)}`,
  talk: 'talk first',
  core: 'core',
  standing: (standing: Standing): { shown: string; said: string } => {
    switch (standing) {
      case 'not-asked':
        return { shown: '', said: 'not judged in this stage' };
      case 'blank':
        return { shown: '–', said: 'left blank' };
      case 'not-assessed':
        return { shown: 'n/a', said: 'not assessed' };
      default:
        return { shown: String(standing), said: String(standing) };
    }
  },
  gaps: 'What nobody assessed',
  missing: (stages: readonly string[]) => `No scorecard was handed in for ${listed(stages)}.`,
  noGaps: 'Every competency of the kit was rated by somebody.',
  weights: 'How competencies count',
  equal: 'All the same',
  equalHint: 'Sum of the agreed ratings ÷ competencies assessed.',
  other: 'Differently, with a reason',
  reason: 'Reason',
  reasonHint: 'Printed on the debrief. It should have been settled before the first interview.',
  reasonMissing: 'Write the reason, or let all count the same.',
  weightOf: (name: string) => `Weight of ${name}`,
  export: 'Export debrief',
  exporting: 'Making the files…',
  exported: (where: string) => `The debrief is in ${where}`,
  showFile: (name: string) => `Show ${name} in its folder`,
  leftOpen: 'Agreed ratings and reasons are left to fill in, on the screen or by pen.',
});
