import { keys } from '../../ui/platform.ts';

export const shellWords = {
  lostTitle: 'The app behind this window cannot be reached',
  lostText:
    'Your kit is safe in this window, and you can go on editing. Start the app again: it opens in a new window. To go on there, download the kit here and open it in the new window.',
  lostTextNoKit:
    'Start the app again: it opens in a new window. Your kits and pages are untouched.',
  lostDownload: 'Download the kit',
  noKeyTitle: 'This address is not complete',
  noKeyText:
    'The app prints an address with a key at its end. Open that address, or start the app again to get a new one. Your kits are untouched.',
  keysTitle: 'Keyboard',
  keys: [
    { keys: keys('S'), does: 'Save the kit' },
    { keys: keys('S', true), does: 'Save under another name' },
    { keys: keys('O'), does: 'Open a kit' },
    { keys: keys('E'), does: 'Export' },
    { keys: keys('Z'), does: 'Undo' },
    { keys: keys('Z', true), does: 'Redo' },
    { keys: keys(','), does: 'Settings' },
    { keys: keys('/'), does: 'This list' },
    { keys: 'Alt+↑ Alt+↓', does: 'Move the stage or question that has the keyboard' },
    { keys: 'F6', does: 'Go to the next part of the window' },
    { keys: 'F8 Shift+F8', does: 'Next or previous line to check, where a page is checked' },
    { keys: 'R M N S L P 0', does: 'Say what the selected lines are, where a page is checked' },
  ],
};
