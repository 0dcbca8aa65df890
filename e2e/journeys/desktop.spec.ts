import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, journey } from '../journey.ts';
import type { Desk } from '../hosts/host.ts';
import { buildSecurityKit, exportPacket, goToStage } from '../steps.ts';

/** What the system was told, each as one line. */
const told = (desk: Desk): string =>
  desk
    .seen()
    .map((report) => JSON.stringify(report))
    .join('\n');

const wording = 'Which promise to a customer did you refuse to make?';
const edit = async ({ page }: Desk): Promise<void> => {
  await goToStage(page, 'CEO interview');
  const question = page.getByRole('textbox', { name: 'S7 Q1, question' });
  await question.fill(wording);
  await question.blur();
  await expect(page.getByText('Edited by you')).toBeVisible();
};

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
  // The title bar has the file's icon then.
  await expect
    .poll(() => told(desk))
    .toMatch(/"represented","path":"[^"]*from-menu\.interviewkit"/u);
});

journey('there can be several windows', async ({ desk }) => {
  desk.menu('new-window');
  await expect.poll(() => told(desk).match(/"is":"ready"/gu)?.length).toBe(2);
});

journey('what is given up on closing is not offered again', async ({ desk }) => {
  const copies = async (): Promise<number> =>
    (await readdir(join(desk.data, 'drafts')).catch(() => [])).length;
  await buildSecurityKit(desk.page);
  await edit(desk);
  await expect.poll(copies).toBe(1);
  await expect.poll(() => told(desk).split('\n').at(-1)).toContain('"edited":true');
  desk.answer('message', 1);
  desk.closeWindow();
  await expect.poll(copies).toBe(0);
  // The window has forgotten them itself, together with the copy that it keeps.
  await expect.poll(() => told(desk).split('\n').at(-1)).toContain('"edited":false');
});

journey('what is saved on closing is saved from every screen', async ({ desk }) => {
  const { page, folder } = desk;
  await buildSecurityKit(page);
  await edit(desk);
  await page.keyboard.press('Control+b');
  await expect(page.getByRole('heading', { name: 'Question bank', level: 1 })).toBeVisible();
  desk.answer('message', 0);
  desk.answer('save', join(folder, 'at-last.interviewkit'));
  desk.closeWindow();
  await expect
    .poll(() => readFile(join(folder, 'at-last.interviewkit'), 'utf8').catch(() => ''))
    .toContain(wording);
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
  // How far it was stood in the taskbar, and does no more.
  await expect.poll(() => told(desk)).toMatch(/"progress","share":0/u);
  await expect.poll(() => told(desk)).toMatch(/"progress","share":-1/u);
  await desk.page
    .getByRole('button', { name: /Show .*folder/u })
    .first()
    .click();
  await expect.poll(() => JSON.stringify(desk.seen())).toMatch(/"is":"shown"/u);
});
