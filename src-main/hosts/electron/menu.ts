import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { EventOf } from '../../contract/operations.ts';

type MenuCommand = EventOf<'menu-command'>['command'];

/** The application's menu, in each system's usual order. */
export const menuTemplate = (
  platform: string,
  send: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] => {
  const isMac = platform === 'darwin';
  const item = (
    label: string,
    command: MenuCommand,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    id: command,
    label,
    click: () => send(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const settings = item('Settings…', 'settings', 'CmdOrCtrl+,');

  const appMenu: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      separator,
      settings,
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      item('New kit', 'new', 'CmdOrCtrl+N'),
      item('Open…', 'open', 'CmdOrCtrl+O'),
      separator,
      item('Save', 'save', 'CmdOrCtrl+S'),
      item('Save as…', 'save-as', 'CmdOrCtrl+Shift+S'),
      separator,
      item('Export…', 'export', 'CmdOrCtrl+E'),
      separator,
      ...(isMac ? [] : [settings, separator]),
      isMac ? { role: 'close' } : { role: 'quit' },
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: '&Edit',
    submenu: [
      // The window's own undo: it undoes changes to the kit, and typing where one types.
      // The page takes the keys itself; registered here, they would reach a text field's own undo.
      { ...item('Undo', 'undo', 'CmdOrCtrl+Z'), registerAccelerator: false },
      { ...item('Redo', 'redo', isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y'), registerAccelerator: false },
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      separator,
      { role: 'togglefullscreen' },
      { role: 'toggleDevTools' },
    ],
  };
  return [...(isMac ? [appMenu] : []), file, edit, view, { role: 'windowMenu' }];
};

export const setMenu = (send: (command: MenuCommand) => void): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, send)));
