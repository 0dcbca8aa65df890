import type { ComparedField, Side } from '../../../src-main/core/kit/kit-comparison.ts';

const fields: Record<ComparedField, string> = {
  role: 'Role',
  form: 'Form',
  page: 'Page',
  'lines-of-page': 'Lines of the page',
  'stage-order': 'Order of the stages',
  title: 'Name of the stage',
  kind: 'Kind of stage',
  minutes: 'Minutes',
  optional: 'Held only if needed',
  interviewers: 'Interviewers',
  purpose: 'What the stage is for',
  opening: 'Said at the start',
  closing: 'Said at the end',
  checklist: 'Checklist',
  'question-order': 'Order of the questions',
  place: 'Where it stands',
  words: 'Question',
  type: 'Kind of question',
  competency: 'Competency',
  lines: 'Lines of the page',
  probes: 'Probes',
  anchors: 'Anchors',
  backup: 'Backup',
  record: 'To record',
  note: 'Note to the interviewer',
  lock: 'Locked',
};

const sides: Record<Side, string> = {
  both: 'In both',
  mine: 'Only in yours',
  file: 'Only in the file',
};

export const differenceWords = {
  title: 'The file was changed by somebody else',
  lead: (name: string, where: string) =>
    `“${name}” in ${where} is not what this window saw of it. Nothing was overwritten, and your changes are still here.`,
  damaged: 'What lies there now cannot be read as a kit:',
  same: 'Both hold the same stages, questions and texts.',
  list: 'What differs',
  whole: 'The kit as a whole',
  mine: 'Yours',
  file: 'In the file',
  nothing: 'nothing',
  yes: 'Yes',
  no: 'No',
  field: (field: ComparedField) => fields[field],
  side: (side: Side) => sides[side],
  choices: 'What each choice does',
  later: 'Decide later',
  elsewhere: 'Save mine elsewhere…',
  elsewhereName: 'Save mine elsewhere',
  elsewhereDoes: 'Both stay: the file as it is, and yours under another name.',
  take: 'Take the file’s',
  takeDoes: 'The file stays as it is. Yours is kept as a recovery copy, which home offers you.',
  keep: 'Keep mine',
  keepDoes: (name: string) =>
    `The file gets yours. What is in it now is kept beside it as “${name} (other version)”.`,
};
