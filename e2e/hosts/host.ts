import type { Page } from '@playwright/test';

export interface HostOptions {
  host: 'browser' | 'desktop';
}

/** The running app, as a journey knows it. */
export interface Desk {
  kind: HostOptions['host'];
  page: Page;
  /** Where kits and exports go, or where the prepared dialog answers point. */
  folder: string;
  /** The app's own data. */
  data: string;
  /** Prepares the answer to the next dialog of the system; nothing in a browser, which has none. */
  answer: (dialog: 'open' | 'save' | 'message', value: unknown) => void;
  /** Chooses in the native menu; false in a browser, which has none. */
  menu: (id: string) => boolean;
  /** Closes the window as its own button would; nothing in a browser. */
  closeWindow: () => void;
  /** What dialogs asked and what the file manager was told to show. */
  seen: () => readonly unknown[];
  /** Ends the app without warning, as a power cut would. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
}

export interface Places {
  home: string;
  data: string;
  folder: string;
}
