/**
 * A double of the `electron` module for tests on machines where Electron's binary cannot be had: enough
 * of it to run the built main process and the built preload with a real page in Chromium. It stands for
 * Electron's interface, not for its security: the page's world is not isolated from the preload's.
 */
import { app } from './app.ts';
import { dialog, Menu, nativeTheme, Notification, screen, shell } from './desktop.ts';
import { ipcMain, protocol, session } from './page-traffic.ts';
import { BrowserWindow } from './browser-window.ts';

export {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  Notification,
  protocol,
  screen,
  session,
  shell,
};

const electron = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  Notification,
  protocol,
  screen,
  session,
  shell,
};
// electron-store takes the module whole.
export default electron;
