import { Notification, type BrowserWindow } from 'electron';

/** Brings a window before the person, wherever it was. */
export const bringToFront = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
};

/** Those on the screen: one that nothing holds any more could not be answered. */
const shown = new Set<Notification>();

/** Tells by the system's means that something is done, unless the window is in front; pressing it leads there. */
export const notifyBehind = (window: BrowserWindow, title: string, body: string): void => {
  if (window.isDestroyed() || window.isFocused() || !Notification.isSupported()) return;
  const notification = new Notification({ title, body });
  shown.add(notification);
  const end = () => shown.delete(notification);
  notification.on('close', end);
  notification.on('failed', end);
  notification.on('click', () => {
    end();
    if (!window.isDestroyed()) bringToFront(window);
  });
  notification.show();
};
