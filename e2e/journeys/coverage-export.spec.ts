import type { Page } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, journey } from '../journey.ts';
import { buildSecurityKit, openCoverage } from '../steps.ts';

const choose = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Export coverage' }).click();
  await page.getByRole('menuitem', { name }).click();
};

journey(
  'the coverage goes into a table, a picture, and from the palette',
  async ({ desk }, info) => {
    const { page, folder } = desk;
    await buildSecurityKit(page);
    await openCoverage(page);
    const note = page.getByRole('note').filter({ hasText: 'Exported to' });
    const fileOf = async (ending: string): Promise<Buffer> => {
      const name = (await readdir(folder)).find((one) => one.endsWith(ending));
      return readFile(join(folder, name ?? ''));
    };

    await journey.step(
      'a table with a row for every line, and a column for every stage',
      async () => {
        const rows = await page.getByRole('grid').locator('tr[data-state]').count();
        desk.answer('open', folder);
        await choose(page, 'As a table (CSV)…');
        await expect(note).toContainText('coverage.csv');
        const text = (await fileOf('coverage.csv')).toString('utf8');
        expect(text.startsWith('\uFEFFLine,What the page asks for,Kind,Priority')).toBe(true);
        expect(text).toContain('S7 CEO interview');
        const lines = text.trim().split('\r\n').slice(1);
        expect(lines.filter((line) => /,(?:Covered|Gap|Double),/u.test(line))).toHaveLength(rows);
      },
    );

    await journey.step('a picture of the pages that would be printed', async () => {
      desk.answer('open', folder);
      await choose(page, 'As a picture (PNG)…');
      await expect(note).toContainText('coverage.png', { timeout: 60_000 });
      const picture = await fileOf('coverage.png');
      // Signature and IHDR of a PNG; A4 is 595 points wide, drawn at twice its size.
      expect(picture.toString('latin1', 1, 4)).toBe('PNG');
      expect(picture.readUInt32BE(16)).toBe(1191);
      await info.attach('coverage.png', { body: picture, contentType: 'image/png' });
    });

    await journey.step('the same by its name in the palette', async () => {
      desk.answer('open', folder);
      await page.keyboard.press('ControlOrMeta+k');
      const palette = page.getByRole('dialog', { name: 'Find a command, a stage or a question' });
      await expect(palette.getByRole('combobox')).toBeFocused();
      await page.keyboard.type('coverage table');
      await expect(palette.getByRole('option')).toHaveCount(1);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(note).toContainText('coverage (2).csv');
      await page.getByRole('button', { name: 'Close this note' }).click();
      await expect(note).toBeHidden();
    });
  },
);
