import type { MeantAs } from '../../../src-main/core/job-family/correction.ts';
import type { Became } from '../../../src-main/core/job-family/page-line.ts';
import { count } from '../../ui/words.ts';
import type { Saying } from './check-keys.ts';

/** The word beside every row. */
export const becameWords: Record<Became, string> = {
  responsibility: 'responsibility',
  must: 'must have',
  nice: 'nice to have',
  stage: 'stage',
  level: 'level',
  specialty: 'specialty',
  label: 'announces',
  'builds-on': 'builds on',
  'left-out': 'left out',
  unclear: 'not understood',
  text: 'text',
};

/** What the word means, for the legend. */
export const becameMeanings: Record<Became, string> = {
  responsibility: 'Something the person does. Questions ask about it.',
  must: 'A requirement that is needed.',
  nice: 'A requirement that is welcome.',
  stage: 'A step of the hiring process.',
  level: 'A title for which somebody can be hired.',
  specialty: 'A named variant of the role.',
  label: 'It says what stands below it, such as “Requirements”.',
  'builds-on': 'It says which level another one builds on, or its grade.',
  'left-out': 'Understood, and no part of a kit.',
  unclear: 'An entry of which nothing says what it is. It is not used.',
  text: 'Running text. It is not used.',
};

export const sayingWords: Record<Saying, string> = {
  responsibility: 'Responsibility',
  must: 'Must have',
  nice: 'Nice to have',
  stage: 'Stage',
  level: 'Level',
  specialty: 'Specialty',
  nothing: 'Nothing',
  'as-read': 'As read',
};

/** As they follow "line 14 as" in the name of a step. */
export const stepWords: Record<MeantAs, string> = {
  responsibility: 'responsibility',
  must: 'must have',
  nice: 'nice to have',
  stage: 'stage',
  level: 'level',
  specialty: 'specialty',
  nothing: 'nothing',
};

export const checkWords = {
  title: 'Check what was understood',
  home: 'Home',
  choose: 'Choose the role',
  history: 'Undo and redo',
  undo: (name: string | undefined) => (name ? `Undo ${name}` : 'Undo'),
  redo: (name: string | undefined) => (name ? `Redo ${name}` : 'Redo'),
  undone: (name: string) => `Undone: ${name}`,
  doneAgain: (name: string) => `Done again: ${name}`,

  unclear: (n: number) =>
    n === 0 ? 'Every line was understood' : `${count(n, 'line is', 'lines are')} not understood`,
  doubts: (n: number) => `${count(n, 'line', 'lines')} to check`,
  next: 'Next to check',
  nextPlace: (place: string, at: number, of: number) =>
    `${place.charAt(0).toUpperCase()}${place.slice(1)}, ${at} of ${of} to check`,
  nothingLeft: 'Nothing is left to check.',
  filter: 'Lines that are shown',
  all: (n: number) => `All lines ${n}`,
  toCheck: (n: number) => `To check ${n}`,
  corrected: (n: number) => `Corrected by you ${n}`,
  noneToCheck: 'Nothing is left to check.',
  noneCorrected: 'You have corrected nothing on this page.',
  legend: 'What the words mean',
  lines: 'Lines of the page',
  showing: 'What is shown',
  showLines: 'Lines',
  showResult: 'Result',
  correctedTag: 'corrected by you',

  selection: 'Selected lines',
  noSelection: 'Select lines to see why they were read as they were, and to say what they are.',
  noSelectionKeys:
    'Click or use the arrow keys; hold Shift for several lines. F8 goes to the next line to check.',
  belongsTo: (owners: string) => `Belongs to ${owners}`,
  forAll: 'every level',
  youSaid: (n: number, of: number) =>
    of === 1 ? 'You said what this line is.' : `You said what ${n} of these lines are.`,
  isLabel: 'On a heading, this says what the list below it holds.',
  say: 'Say what they are',
  sayOne: 'Say what it is',
  selectRun: (n: number) => `Select the ${n} lines here that are not understood`,
  unchanged: 'That is what you said before; nothing changes.',
  uncorrected: 'You have not corrected this; it stays as it was read.',

  result: 'What the page comes to',
  levels: 'Levels',
  specialties: 'Specialties',
  common: 'For every level',
  stages: 'Hiring process',
  noLevels: 'No level was found.',
  noSpecialties: 'No specialty was found.',
  noStages: 'No stage was found; a kit gets stages from you.',
  grade: (grade: string) => `grade ${grade}`,
  buildsOn: (title: string) => `builds on ${title}`,
  nothingOwn: 'nothing of its own',
  countsOf: (responsibilities: number, must: number, nice: number) =>
    [
      ...(responsibilities > 0
        ? [count(responsibilities, 'responsibility', 'responsibilities')]
        : []),
      ...(must > 0 ? [`${must} must have`] : []),
      ...(nice > 0 ? [`${nice} nice to have`] : []),
    ].join(' · '),
  optional: 'optional',
  open: (title: string) => `Show the items of ${title}`,
  aboutPage: 'About the page as a whole',

  lost: (n: number) => `Corrections whose lines are gone (${n})`,
  lostText:
    'These lines are not on the page any more. The corrections are kept for when they come back.',
  lostAs: (as: string) => `read as ${as}`,
  drop: (text: string) => `Drop the correction of “${text}”`,
  dropped: 'The correction is dropped.',
  dropName: 'dropping a correction',
  stepName: (places: string, as: string | null) =>
    `${places} ${as === null ? 'as read' : `as ${as}`}`,

  copied:
    'Your corrections are kept in a copy of this page, which is now among your pages. The page that came with the app stays as it was.',
  failed: 'That could not be kept. Nothing on this page has changed.',
  dismiss: 'Dismiss',
};
