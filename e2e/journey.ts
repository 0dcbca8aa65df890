import { test as base, expect } from '@playwright/test';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInBrowser } from './hosts/browser-host.ts';
import { openOnDesktop } from './hosts/desktop-host.ts';
import type { Desk, HostOptions, Places } from './hosts/host.ts';

interface Fixtures extends HostOptions {
  places: Places;
  /** Opens the app; again after a kill, over the same data. */
  open: () => Promise<Desk>;
  desk: Desk;
}

/** A journey through the running app; it runs on both hosts without a change. */
export const journey = base.extend<Fixtures>({
  host: ['browser', { option: true }],

  places: async ({ host }, use) => {
    const home = await mkdtemp(join(tmpdir(), `interview-kit-${host}-`));
    const places = { home, data: join(home, 'data'), folder: join(home, 'kits') };
    await mkdir(places.folder, { recursive: true });
    await use(places);
    await rm(home, { recursive: true, force: true });
  },

  open: async ({ host, places }, use) => {
    const opened: Desk[] = [];
    await use(async () => {
      const desk = await (host === 'browser' ? openInBrowser(places) : openOnDesktop(places));
      opened.push(desk);
      return desk;
    });
    for (const desk of opened) await desk.close();
  },

  desk: async ({ open }, use) => {
    await use(await open());
  },
});

export { expect };
