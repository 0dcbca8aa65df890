import { texts } from '../../../src-main/contract/texts/texts.ts';
import { isApple } from '../../ui/platform.ts';

export const shellWords = texts('shell', {
  lostTitle: 'The app behind this window cannot be reached',
  lostText:
    'Your kit is safe in this window, and you can go on editing. Start the app again: it opens in a new window. To go on there, download the kit here and open it in the new window.',
  lostTextNoKit:
    'Start the app again: it opens in a new window. Your kits and pages are untouched.',
  lostDownload: 'Download the kit',
  noKeyTitle: 'This address is not complete',
  noKeyText:
    'The app prints an address with a key at its end. Open that address, or start the app again to get a new one. Your kits are untouched.',
  paletteTitle: 'Find a command, a stage or a question',
  paletteSearch: 'Type a few letters',
  paletteEmpty: 'Nothing is called that. Try other words.',
  paletteStage: (n: number) => `Stage ${n}`,
  keysTitle: 'Keyboard',
  /** Keys that belong to a place of the window; commands bring their own. */
  keys: [
    { keys: 'Alt+↑ Alt+↓', does: 'Move the stage or question that has the keyboard' },
    { keys: 'Alt+Shift+↑ Alt+Shift+↓', does: 'Move the question to the stage before or after' },
    {
      keys: `Space  Shift+↑ Shift+↓  ${isApple ? '⌘A' : 'Ctrl+A'}`,
      does: 'Select questions, from the box beside one',
    },
    { keys: 'F9', does: 'Swap the question that has the keyboard for the next one' },
    { keys: 'F4', does: 'Lock or unlock the question that has the keyboard' },
    {
      keys: 'Enter',
      does: 'Open the question whose name on paper has the keyboard, in the preview',
    },
    { keys: isApple ? '⌘F' : 'Ctrl+F', does: 'Search the pages, in the preview' },
    { keys: 'Page Up Page Down ← →', does: 'Page before or after, in the preview' },
    {
      keys: isApple ? '⌘+ ⌘- ⌘0' : 'Ctrl++ Ctrl+- Ctrl+0',
      does: 'Larger, smaller, as wide as the pane, in the preview',
    },
    { keys: 'F6', does: 'Go to the next part of the window' },
    {
      keys: 'F8 Shift+F8',
      does: 'Next or previous line to check; in the coverage, next or previous gap, double or overload',
    },
    { keys: '← ↑ → ↓', does: 'Go from cell to cell in the coverage' },
    {
      keys: 'M N X Del',
      does: 'Make the line of the role that has the keyboard must have, nice to have, left out, or as on the page',
    },
    { keys: 'R M N S L P 0', does: 'Say what the selected lines are, where a page is checked' },
  ],
});
