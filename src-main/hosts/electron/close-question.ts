import { dialog, type BrowserWindow } from 'electron';
import { desktopWords } from '../../contract/texts/desktop-words.ts';
import type { Tell } from '../../services/ports.ts';

/** Milliseconds for a window to forget its changes; one that hangs is closed all the same. */
const forgetting = 1000;

const choices = ['save', 'dontSave', 'cancel'] as const;

export interface ClosingParts {
  tell: Tell;
  /** The person gave the changes up: their recovery copy goes too. */
  discard: () => Promise<void>;
  /** The window stays open after all. */
  onStay: () => void;
}

/**
 * Asks before a window with unsaved changes closes. Saving is the window's own work: it is told to
 * save, and says by `mark` that it has, or it fails and everything stays as it was.
 */
export const askBeforeClose = (window: BrowserWindow, { tell, discard, onStay }: ClosingParts) => {
  let edited = false;
  let title = '';
  let closesWhenSaved = false;
  let onClean = (): void => undefined;
  let asking = false;

  const forget = (): Promise<void> =>
    new Promise((resolve) => {
      onClean = resolve;
      setTimeout(resolve, forgetting);
      tell('changes-discarded', {});
    });

  const ask = async () => {
    asking = true;
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: desktopWords.saveFirst(title),
      detail: desktopWords.saveFirstText,
      buttons: choices.map((choice) => desktopWords[choice]),
      defaultId: 0,
      cancelId: 2,
      noLink: true,
    });
    asking = false;
    switch (choices[response]) {
      case 'save':
        closesWhenSaved = true;
        tell('menu-command', { command: 'save' });
        return;
      case 'dontSave':
        await forget();
        edited = false;
        await discard();
        window.close();
        return;
      case 'cancel':
      case undefined:
        onStay();
        return;
    }
  };

  window.on('close', (event) => {
    if (!edited) return;
    event.preventDefault();
    if (!asking) void ask();
  });
  // The question above is the one question; a page's own would be a second, without words.
  window.webContents.on('will-prevent-unload', (event) => event.preventDefault());

  return {
    mark(nowEdited: boolean, nowTitle: string) {
      edited = nowEdited;
      title = nowTitle;
      window.setDocumentEdited(nowEdited);
      if (!nowEdited) onClean();
      if (!nowEdited && closesWhenSaved) window.close();
    },
    /** The person cancelled the save, or the disk refused: the window stays. */
    savingFailed() {
      if (closesWhenSaved) onStay();
      closesWhenSaved = false;
    },
  };
};
