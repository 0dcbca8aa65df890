import { defineConfig } from '@playwright/test';
import type { HostOptions } from '../hosts/host.ts';

/** Measures the window in the browser host, one thing after another. Figures are told, never asserted. */
export default defineConfig<HostOptions>({
  testDir: '.',
  testMatch: '*.bench.ts',
  workers: 1,
  timeout: 300_000,
  reporter: [['list']],
  outputDir: '../../test-results',
  use: { host: 'browser' },
});
