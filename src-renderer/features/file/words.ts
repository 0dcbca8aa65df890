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
});
