import type { Page, Route } from '@playwright/test';

/**
 * Chromium alone knows no app:// scheme, so the double serves it under an https:// origin that exists
 * only within its page's routes.
 */
const standIn = 'https://interview-kit.test';
const own = 'app://interview-kit';

export const toPage = (address: string): string => address.replace(own, standIn);
export const fromPage = (address: string): string => address.replace(standIn, own);

type Handler = (request: Request) => Response | Promise<Response>;
const handlers = new Map<string, Handler>();
export const protocol = {
  registerSchemesAsPrivileged: () => undefined,
  handle: (scheme: string, handler: Handler) => void handlers.set(scheme, handler),
};

type Answer = (verdict: { cancel: boolean }) => void;
type BeforeRequest = (details: { url: string }, answer: Answer) => void;
let beforeRequest: BeforeRequest = (_details, answer) => answer({ cancel: false });

export const session = {
  defaultSession: {
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    webRequest: {
      onBeforeRequest: (listener: BeforeRequest) => {
        beforeRequest = listener;
      },
    },
  },
};

/** Answers one request of the page as Electron would: the app's filter first, then its protocol. */
const answer = async (route: Route): Promise<void> => {
  const url = fromPage(route.request().url());
  const verdict = await new Promise<{ cancel: boolean }>((resolve) =>
    beforeRequest({ url }, resolve),
  );
  const handler = handlers.get(new URL(url).protocol.replace(':', ''));
  if (verdict.cancel || !handler) return route.abort('blockedbyclient');
  const response = await handler(new Request(url, { method: route.request().method() }));
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
};

export const routeAll = (page: Page): Promise<unknown> => page.route('**/*', answer);

type Listener = (event: unknown, ...args: unknown[]) => unknown;
const channels = new Map<string, Listener>();
export const ipcMain = {
  handle: (channel: string, listener: Listener) => void channels.set(channel, listener),
  on: () => ipcMain,
  removeHandler: (channel: string) => channels.delete(channel),
};

/** What a page's `ipcRenderer.invoke` comes to. */
export const invoke = (event: unknown, channel: string, args: unknown[]): unknown => {
  const listener = channels.get(channel);
  if (!listener) throw new Error(`No handler registered for '${channel}'`);
  return listener(event, ...args);
};
