import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** A Chromium to test in, and how to start it. */
export interface Browser {
  executablePath: string;
  args: string[];
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Quiet on machines without a network, and able to run as root in a container. */
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // Letters are drawn alike whatever a machine is set to.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

/** The browser inside an npm package brings libraries for machines that lack them. */
const lacksLibraries = (): boolean => {
  try {
    return !execFileSync('ldconfig', ['-p'], { encoding: 'utf8' }).includes('libnss3');
  } catch {
    return true;
  }
};

const packaged = async (): Promise<Browser> => {
  if (lacksLibraries()) process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: packagedChromium } = await import('@sparticuz/chromium');
  return { executablePath: await packagedChromium.executablePath(), args };
};

/**
 * Playwright's own Chromium where it was installed, else the machine's, else the one that comes as an npm
 * package (Linux, x64).
 */
export const findBrowser = async (): Promise<Browser> => {
  const own = [process.env['INTERVIEW_KIT_BROWSER'] ?? '', chromium.executablePath(), ...installed];
  const found = own.find((path) => path !== '' && existsSync(path));
  if (found !== undefined) return { executablePath: found, args };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chromium was found. Run "npx playwright install chromium" once.');
  return packaged();
};
