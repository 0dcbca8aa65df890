import { texts } from '../../../src-main/contract/texts/texts.ts';
import type { PageSummary } from '../../../src-main/contract/page-shapes.ts';
import { describeMoment } from '../../ui/dates.ts';
import { count, inRow, listed, plural } from '../../ui/in-language.ts';

export const homeWords = texts('home', {
  title: 'Start a kit',
  lead: 'Pick the page that describes the role.',
  steps: 'First steps',
  step: [
    { title: 'Pick a page', text: 'Below, or add the page of your own job.' },
    {
      title: 'Choose level and specialty',
      text: 'Then build the kit: questions and scorecards for every stage.',
    },
    {
      title: 'Print or export',
      text: 'The whole packet, or the scorecard of one interviewer.',
    },
  ],
  dismissSteps: 'Do not show the first steps again',
  pageFacts: (levels: number, specialties: number, stages: number) =>
    [
      count(levels, 'level', 'levels'),
      ...(specialties > 0 ? [count(specialties, 'specialty', 'specialties')] : []),
      count(stages, 'stage', 'stages'),
    ].join(' · '),
  /** "Added from Job.docx, Monday" */
  cameFrom: ({ origin, name, addedAt, updatedAt }: PageSummary, now: Date) => {
    const moment = updatedAt ?? addedAt;
    const when = moment === null ? '' : `, ${describeMoment(moment, now)}`;
    switch (origin) {
      case 'bundled':
        return 'Comes with the app';
      case 'file':
        return `${updatedAt === null ? 'Added' : 'Updated'} from ${name}${when}`;
      case 'pasted':
        return `Pasted${when}`;
      case 'written':
        return `Written here${when}`;
    }
  },
  unclear: (n: number) => `${count(n, 'line', 'lines')} not understood`,
  pages: 'Job-family pages',
  menuOf: (title: string) => `What to do with ${title}`,
  goOnWriting: 'Go on writing',
  check: 'Check what was understood',
  renameMenu: 'Rename…',
  updateMenu: 'Update from a file…',
  removeMenu: 'Remove…',
  renameTitle: 'Rename the page',
  name: 'Name',
  renameHint: 'Leave it empty to use the title that the page has of its own.',
  rename: 'Rename',
  renamed: (title: string) =>
    title === '' ? 'The page has its own title again' : `Renamed to ${title}`,
  updateTitle: (title: string) => `A newer version of “${title}”?`,
  updateText: (name: string, added: number, removed: number, same: number) =>
    `${name} has ${listed([
      ...(added > 0 ? [count(added, 'new line', 'new lines')] : []),
      ...(removed > 0 ? [`${count(removed, 'line', 'lines')} less`] : []),
    ])}; ${count(same, 'line stays', 'lines stay')} as they are. Kits that you made from the page stay as they are.`,
  addAsNew: 'Add as another page',
  updatePage: 'Update the page',
  updated: (title: string) => `Updated ${title}`,
  changes: 'What changes',
  change: { added: 'New', removed: 'Gone' },
  lineNumber: (line: number) => `line ${line}`,
  correctionsKept: (n: number) =>
    `${count(n, 'correction of yours holds', 'corrections of yours hold')} for the new version.`,
  correctionsLost: (lost: readonly string[]) =>
    `The new version lacks ${plural(lost.length, { one: 'a line', other: 'lines' })} that you corrected: ${inRow(lost.map((text) => `“${text}”`))}. The corrections are kept for when the lines come back.`,
  tooLarge: (name: string) =>
    `${name} is larger than 10 MB. Choose a file that holds one job page.`,
  unreadable: (name: string) =>
    `${name} could not be read from where it is. If it is on a stick or in a cloud folder, copy it to this computer and add the copy.`,
  removeTitle: 'Remove this page?',
  removeText: (title: string) => `“${title}” is taken out of the app. Kits made from it stay.`,
  removedPage: (title: string) => `Removed the page ${title}`,
  addPage: 'Add a page',
  addPageText: 'Drop a Word, web page, Markdown or text file anywhere in this window, or:',
  chooseFile: 'Choose a file…',
  paste: 'Paste text…',
  write: 'Write a page',
  dropHere: 'Let go to add the page or open the kit',
  pasteTitle: 'Paste a job-family page',
  pasteHint:
    'Levels, responsibilities, requirements, the hiring process. Headings and lists come along when you copy from Word or a web page.',
  pasted: 'The text is pasted, with its headings and lists',
  pasteName: 'Name',
  pasteText: 'Text of the page',
  pasteAdd: 'Add page',
  pasteEmpty: 'Paste the text of the page first.',
  untitled: 'Pasted page',
  recent: 'Recent kits',
  recentEmpty: 'Kits that you save appear here. You can also drop a kit file on this window.',
  openSample: 'Open the sample kit',
  openKit: 'Open a kit…',
  debrief: 'Debrief…',
  stages: (n: number) => count(n, 'stage', 'stages'),
  gaps: (n: number) => count(n, 'gap', 'gaps'),
  missing: 'The file is not where it was',
  find: 'Find it…',
  findLabel: (name: string) => `Find the file of ${name}`,
  pin: (name: string) => `Pin ${name}`,
  pinned: (name: string) => `${name} stays at the head of the list`,
  unpinned: (name: string) => `${name} is pinned no more`,
  forget: (name: string) => `Take ${name} off the list`,
  drafts: 'Not saved when the app was closed',
  draftFacts: (moment: string) => `Kept ${moment}`,
  restore: 'Go on with it',
  discard: 'Discard',
  restoreLabel: (title: string) => `Go on with ${title}`,
  discardLabel: (title: string) => `Discard the unsaved changes to ${title}`,
  restored: (title: string) => `${title} is back, with its changes. They are not saved yet.`,
  search: 'Search pages, kits and questions',
  kits: 'Kits',
  questions: 'Questions',
  found: (pages: number, kits: number, questions: number) =>
    `${count(pages, 'page', 'pages')}, ${count(kits, 'kit', 'kits')}, ${count(questions, 'question', 'questions')} found`,
  nothingFound: (text: string) =>
    `No page, kit or question has “${text}” in it. Try another word, or fewer.`,
  allQuestions: (n: number) => `All ${n} in the question bank`,
  help: 'Help',
  settings: 'Settings',
  noPages: 'No page is here yet. Add one to start.',
});
