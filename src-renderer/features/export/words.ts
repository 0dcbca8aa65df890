import { texts } from '../../../src-main/contract/texts/texts.ts';
import type { Format, Paper, Part } from '../../../src-main/core/kit/packet-options.ts';
import { count } from '../../ui/words.ts';

export const partWords = texts<Record<Part, { title: string; hint: string }>>('parts', {
  packet: {
    title: 'Packet',
    hint: 'Everything to run the interviews in one file: plan, roster, coverage, briefing, guides, scorecards, debrief',
  },
  briefing: { title: 'Briefing', hint: 'One page that everybody reads before the first interview' },
  roster: { title: 'Roster and schedule', hint: 'Who takes which stage, when and where' },
  coverage: { title: 'Coverage', hint: 'Which question asks about which line of the page' },
  guides: { title: 'Guides', hint: 'To ask from, with follow-ups and anchors; one for each stage' },
  notes: { title: 'Note booklets', hint: 'To write in during the talk; one for each stage' },
  scorecards: { title: 'Scorecards', hint: 'To rate the answers on; one sheet for each stage' },
  debrief: {
    title: 'Debrief form',
    hint: 'Ratings side by side, for the talk after the interviews',
  },
  candidate: {
    title: 'Information for the candidate',
    hint: 'Steps, people, times and how to prepare; nothing of what is asked',
  },
  evidence: {
    title: 'Evidence file',
    hint: 'Where the questions come from, what was changed and why, with signatures; for your records',
  },
});

export const audienceWords = texts('audiences', {
  manager: 'For the hiring manager',
  interviewers: 'For interviewers',
  candidate: 'For the candidate',
});

export const audiences = ['manager', 'interviewers', 'candidate'] as const;

/** Audiences as they stand side by side, in columns of about the same height. */
export const audienceColumns: (typeof audiences)[number][][] = [
  ['manager'],
  ['interviewers', 'candidate'],
];

/** Parts by the people whom they are for. */
export const audienceParts: Record<(typeof audiences)[number], Part[]> = {
  manager: ['packet', 'roster', 'coverage', 'debrief', 'evidence'],
  interviewers: ['briefing', 'guides', 'notes', 'scorecards'],
  candidate: ['candidate'],
};

export const exportWords = texts('export', {
  title: 'Export',
  parts: 'What to make',
  formats: 'File types',
  formatWords: { pdf: 'PDF, to print and send', docx: 'Word (DOCX), to edit' } satisfies Record<
    Format,
    string
  >,
  paper: 'Paper',
  paperWords: { a4: 'A4', letter: 'US Letter' } satisfies Record<Paper, string>,
  onlyStage: 'For which stage',
  allStages: 'All stages',
  duplex: 'Begin every stage of the packet on a right-hand page',
  duplexHint: 'For printing on both sides. An empty side is left where it has to be.',
  candidates: 'Candidates',
  oneCandidate: 'One, or nobody yet',
  severalCandidates: 'Several, from a list',
  list: 'List of candidates',
  listHint:
    'A CSV file with a column “Name” and, if you like, “Requisition”; or names one below the other. Each gets a folder.',
  chooseList: 'Choose a list…',
  listOf: (n: number, file: string) => `${count(n, 'candidate', 'candidates')} in ${file}`,
  listMissing: 'Choose a list of candidates.',
  listTooLarge: 'This file is too large for a list of names.',
  leftOut: 'Rows that were left out',
  candidate: 'Candidate',
  candidateHint: 'Printed on every sheet. Left empty, a line to fill in by hand.',
  requisition: 'Requisition',
  requisitionHint: 'The number or name of the opening, if you use one.',
  zip: 'Also put everything into one ZIP file',
  where: (folder: string) => `They go to the folder “${folder}”.`,
  asks: 'You are asked for the folder next.',
  makes: (n: number) => `Makes ${count(n, 'file', 'files')}.`,
  zipMade: (name: string) => `All of them are in ${name}, too.`,
  noPart: 'Choose at least one thing to make.',
  noFormat: 'Choose at least one format.',
  go: 'Export',
  progress: 'Making the files',
  preparing: 'Starting…',
  cancelled: 'The export was cancelled. No file was left behind.',
  done: (n: number) => `${count(n, 'file is', 'files are')} ready`,
  doneWhere: (where: string) => `In the folder “${where}”`,
  show: 'Show in folder',
  showFile: (name: string) => `Show ${name} in its folder`,
  pages: (n: number) => count(n, 'page', 'pages'),
  size: (kilobytes: number) => `${Math.max(1, Math.round(kilobytes))} kB`,
  again: 'Export something else',
  files: 'Files',
  keep: 'Save the kit too, so that the next candidate is asked the same.',
  keepAction: 'Save kit',
});
