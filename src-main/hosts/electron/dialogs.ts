import { app, dialog, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { desktopWords } from '../../contract/texts/desktop-words.ts';
import { kitEnding } from '../../services/kit-file.ts';
import type { Chooser } from '../../services/ports.ts';

const filters = () => [{ name: desktopWords.kitFiles, extensions: [kitEnding.slice(1)] }];

/** The system's dialogs, each in front of the window that asked. */
export const createChooser = (findWindow: (id: string) => BrowserWindow | undefined): Chooser => {
  const open = async (id: string, options: Electron.OpenDialogOptions) => {
    const window = findWindow(id);
    const { canceled, filePaths } = await (window
      ? dialog.showOpenDialog(window, options)
      : dialog.showOpenDialog(options));
    return canceled ? null : (filePaths[0] ?? null);
  };
  return {
    kitToOpen: (id) =>
      open(id, { title: desktopWords.openKit, properties: ['openFile'], filters: filters() }),

    kitToSave: async (id, fileName) => {
      const options = {
        title: desktopWords.saveKit,
        defaultPath: join(app.getPath('documents'), fileName),
        filters: filters(),
      };
      const window = findWindow(id);
      const { canceled, filePath } = await (window
        ? dialog.showSaveDialog(window, options)
        : dialog.showSaveDialog(options));
      return canceled || filePath === '' ? null : filePath;
    },

    exportFolder: (id) =>
      open(id, {
        title: desktopWords.chooseFolder,
        buttonLabel: desktopWords.exportHere,
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory'],
      }),
  };
};
