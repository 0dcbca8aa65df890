import { app, dialog, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { kitEnding } from '../../services/kit-file.ts';
import type { Chooser } from '../../services/ports.ts';

const filters = [{ name: 'Interview kit', extensions: [kitEnding.slice(1)] }];

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
    kitToOpen: (id) => open(id, { title: 'Open a kit', properties: ['openFile'], filters }),

    kitToSave: async (id, fileName) => {
      const options = {
        title: 'Save the kit',
        defaultPath: join(app.getPath('documents'), fileName),
        filters,
      };
      const window = findWindow(id);
      const { canceled, filePath } = await (window
        ? dialog.showSaveDialog(window, options)
        : dialog.showSaveDialog(options));
      return canceled || filePath === '' ? null : filePath;
    },

    exportFolder: (id) =>
      open(id, {
        title: 'Choose a folder for the documents',
        buttonLabel: 'Export here',
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory'],
      }),
  };
};
