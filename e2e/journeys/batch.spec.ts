import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Desk } from '../hosts/host.ts';
import { expect, journey } from '../journey.ts';
import { choosePage } from '../steps.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export every role' });

const documentsIn = async ({ folder }: Desk): Promise<string[]> =>
  (await readdir(folder, { recursive: true }))
    .filter((name) => /\.(?:pdf|docx)$/u.test(name))
    .sort();

journey(
  'every role of a page is exported, stopped in the middle and gone on with',
  async ({ desk }) => {
    journey.slow();
    const { page, folder } = desk;
    const dialog = dialogOf(page);

    await journey.step('sees what will be written, and where', async () => {
      await choosePage(page);
      await page.getByRole('button', { name: 'Export all…' }).click();
      await expect(dialog.getByText('16 roles, 32 files.')).toBeVisible();
      await dialog.getByRole('checkbox', { name: /^Packet/u }).uncheck({ force: true });
      await dialog.getByRole('checkbox', { name: /^Debrief form/u }).check({ force: true });
      await dialog.getByRole('checkbox', { name: /^Word/u }).uncheck({ force: true });
      await expect(dialog.getByText('16 roles, 16 files.')).toBeVisible();
    });

    await journey.step('stops, and what is there is whole', async () => {
      desk.answer('open', folder);
      await dialog.getByRole('button', { name: 'Export all', exact: true }).click();
      await expect(dialog.getByText(/^[1-9]\d* of 16 roles/u)).toBeVisible({ timeout: 60_000 });
      await dialog.getByRole('button', { name: 'Stop' }).click();
      await expect(dialog.getByText('Stopped')).toBeVisible();
      const files = await documentsIn(desk);
      expect(files.length).toBeGreaterThan(0);
      expect(files.length).toBeLessThan(16);
      for (const name of files)
        expect((await readFile(join(folder, name))).subarray(-6).toString()).toContain('%%EOF');
    });

    await journey.step('changes one file, goes on, and gets the rest', async () => {
      const [first = ''] = await documentsIn(desk);
      await writeFile(join(folder, first), 'my notes');
      await dialog.getByRole('button', { name: 'Go on' }).click();
      await expect(dialog.getByText(/files are ready$/u)).toBeVisible({ timeout: 120_000 });
      await expect(dialog.getByText(/1 file was changed .* left alone/u)).toBeVisible();
      expect(await documentsIn(desk)).toHaveLength(16);
      expect(await readFile(join(folder, first), 'utf8')).toBe('my notes');
    });

    await journey.step('may look into the folder, and comes back to the page', async () => {
      await expect(dialog.getByRole('button', { name: 'Show in folder' })).toBeVisible();
      await dialog.getByRole('button', { name: 'Done' }).click();
      await expect(page.getByRole('button', { name: 'Export all…' })).toBeFocused();
    });
  },
);

journey('pages are chosen at home, and one must be', async ({ desk }) => {
  const { page } = desk;
  await page
    .getByRole('button', { name: /^What to do with/u })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Export every role…' }).click();
  const dialog = dialogOf(page);
  const box = dialog.getByRole('checkbox', { name: /^Product Marketing Manager/u });
  await expect(box).toBeChecked();
  await box.uncheck({ force: true });
  await dialog.getByRole('button', { name: 'Export all', exact: true }).click();
  await expect(dialog.getByText('Choose at least one page.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
