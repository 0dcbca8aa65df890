import { texts } from '../../../src-main/contract/texts/texts.ts';

export const fileWords = texts('file', {
  leaveTitle: 'Save the changes to this kit?',
  leaveText: (title: string) =>
    `“${title}” has changes that are not in a file yet. Without saving they are gone.`,
  save: 'Save',
  dontSave: 'Don’t save',
  stay: 'Cancel',
  saved: (name: string, where: string) => `Saved as “${name}” in ${where}`,
  opened: (title: string) => `Opened ${title}`,
  problemTitle: 'That did not work',
  changedTitle: 'The file was changed by somebody else',
  saveCopy: 'Save a copy',
  keptBeside: (name: string, copy: string) =>
    `Saved as “${name}”. What the file held before is beside it as “${copy}”`,
  changedOutside: (name: string) =>
    `“${name}” was changed outside this window, and you have no unsaved changes here.`,
  changedBoth: (name: string) =>
    `“${name}” was changed outside this window, and you have changes here that are not saved yet.`,
  missing: (name: string, where: string) =>
    `“${name}” is not in ${where} any more. The kit is safe in this window; saving puts it there again.`,
  compare: 'See what differs…',
  reload: 'Reload',
  saveElsewhere: 'Save as…',
  putAway: 'Put this notice away',
  reloaded: 'This is what the file holds now',
  taken: 'This is what the file holds now. Yours is kept as a recovery copy',
});
