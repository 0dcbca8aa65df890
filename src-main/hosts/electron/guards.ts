import { app, session, type WebContents } from 'electron';
import { isOwnAddress } from './sender.ts';

/** Permissions that the app's page needs from the browser engine: to put text on the clipboard when asked to. */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

const refuseWandering = (contents: WebContents): void => {
  contents.on('will-navigate', (event) => {
    // A reload of the app's own page is no wandering.
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
};

/** Closes what a page could use to leave the app or to reach into the machine. */
export const setGuards = (): void => {
  app.on('web-contents-created', (_, contents) => refuseWandering(contents));
  session.defaultSession.setPermissionRequestHandler((_, permission, answer) =>
    answer(allowed.has(permission)),
  );
  session.defaultSession.setPermissionCheckHandler((_, permission) => allowed.has(permission));
  session.defaultSession.setDevicePermissionHandler(() => false);
  // Offline by design: a page that asked for anything beyond the app would get nothing.
  session.defaultSession.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !/^(app|data|blob|devtools):/u.test(details.url) }),
  );
};
