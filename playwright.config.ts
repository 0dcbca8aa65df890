import { defineConfig } from '@playwright/test';
import { electronBinary } from './e2e/hosts/desktop-host.ts';
import type { HostOptions } from './e2e/hosts/host.ts';

/**
 * Where Electron's program is, every journey runs in it. Elsewhere its main process runs over a double of Electron and
 * shows its window in the browser: there go the journeys in which the host has a part (files, menus, closing, pages).
 */
const onDesktop = electronBinary()
  ? /\.spec\.ts$/u
  : /(?:changed-on-disk|commands|coverage-export|debrief|desktop|documents|first-kit|help|pages)\.spec\.ts$/u;

/**
 * The same journeys on both hosts: in a browser from the loopback host, and in the desktop app. Before them, printed
 * pages and screens are held against those on record.
 */
export default defineConfig<HostOptions>({
  testDir: 'e2e/journeys',
  fullyParallel: true,
  workers: 2,
  // On a crowded machine a step can come too late once; what passes only then is reported as flaky.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list']],
  outputDir: 'test-results',
  use: { trace: 'on-first-retry' },
  projects: [
    {
      name: 'documents',
      testDir: 'e2e/documents',
      // One record for all systems: pages are drawn without any system's own fonts or text engine.
      snapshotPathTemplate: '{testDir}/record/{arg}{ext}',
    },
    {
      name: 'screens',
      testDir: 'e2e/screens',
      // One record for all systems: greys at half the size, with the fonts that come with the app.
      snapshotPathTemplate: '{testDir}/record/{arg}{ext}',
      use: { host: 'browser', trace: 'off' },
    },
    { name: 'browser', use: { host: 'browser' } },
    { name: 'desktop', testMatch: onDesktop, use: { host: 'desktop' } },
  ],
});
