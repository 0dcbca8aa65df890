import { count } from '../../ui/in-language.ts';
import { texts } from '../../../src-main/contract/texts/texts.ts';
export const settingsWords = texts('settings', {
  title: 'Settings',
  language: 'Language',
  languageHint: 'Spoken from the next start on. Pages, kits and what is printed stay as they are.',
  theme: 'Appearance',
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  paper: 'Paper',
  formats: 'Formats that are exported unless you say otherwise',
  oneFormat: 'One format must stay.',
  scale: 'Rating scale',
  scales: {
    five: 'Five points',
    four: 'Four points, none in the middle',
    own: 'Our own points',
  },
  scaleHint:
    'Printed on guides, scorecards, briefing and debrief. Rate all candidates for one opening on the same scale.',
  own: {
    title: 'Our own points',
    hint: 'Three to six, each with a name and a meaning that you write.',
    name: (rating: number) => `Name of point ${rating}`,
    meaning: (rating: number) => `What ${rating} means`,
    add: 'Add a point at the top',
    remove: (rating: number) => `Remove point ${rating}`,
    sound: 'Sound for the role',
    soundHint:
      'The anchors of each question stand at three points: a poor answer at 1, a sound one here, a strong one at the top.',
    problems: {
      incomplete:
        'Give every point a name and a meaning. Until then the last complete scale is used.',
      alike: 'Two points have the same name. Until they differ, the last complete scale is used.',
    },
  },
  jurisdictions: 'Where you hire',
  jurisdictionsHint:
    'Notes on what should not be asked name the laws of these places. Reminders, not legal advice. One place must stay.',
  team: 'Team or company',
  teamHint: 'Printed on covers and at the head of sheets. May be empty.',
  look: {
    logo: 'Logo',
    chooseLogo: 'Choose a logo…',
    changeLogo: 'Choose another…',
    removeLogo: 'Remove the logo',
    logoHint: 'PNG, JPEG or SVG. Printed at the head of every sheet and on covers.',
    alt: 'What the logo shows',
    altHint: 'Read out to people who cannot see it.',
    problems: {
      unreadable:
        'That file is not a picture that can be read. Nothing was changed. Choose a PNG, JPEG or SVG.',
      'too-large':
        'That picture is too large. Nothing was changed. Choose a smaller file, or a simpler picture.',
    },
    accent: 'Color of headings in documents',
    accentHint: 'Ink blue unless you choose another. Text in it has to be dark enough to read.',
    useInk: 'Use ink blue',
  },
  members: {
    title: 'Interviewers of the team',
    hint: 'Offered by name where you say who takes a stage.',
    name: 'Name of the interviewer',
    jobTitle: 'Job title or field of work',
    note: 'Note on the interviewer',
    add: 'Add interviewer',
    added: (name: string) => `${name} is on the list`,
    remove: (name: string) => `Take ${name} off the list`,
    import: 'Import interviewers…',
    importHint: 'A CSV file with the columns “Name” and, if you like, “Job title” and “Note”.',
    imported: (n: number) => `${count(n, 'interviewer', 'interviewers')} taken in`,
    leftOut: 'Rows that were left out',
    tooLarge: (name: string) => `${name} is too large for a list of names. Nothing was changed.`,
    full: (most: number) => `A list holds ${most} people at most. Nothing was changed.`,
  },
  about: (version: string) => `Version ${version}`,
  folder: (folder: string) => `Kits and exports go to ${folder}.`,
  aboutApp: 'About',
  keys: 'Keyboard shortcuts',
});
