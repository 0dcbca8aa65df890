import type { Format, Paper, Part } from '../../../src-main/core/kit/packet-options.ts';
import { count } from '../../ui/words.ts';

const partWords: Record<Part, { title: string; hint: string }> = {
  packet: {
    title: 'Packet',
    hint: 'Everything in one file: cover, plan, coverage, guides, scorecards',
  },
  guides: { title: 'Guides', hint: 'One file for each stage, for the person who asks' },
  scorecards: { title: 'Scorecards', hint: 'One file for each stage, to rate the answers on' },
  debrief: { title: 'Debrief form', hint: 'One file, for the talk after the interviews' },
};

export const exportWords = {
  title: 'Export',
  parts: 'What to make',
  partWords,
  formats: 'As',
  formatWords: { pdf: 'PDF, to print and send', docx: 'Word (DOCX), to edit' } satisfies Record<
    Format,
    string
  >,
  paper: 'Paper',
  paperWords: { a4: 'A4', letter: 'US Letter' } satisfies Record<Paper, string>,
  candidate: 'Candidate',
  candidateHint: 'Printed on every sheet. Left empty, a line to fill in by hand.',
  requisition: 'Requisition',
  requisitionHint: 'The number or name of the opening, if you use one.',
  where: (folder: string) => `The files go to ${folder}.`,
  asks: 'You are asked for the folder next.',
  makes: (n: number) => `Makes ${count(n, 'file', 'files')}.`,
  noPart: 'Choose at least one thing to make.',
  noFormat: 'Choose at least one format.',
  go: 'Export',
  progress: 'Making the files',
  preparing: 'Starting…',
  cancelled: 'The export was cancelled. No file was left behind.',
  done: (n: number) => `${count(n, 'file is', 'files are')} ready`,
  doneWhere: (where: string) => `In ${where}`,
  show: 'Show in folder',
  showFile: (name: string) => `Show ${name} in its folder`,
  pages: (n: number) => count(n, 'page', 'pages'),
  size: (kilobytes: number) => `${Math.max(1, Math.round(kilobytes))} kB`,
  again: 'Export something else',
  files: 'Files',
  keep: 'Save the kit too, so that the next candidate is asked the same.',
  keepAction: 'Save kit',
};
