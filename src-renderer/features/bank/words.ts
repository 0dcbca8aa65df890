import { texts } from '../../../src-main/contract/texts/texts.ts';
import type { Band } from '../../../src-main/core/competency/band.ts';
import type { CompanyFunction } from '../../../src-main/core/competency/competency.ts';
import type { BankAnchorKey } from '../../../src-main/core/bank/bank.ts';
import type { ImportProblem, ImportPlace } from '../../../src-main/core/bank/rows/import-entry.ts';
import { count, figure, inRow, listed } from '../../ui/in-language.ts';

export const bandWords = texts<Record<Band, string>>('bands', {
  entry: 'Entry',
  working: 'Working',
  senior: 'Senior',
  lead: 'Lead',
  executive: 'Executive',
});

export const functionWords = texts<Record<CompanyFunction, string>>('functions', {
  people: 'People',
  marketing: 'Marketing',
  sales: 'Sales',
  customer: 'Customer',
  product: 'Product',
  design: 'Design',
  engineering: 'Engineering',
  security: 'Security',
  data: 'Data',
  finance: 'Finance',
  legal: 'Legal',
  operations: 'Operations',
  executive: 'Executives',
});

export const pointWords = texts('anchors', {
  poor: 'Poor',
  sound: 'Sound',
  strong: 'Strong',
  beyond: 'Beyond',
});

export const anchorWords: Record<BankAnchorKey, string> = { ...pointWords, ...bandWords };

const placeOf = ({ row, table }: ImportPlace): string =>
  inRow([...(table === null ? [] : [`table ${table}`]), ...(row === null ? [] : [`row ${row}`])]);

