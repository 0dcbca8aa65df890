import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, journey } from '../journey.ts';
import { kitOf } from './large-kit.ts';

/**
 * What a person waits for, over the loopback host with the built app. Aims: 300 kB compressed before the preview is
 * opened, and no frame over 32 ms at the 95th percentile while one types with the processor slowed down four times.
 */
const report = (name: string, value: number, unit: string): void =>
  console.log(`${name.padEnd(64)}${value.toFixed(value < 10 ? 1 : 0).padStart(8)} ${unit}`);

const questions = 200;

const openLargeKit = async (page: Page): Promise<number> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a kit…' }).click();
  const file = await chooser;
  const start = performance.now();
  await file.setFiles({
    name: 'large.interviewkit',
    mimeType: 'application/json',
    buffer: Buffer.from(kitOf(questions)),
  });
  await expect(page.getByRole('textbox', { name: 'S1 Q1, question' })).toBeVisible({
    timeout: 60_000,
  });
  return performance.now() - start;
};

/** Keys typed one by one into the field that has the keyboard; the length of each frame meanwhile, in milliseconds. */
const typeAndTime = async (page: Page, text: string): Promise<number[]> => {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const note = (now: number): void => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    Reflect.set(window, 'frameTimes', frames);
  });
  await page.keyboard.type(text, { delay: 60 });
  return page.evaluate(() => Reflect.get(window, 'frameTimes') as number[]);
};

const percentile = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

journey.beforeAll(() => {
  report('Load of the machine before', loadavg()[0] ?? 0, '');
});

journey('the app from its start to a window that can be used', async ({ open }) => {
  const start = performance.now();
  const { page } = await open();
  await expect(page.getByRole('heading', { name: 'Start a kit' })).toBeVisible();
  report('Start of host and browser to a usable window', performance.now() - start, 'ms');
  const again = performance.now();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Start a kit' })).toBeVisible();
  report('A window of a running host to usable', performance.now() - again, 'ms');
});

journey('what a window loads before the preview is opened', async ({ desk }) => {
  const { page } = desk;
  const loaded = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => /\.(?:js|css)$/u.test(path)),
  );
  const folder = join('out', 'renderer', 'assets');
  const compressed = (name: string) => gzipSync(readFileSync(join(folder, name))).length / 1000;
  const sum = (names: string[]) => names.reduce((total, name) => total + compressed(name), 0);
  const code = readdirSync(folder).filter((name) => /\.(?:js|css)$/u.test(name));
  const first = code.filter((name) => loaded.some((path) => path.endsWith(name)));
  report('Code and styles of the first screen, compressed', sum(first), 'kB');
  const all = code.filter((name) => !/^(?:preview|pdf)/u.test(name));
  report('Those of all screens but the preview, compressed', sum(all), 'kB');
});

journey(`a kit of ${questions} questions`, async ({ desk }) => {
  const { page } = desk;
  report(`Opening a kit of ${questions} questions`, await openLargeKit(page), 'ms');
  const field = page.getByRole('textbox', { name: 'S1 Q1, question' });
  await field.click();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const frames = await typeAndTime(page, ' And what would you do otherwise today, if you could?');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  report(
    'Frames while typing, processor four times slower: 95th percentile',
    percentile(frames, 0.95),
    'ms',
  );
  report('Frames while typing, processor four times slower: longest', Math.max(...frames), 'ms');
});
