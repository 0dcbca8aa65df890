import { Menu, type MenuItemConstructorOptions } from 'electron';
import { chordsOf, commandWords, type CommandId } from '../../contract/commands.ts';
import { desktopWords } from '../../contract/texts/desktop-words.ts';

/** The application's menu, in each system's usual order. Labels and chords come from the list of commands. */
export const menuTemplate = (
  platform: string,
  send: (command: CommandId) => void,
): MenuItemConstructorOptions[] => {
  const isMac = platform === 'darwin';
  const item = (command: CommandId): MenuItemConstructorOptions => {
    const [accelerator] = chordsOf(command, isMac);
    return {
      id: command,
      label: commandWords[command],
      click: () => send(command),
      ...(accelerator === undefined ? {} : { accelerator }),
    };
  };
  // The page takes these keys itself; registered here, they would reach a text field's own undo.
  const ownKeys = (command: CommandId): MenuItemConstructorOptions => ({
    ...item(command),
    registerAccelerator: false,
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const appMenu: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      item('about'),
      separator,
      item('settings'),
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
    label: desktopWords.menus.file,
    submenu: [
      item('new'),
      item('new-window'),
      item('open'),
      // macOS alone keeps this list by itself; elsewhere the taskbar has it.
      ...(isMac
        ? [
            {
              role: 'recentDocuments',
              submenu: [{ role: 'clearRecentDocuments' }],
            } satisfies MenuItemConstructorOptions,
          ]
        : []),
      separator,
      item('save'),
      item('save-as'),
      separator,
      item('export'),
      item('coverage-csv'),
      item('coverage-png'),
      item('debrief'),
      item('print'),
      separator,
      ...(isMac ? [] : [item('settings'), separator]),
      { role: 'close' },
      ...(isMac ? [] : [{ role: 'quit' } as const]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: desktopWords.menus.edit,
    submenu: [
      ownKeys('undo'),
      ownKeys('redo'),
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      separator,
      // The preview has a search of its own while it has the keyboard.
      ownKeys('find'),
      ownKeys('replace'),
      ownKeys('find-next'),
      ownKeys('find-previous'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: desktopWords.menus.view,
    submenu: [
      item('questions'),
      item('coverage'),
      item('bank'),
      item('plan'),
      item('preview'),
      item('paper'),
      separator,
      item('next-stage'),
      item('previous-stage'),
      separator,
      item('palette'),
      separator,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      // The plus sign without Shift, as most keyboards have it.
      {
        role: 'zoomIn',
        accelerator: 'CmdOrCtrl+=',
        visible: false,
        acceleratorWorksWhenHidden: true,
      },
      { role: 'zoomOut' },
      separator,
      { role: 'togglefullscreen' },
    ],
  };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    submenu: [
      item('help'),
      item('sample'),
      item('keys'),
      separator,
      { label: 'Developer', submenu: [item('components'), { role: 'toggleDevTools' }] },
      ...(isMac ? [] : [separator, item('about')]),
    ],
  };
  return [...(isMac ? [appMenu] : []), file, edit, view, { role: 'windowMenu' }, help];
};

export const setMenu = (send: (command: CommandId) => void): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, send)));