export const bankWords = texts('bank', {
  title: 'Question bank',
  open: 'Question bank',
  home: 'Home',
  backToKit: 'Back to the kit',
  facts: (n: number) =>
    n === 0 ? 'No questions of your own yet' : `${count(n, 'question', 'questions')} of your own`,
  undo: (name: string | undefined) => (name === undefined ? 'Undo' : `Undo ${name}`),
  redo: (name: string | undefined) => (name === undefined ? 'Redo' : `Redo ${name}`),
  undone: (name: string) => `Undone: ${name}`,
  redone: (name: string) => `Done again: ${name}`,
  history: 'Undo and redo',
  add: 'Add a question',
  import: 'Import…',
  export: 'Export…',
  competencies: 'Competencies…',
  search: 'Search all questions',
  list: 'Questions',
  competency: 'Competency',
  anyCompetency: 'Every competency',
  type: 'Kind of question',
  anyType: 'Every kind',
  whose: 'Whose questions',
  all: 'All',
  team: 'Yours',
  ours: 'From the app',
  found: (n: number) => count(n, 'question', 'questions'),
  nothingFound: (query: string) =>
    query.trim() === ''
      ? 'There are no such questions. Choose another competency or kind.'
      : `No question holds “${query.trim()}”. Try fewer or other words, or take a filter away.`,
  noneOfYours:
    'You have no such questions yet. Add one, import a file, or make one of the app’s your own.',
  isYours: 'Yours',
  everyBand: 'every level',
  pane: 'The chosen question',
  emptyTitle: 'Keep your own questions here',
  emptyText:
    'Kits ask your questions before those of the app wherever they fit: the competency, the level, the kind of question. Add them one by one, bring a file, or start from one of the app’s.',
  emptyFile:
    'A file can be CSV, YAML, or a Word document with a table. The first row names the columns; the sample shows them all.',
  sample: 'Download a sample file',
  chooseText: 'Choose a question to read or change it.',
  dropHere: 'Drop a file of questions here',
  oursTitle: 'From the app',
  oursText: 'This question came with the app and stays as it is. Make it your own to change it.',
  makeOwn: 'Make it my own',
  remove: 'Remove question',
  newTitle: 'New question',
  ownTitle: 'Your question',
  keptByItself: 'Kept as you type.',
  text: 'Question',
  textPlaceholder: 'Write the question as it will be read aloud',
  writeFirst: 'Write the question; it is kept with its first words.',
  noCompetency: 'No competency',
  noCompetencyHint:
    'Without a competency it is found by search only, and no kit asks it by itself.',
  levels: 'Levels it suits',
  probes: 'Follow-ups',
  probe: (n: number) => `Follow-up ${n}`,
  probePart: (n: number) => `Follow-up ${n}, part of the story`,
  addProbe: 'Add a follow-up',
  removeProbe: (n: number) => `Remove follow-up ${n}`,
  anchors: 'What answers contain',
  anchorsHint:
    'For every level alike. What you leave empty is filled from the definition of the competency.',
  ladder: 'Level by level',
  ladderHint:
    'A level that is described here counts before “sound”; the one above it before “strong”.',
  anchor: (name: string) => `What an answer contains: ${name}`,
  backup: 'Backup',
  backupHint: 'For a candidate who has no such story.',
  more: 'Tags and notes',
  tags: 'Tags',
  tagsHint: 'With commas between.',
  note: 'Note',
  noteHint: 'For your own eyes; printed nowhere.',
  author: 'Author',
  exportAs: { csv: 'CSV, for a spreadsheet', docx: 'Word table', yaml: 'YAML' },
  exported: (name: string, where: string) => `Exported to ${name} in ${where}`,
  showFile: 'Show the file',
  dismiss: 'Close this note',
  importTitle: (name: string) => `Import ${name}`,
  importOutcomes: {
    new: 'New',
    changed: 'Changed',
    same: 'Same',
    refused: 'Left out',
  },
  importRows: 'Rows of the file',
  importRow: (place: ImportPlace) => placeOf(place),
  importSummary: (by: Record<'new' | 'changed' | 'same' | 'refused', number>) =>
    `${listed([
      `${by.new} new`,
      `${by.changed} changed`,
      `${by.same} already here`,
      ...(by.refused > 0 ? [`${by.refused} left out`] : []),
    ])}.`,
  importProblems: 'What to look at',
  importPlace: (problem: ImportProblem) =>
    inRow(
      [placeOf(problem), ...(problem.column === null ? [] : [`“${problem.column}”`])].filter(
        Boolean,
      ),
    ) || 'the file',
  importLeftOut: 'Left out',
  importNote: 'Note',
  importTake: (n: number) => `Take ${figure(n)} in`,
  importNothing: 'Nothing of the file is new.',
  importMore: (n: number) => `and ${count(n, 'row', 'rows')} more`,
  imported: (added: number, changed: number) => `${added} added, ${changed} changed`,
  tooLarge: (name: string) => `${name} is larger than 10 MB. Split it and try again.`,
  unreadable: (name: string) =>
    `${name} could not be read. Try again, or copy it somewhere else first.`,
  competenciesTitle: 'Your competencies',
  competenciesText:
    'A line of a page finds a competency by the words that you give it; yours come before the app’s.',
  competencyNone: 'You have no competencies of your own yet.',
  competencyList: 'Your competencies',
  newCompetency: 'New competency',
  competencyName: 'Name',
  competencyDefinition: 'Definition',
  competencyDefinitionHint: 'One or two sentences: what somebody who has it does.',
  competencyFinds: 'Found by',
  competencyFindsHint:
    'Words and phrases of a page, with commas between. A * at the end of a word stands for any ending. Left empty, the name finds it.',
  competencyJudges: 'Who can judge it from their own work',
  competencySave: 'Save',
  competencyRemove: 'Remove competency',
  fromBankTitle: 'Add from the bank',
  fromBankHint: 'Type to search, choose with the arrow keys, add with Enter.',
  fromBank: 'From the bank…',
  openBank: 'Open the question bank',
  keep: 'Keep in the bank',
  did: {
    edit: 'edit question',
    copy: 'make a question your own',
    remove: 'remove question',
    import: 'import',
    competency: 'edit competency',
    removeCompetency: 'remove competency',
    keep: 'keep a question',
  },
  said: {
    copied: 'This copy is yours; change it as you like',
    removed: 'Removed; undo brings it back',
    kept: 'Kept in the question bank',
    competencyKept: 'Competency kept',
    competencyRemoved: 'Competency removed; its questions are kept without it',
  },
});
