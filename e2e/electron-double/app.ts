import { EventEmitter } from 'node:events';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** An event that a listener may refuse, as Electron hands it out. */
export class Refusable {
  refused = false;
  preventDefault = (): void => {
    this.refused = true;
  };
}

const home = process.env['HOME'] ?? homedir();
const paths = new Map<string, string>([
  ['home', home],
  ['documents', join(home, 'Documents')],
  ['downloads', join(home, 'Downloads')],
  ['temp', tmpdir()],
  ['userData', join(home, '.config', 'interview-kit-builder')],
  ['appData', join(home, '.config')],
]);

class App extends EventEmitter {
  readonly isPackaged = false;
  private ending = false;

  whenReady = (): Promise<void> => Promise.resolve();
  addRecentDocument = (): void => undefined;
  isReady = (): boolean => true;
  getName = (): string => 'Interview Kit Builder';
  getVersion = (): string => '0.0.0-double';
  getAppPath = (): string => process.cwd();
  getLocale = (): string => 'en-US';
  getPreferredSystemLanguages = (): string[] => ['en-US'];
  requestSingleInstanceLock = (): boolean => true;
  setPath = (name: string, path: string): void => void paths.set(name, path);
  getPath = (name: string): string => {
    const path = paths.get(name);
    if (path === undefined) throw new Error(`the double has no path "${name}"`);
    return path;
  };

  /** Ends as Electron does: a listener may hold it up. */
  quit = (): void => {
    if (this.ending) return;
    this.emit('before-quit', new Refusable());
    const event = new Refusable();
    this.emit('will-quit', event);
    if (event.refused) return;
    this.ending = true;
    this.emit('quit', new Refusable());
    setTimeout(() => process.exit(0), 50);
  };
}

export const app = new App();
