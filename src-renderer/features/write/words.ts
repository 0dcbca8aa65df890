import { texts } from '../../../src-main/contract/texts/texts.ts';
import { isApple } from '../../ui/platform.ts';
import type { DemandName, TitleProblem } from './write-form.ts';

const alt = isApple ? '⌥' : 'Alt+';

export const writeWords = texts('write', {
  home: 'Home',
  screen: 'Write a page',
  goOn: 'Choose the role',
  saving: 'Saving…',
  saved: 'Saved',
  notSaved: (why: string) => `Not saved: ${why}`,

  role: 'The role',
  title: 'Title',
  titleHint: 'As it would stand in the job ad: Harbor pilot',
  titleMissing: 'Give the role a title.',
  summary: 'In a sentence or two',
  summaryHint: 'May stay empty. No questions are made from it.',

  common: 'For every level',
  commonHint: 'What holds for everybody in this role, whatever the level.',
  entryHint: `Enter starts the next entry, Backspace in an empty one takes it away. ${alt}↑ and ${alt}↓ move it. Several lines that you paste become several entries.`,
  entriesMissing: 'Write at least one thing that the person will do or must have.',
  demands: {
    responsibilities: 'Responsibilities',
    must: 'Must have',
    nice: 'Nice to have',
  } satisfies Record<DemandName, string>,
  demandHints: {
    responsibilities: 'What the person will do',
    must: 'Requirements that are needed',
    nice: 'Requirements that are welcome',
  } satisfies Record<DemandName, string>,
  /** Names of single fields for a screen reader. */
  entry: {
    responsibilities: (n: number) => `Responsibility ${n}`,
    must: (n: number) => `Must have ${n}`,
    nice: (n: number) => `Nice to have ${n}`,
  } satisfies Record<DemandName, (n: number) => string>,
  listOf: (list: string, owner: string) => `${list}, ${owner}`,
  addEntry: 'Add an entry',
  entryUp: 'Move up',
  entryDown: 'Move down',
  removeEntry: 'Remove entry',
  entriesFull: (most: number) => `A list holds ${most} entries at most. Nothing was added.`,
  entryMoved: (place: number, all: number) => `Moved to place ${place} of ${all}`,

  levels: 'Levels',
  levelsHint:
    'Titles for which somebody can be hired, the lowest first. Leave this empty if the role has one level.',
  level: (n: number, title: string) => `Level ${n}${title === '' ? '' : `: ${title}`}`,
  levelTitle: 'Title of the level',
  levelTitleHint: 'Senior harbor pilot',
  grade: 'Grade',
  builds: 'Builds on the level above: all that it asks for counts here too',
  addLevel: 'Add a level',

  specialties: 'Specialties',
  specialtiesHint:
    'Variants of the role with duties or requirements of their own, such as Night shift.',
  specialty: (n: number, title: string) => `Specialty ${n}${title === '' ? '' : `: ${title}`}`,
  specialtyTitle: 'Name of the specialty',
  addSpecialty: 'Add a specialty',

  titleProblem: {
    twice: 'Another one has this title. Only one of them would be found on the page.',
    announces:
      'On a page, these words announce a list or a part of it. Add a word that makes a name of them.',
  } satisfies Record<NonNullable<TitleProblem>, string>,

  stages: 'Hiring process',
  stagesHint: 'The steps that a candidate goes through, in their order.',
  stage: (n: number, kind: string) => `Step ${n}: ${kind}`,
  kind: 'Kind',
  interviewer: 'With whom',
  interviewerHint: 'A job title or a group: Hiring manager, two team members',
  minutes: 'Minutes',
  minutesHint: 'Empty: not known yet',
  isOptional: 'Not every candidate has this step',
  about: 'What happens',
  addStage: 'Add a step',

  moveUp: (name: string) => `Move up ${name}`,
  moveDown: (name: string) => `Move down ${name}`,
  remove: (name: string) => `Remove ${name}`,
  moved: (name: string, place: number, all: number) => `${name} is ${place} of ${all} now`,
  removed: (name: string) => `Removed ${name}.`,
  putBack: 'Put it back',

  leaveTitle: 'Leave without keeping the changes?',
  leaveText: (why: string) =>
    `The last changes to this page could not be saved: ${why} If you leave now, they are gone.`,
  stay: 'Stay here',
  leave: 'Leave',
});
