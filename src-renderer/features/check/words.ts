import { texts } from '../../../src-main/contract/texts/texts.ts';
import type { MeantAs } from '../../../src-main/core/job-family/correction.ts';
import type { Became } from '../../../src-main/core/job-family/page-line.ts';
import { count, figure, plural } from '../../ui/in-language.ts';
import type { Saying } from './check-keys.ts';

/** The word beside every row. */
export const becameWords = texts<Record<Became, string>>('became', {
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
});

/** What the word means, for the legend. */
export const becameMeanings = texts<Record<Became, string>>('becameMeanings', {
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
});

export const sayingWords = texts<Record<Saying, string>>('sayings', {
  responsibility: 'Responsibility',
  must: 'Must have',
  nice: 'Nice to have',
  stage: 'Stage',
  level: 'Level',
  specialty: 'Specialty',
  nothing: 'Nothing',
  'as-read': 'As read',
});

/** As they follow "line 14 as" in the name of a step. */
export const stepWords = texts<Record<MeantAs, string>>('corrections', {
  responsibility: 'responsibility',
  must: 'must have',
  nice: 'nice to have',
  stage: 'stage',
  level: 'level',
  specialty: 'specialty',
  nothing: 'nothing',
});

export const checkWords = texts('check', {
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
    plural(of, {
      one: 'You said what this line is.',
      other: `You said what ${figure(n)} of these lines are.`,
    }),
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
});

/** As they follow "Line 14 is now". */
export const oneBecame = texts<Record<Became, string>>('oneBecame', {
  responsibility: 'a responsibility',
  must: 'a must-have requirement',
  nice: 'a nice-to-have requirement',
  stage: 'a stage of the hiring process',
  level: 'a level',
  specialty: 'a specialty',
  label: 'the name of what stands below',
  'builds-on': 'a note on what a level builds on',
  'left-out': 'left out',
  unclear: 'not understood',
  text: 'text',
});

/** As they follow "Lines 14–16 are now". */
export const manyBecame = texts<Record<Became, string>>('manyBecame', {
  responsibility: 'responsibilities',
  must: 'must-have requirements',
  nice: 'nice-to-have requirements',
  stage: 'stages of the hiring process',
  level: 'levels',
  specialty: 'specialties',
  label: 'names of what stands below',
  'builds-on': 'notes on what a level builds on',
  'left-out': 'left out',
  unclear: 'not understood',
  text: 'text',
});

/** What a correction has done: "Line 14 is now a must-have requirement." */
export const changeWords = texts('changes', {
  sentence: (said: string, others: string) => `${said}${others}.`,
  lines: (n: number) => count(n, 'line', 'lines'),
  paragraphs: (n: number) => count(n, 'paragraph', 'paragraphs'),
  holds: (places: string, n: number, what: string) =>
    `${plural(n, { one: `the list under ${places} now holds`, other: `the lists under ${places} now hold` })} ${what}`,
  asRead: (places: string, n: number, what: string | null) =>
    `${places} ${plural(n, { one: 'is', other: 'are' })} as read again${what === null ? '' : `: ${what}`}`,
  corrected: (places: string, n: number) =>
    `${places} ${plural(n, { one: 'is', other: 'are' })} corrected`,
  isNow: (places: string, n: number, what: string) =>
    `${places} ${plural(n, { one: 'is', other: 'are' })} now ${what}`,
  others: (n: number, corrected: number) =>
    `; ${count(n, 'other line', 'other lines')} changed with ${plural(corrected, { one: 'it', other: 'them' })}`,
});
