import type { ItemMark } from '../../../src-main/core/job-family/line-mark.ts';
import type { OwnItemFault } from '../../../src-main/core/role/own-item.ts';
import type { ItemKind } from '../../../src-main/core/role/role-profile.ts';
import { texts } from '../../../src-main/contract/texts/texts.ts';
import { count, listed } from '../../ui/words.ts';

export const chooseWords = texts('choose', {
  home: 'Home',
  level: 'Level',
  specialty: 'Specialty',
  noSpecialty: 'No specialty',
  noSpecialtyHint: 'The level as it stands',
  grade: (grade: string) => `grade ${grade}`,
  adds: (n: number) => `adds ${count(n, 'line', 'lines')}`,
  overrules: (n: number) => `overrules ${n}`,
  compare: 'Compare…',
  compareLevels: 'Compare levels',
  compareSpecialties: 'Compare specialties',
  compareOne: 'This one',
  compareOther: 'With this one',
  compareSame: 'Choose two that are not the same.',
  compared: (shared: number, apart: number) =>
    apart === 0
      ? `Nothing sets them apart: both ask for the same ${count(shared, 'line', 'lines')}.`
      : `${count(shared, 'line is', 'lines are')} the same in both. Shown is what is not.`,
  comparedTable: (one: string, other: string) => `${one} and ${other}: what sets them apart`,
  differing: 'Asked of both, not alike',
  onlyIn: (title: string) => `Only ${title}`,
  notAsked: 'not asked',
  looking: 'Not chosen yet',
  legend: 'Marks',
  addedBy: (title: string) => `added by ${title}`,
  addsHere: (n: number, title: string) => `${count(n, 'line', 'lines')} added by ${title}`,
  lines: (n: number) => count(n, 'line', 'lines'),
  meantFor: (levels: readonly string[]) => `meant for ${listed(levels)}`,
  build: 'Build kit',
  building: 'Building…',
  built: (stages: number, questions: number) =>
    `The kit is ready: ${count(stages, 'stage', 'stages')}, ${count(questions, 'question', 'questions')}.`,
  asks: 'What this role asks for',
  must: (n: number) => `${n} must have`,
  nice: (n: number) => `${n} nice to have`,
  out: (n: number) => `${n} left out`,
  stages: (n: number) => count(n, 'stage', 'stages'),
  responsibilities: 'Responsibilities',
  requirements: 'Requirements',
  aside: (n: number) => `Set aside, with reasons (${n})`,
  elsewhere: (n: number) => `For other levels and specialties (${n})`,
  notes: (n: number) => `Notes from reading the page (${n})`,
  set: 'Form',
  setA: 'Form A',
  setB: 'Form B',
  setHint: 'Form B asks other questions about the same things, for a role that is opened again.',
  noItems: 'Nothing on this page reads like a responsibility or a requirement.',
  noItemsText:
    'A kit needs at least one list of duties or requirements. Say which lines of the page are duties and requirements, or add a list to the page and add the page again.',
  check: 'Check what was understood',
  checkCount: (n: number) => `${count(n, 'line', 'lines')} not understood`,
  unclear: (n: number) =>
    `${count(n, 'line of this page was', 'lines of this page were')} not understood`,
  unclearText: 'Nothing says what they are, so no kit uses them. You can say what they are.',
  severity: { info: 'Note', warning: 'Take a look', error: 'Not understood' },
});

/** What a person says of the lines, and what they add. */
export const markWords = texts('marks', {
  state: { must: 'must have', nice: 'nice to have', out: 'left out' } satisfies Record<
    ItemMark,
    string
  >,
  does: { must: 'Must have', nice: 'Nice to have', out: 'Leave out of the kit' },
  changedTag: 'changed by you',
  asOnPage: (onPage: Exclude<ItemMark, 'out'>) => `As on the page (${markWords.state[onPage]})`,
  menu: 'What the line counts for',
  /** The name of the button: what it is, by whom, of which line. */
  nameOf: (state: ItemMark, changed: boolean, text: string) =>
    `${markWords.state[state]}${changed ? ', changed by you' : ''} – mark, “${text}”`,
  hint: 'Any line can be made must have, nice to have or left out, and you can add your own. The page remembers it.',
  changes: (n: number) => `${count(n, 'line', 'lines')} changed by you`,
  allAsOnPage: 'All as on the page',
  did: (rows: readonly { onPage: unknown }[], as: ItemMark | 'page') => {
    const [row] = rows;
    if (rows.length > 1) return 'All lines are as on the page again.';
    if (row?.onPage === null && (as === 'out' || as === 'page')) return markWords.removed;
    return {
      must: 'Must have now.',
      nice: 'Nice to have now.',
      out: 'Left out of the kit now.',
      page: 'As on the page again.',
    }[as];
  },
  copied: (told: string) =>
    `${told} The page came with the app and stays as it is; this is kept with a copy, among your pages.`,
  undone: 'Undone.',
  redone: 'Done again.',
  add: {
    responsibility: 'Add a responsibility…',
    requirement: 'Add a requirement…',
  } satisfies Record<ItemKind, string>,
  addTitle: 'Add to this role',
  editTitle: 'What you added',
  edit: 'Edit…',
  remove: 'Remove',
  addIt: 'Add',
  saveIt: 'Save',
  text: 'What is asked for',
  textHint: 'One thing, in one line, as it could stand on the page.',
  kind: 'Kind',
  kinds: {
    responsibility: 'Responsibility',
    requirement: 'Requirement',
  } satisfies Record<ItemKind, string>,
  need: 'Need',
  needs: { must: 'Must have', nice: 'Nice to have' },
  scope: 'Holds for',
  everyRole: 'Every role of this page',
  everySpecialty: (level: string) => `${level}, whatever the specialty`,
  everyLevel: (specialty: string) => `${specialty}, at every level`,
  role: (level: string, specialty: string | null) =>
    specialty === null ? level : `${level}, ${specialty}`,
  fault: (fault: OwnItemFault, place: string) => {
    switch (fault.why) {
      case 'empty':
        return 'Write what is asked for first.';
      case 'too-long':
        return `This is ${fault.length} characters long; 300 at most can be asked about. Make it two items, or shorter.`;
      case 'double':
        return `This is asked for already (${place}): “${fault.of.text}” Mark that one, or leave it out and add this in its place.`;
    }
  },
  lawful: 'The law protects what this is about',
  lost: 'You added this for a level or specialty that the page does not have any more, so no kit asks for it. Edit it to say which role it is for, or remove it.',
  added: 'Added to the role.',
  saved: 'What you added was changed.',
  removed: 'Removed. Undo brings it back.',
});
