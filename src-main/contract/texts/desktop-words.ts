import { texts } from './texts.ts';

/** What the desktop's menus and the system's dialogs say. */
export const desktopWords = texts('desktop', {
  menus: { file: '&File', edit: '&Edit', view: '&View' },
  kitFiles: 'Interview kit',
  openKit: 'Open a kit',
  saveKit: 'Save the kit',
  chooseFolder: 'Choose a folder for the documents',
  exportHere: 'Export here',
  saveFirst: (title: string) =>
    title === '' ? 'Save the changes to this kit?' : `Save the changes to “${title}”?`,
  saveFirstText: 'Without saving, the changes are lost.',
  save: 'Save',
  dontSave: "Don't save",
  cancel: 'Cancel',
  notOpened: 'The kit cannot be opened',
});
