import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, journey } from '../journey.ts';
import { buildSecurityKit, exportPacket } from '../steps.ts';

journey.beforeEach(({ host }) => {
  journey.skip(host !== 'desktop', 'about the desktop window alone');
});

journey(
  'the window is told apart from any page: it gets two functions and no more',
  async ({ desk }) => {
    const given = await desk.page.evaluate(() => ({
      bridge: Object.keys(Reflect.get(globalThis, 'interviewKit') as object).sort(),
      require: typeof Reflect.get(globalThis, 'require'),
      process: typeof Reflect.get(globalThis, 'process'),
    }));
    expect(given).toEqual({ bridge: ['call', 'on'], require: 'undefined', process: 'undefined' });
  },
);

journey('the native menu saves where the person says', async ({ desk }) => {
  const { page, folder } = desk;
  await buildSecurityKit(page);
  desk.answer('save', join(folder, 'from-menu.interviewkit'));
  desk.menu('save');
  await expect(page.getByText(/Saved as/u).first()).toBeVisible();
});

journey('a file that is no kit is refused in words', async ({ desk }) => {
  const { page, folder } = desk;
  const path = join(folder, 'holiday.interviewkit');
  await writeFile(path, '{"schema":"something else"}');
  desk.answer('open', path);
  await page.getByRole('button', { name: 'Open a kit…' }).click();
  await expect(page.getByText(/not an interview kit/u).first()).toBeVisible();
});

journey('an exported file is shown in the file manager', async ({ desk }) => {
  await buildSecurityKit(desk.page);
  await exportPacket(desk);
  await desk.page
    .getByRole('button', { name: /Show .*folder/u })
    .first()
    .click();
  await expect.poll(() => JSON.stringify(desk.seen())).toMatch(/"is":"shown"/u);
});
