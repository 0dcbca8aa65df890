import type { Page } from '@playwright/test';
import { isAccessible } from '../accessible.ts';
import { addFile, file, inMarkdown } from '../brought-pages.ts';
import { expect, journey } from '../journey.ts';
import { buildKit, openCoverage } from '../steps.ts';

const bread = 'Bake bread for the morning shift';
const calm = 'Calm when many guests wait';
const added = 'Negotiate prices with the mill';

const counts = (page: Page) =>
  page.getByRole('region', { name: 'What this role asks for' }).getByRole('status').first();
const markOf = (page: Page, text: string) =>
  page.getByRole('button', { name: new RegExp(`– mark, “${text}”$`, 'u') }).last();

journey('lines of a role are marked, items added, and kits obey', async ({ open }) => {
  journey.setTimeout(120_000);
  const first = await open();
  const { page } = first;
  await addFile(page, file('baker.md', inMarkdown()));
  await expect(counts(page)).toHaveText('4 must have · 0 nice to have · 2 stages');

  await journey.step('by keyboard alone, with one letter each, and back', async () => {
    const button = page.locator('.mark-button').first();
    await button.focus();
    await page.keyboard.press('n');
    await expect(counts(page)).toHaveText('3 must have · 1 nice to have · 2 stages');
    await expect(button).toHaveAccessibleName(/^nice to have, changed by you/u);
    await page.keyboard.press('x');
    await expect(counts(page)).toHaveText('3 must have · 0 nice to have · 1 left out · 2 stages');
    await expect(button).toBeFocused();
    await page.keyboard.press('Delete');
    await expect(counts(page)).toHaveText('4 must have · 0 nice to have · 2 stages');
    await page.keyboard.press('x');
    await expect(counts(page)).toHaveText('3 must have · 0 nice to have · 1 left out · 2 stages');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.mark-button').nth(1)).toBeFocused();
  });

  await journey.step('by mouse, and undone', async () => {
    await page.getByText(calm).hover();
    await markOf(page, calm).click();
    await page.getByRole('menuitem', { name: 'Nice to have' }).click();
    await expect(counts(page)).toHaveText('2 must have · 1 nice to have · 1 left out · 2 stages');
    await page.keyboard.press('Control+z');
    await expect(counts(page)).toHaveText('3 must have · 0 nice to have · 1 left out · 2 stages');
    await page.keyboard.press('Control+y');
    await expect(counts(page)).toHaveText('2 must have · 1 nice to have · 1 left out · 2 stages');
  });

  await journey.step('an item of one’s own is checked kindly, added and changed', async () => {
    await page.getByRole('button', { name: 'Add a responsibility…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add to this role' });
    const text = dialog.getByRole('textbox', { name: 'What is asked for' });
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(dialog.getByText('Write what is asked for first.')).toBeVisible();
    await text.fill('Teach apprentices how to shape rolls.');
    await expect(dialog.getByText(/^This is asked for already \(line 6\)/u)).toBeVisible();
    await text.fill(added);
    await isAccessible(page, 'an item of one’s own');
    await text.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(counts(page)).toHaveText('3 must have · 1 nice to have · 1 left out · 2 stages');
    await markOf(page, added).click();
    await page.getByRole('menuitem', { name: 'Edit…' }).click();
    const editing = page.getByRole('dialog', { name: 'What you added' });
    await editing.getByRole('radio', { name: 'Nice to have' }).click();
    await editing.getByRole('button', { name: 'Save' }).click();
    await expect(counts(page)).toHaveText('2 must have · 2 nice to have · 1 left out · 2 stages');
    await isAccessible(page, 'a marked role');
  });

  await first.close();
  const second = await open();
  await journey.step('it is there again another day, and the kit obeys', async () => {
    const later = second.page;
    await later.getByRole('button', { name: 'Baker' }).first().click();
    await expect(counts(later)).toHaveText('2 must have · 2 nice to have · 1 left out · 2 stages');
    await buildKit(later);
    await openCoverage(later);
    const grid = later.getByRole('grid', { name: 'Where each line is asked' });
    const row = grid.getByRole('row', { name: new RegExp(added, 'u') });
    await expect(row.getByText('added by you')).toBeVisible();
    await expect(grid.getByText(bread)).toHaveCount(0);
  });
});
