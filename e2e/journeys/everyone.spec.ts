import type { Page } from '@playwright/test';
import { isAccessible } from '../accessible.ts';
import { addFile, file, inMarkdown } from '../brought-pages.ts';
import { expect, journey } from '../journey.ts';
import { buildSecurityKit, choosePage, goToStage, openCoverage } from '../steps.ts';

journey('every screen is accessible in both themes', async ({ desk }) => {
  journey.setTimeout(240_000);
  const { page } = desk;
  await expect(page.getByRole('heading', { name: 'Start a kit' })).toBeVisible();
  await isAccessible(page, 'home');
  await page.getByRole('button', { name: 'Settings' }).click();
  await isAccessible(page, 'settings');
  await page.keyboard.press('Escape');
  await choosePage(page);
  await isAccessible(page, 'role');
  await page.getByRole('button', { name: 'Check what was understood' }).click();
  await page.getByRole('option').nth(8).click();
  await isAccessible(page, 'check');
  await page.getByRole('button', { name: 'Home' }).click();
  await page.getByRole('button', { name: 'Paste text…' }).click();
  await isAccessible(page, 'paste');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Write a page' }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Baker');
  await page.getByRole('textbox', { name: 'Responsibility 1' }).first().fill('Bake bread');
  await isAccessible(page, 'write');
  await page.getByRole('button', { name: 'Home' }).click();
  await page.getByRole('button', { name: 'What to do with Baker' }).click();
  await isAccessible(page, 'the menu of a page');
  await page.keyboard.press('Escape');
  await addFile(page, file('Cook.md', inMarkdown()));
  await page.getByRole('button', { name: 'Home' }).click();
  await addFile(page, file('Cook.md', inMarkdown('- A chat about bread\n')));
  await expect(page.getByRole('dialog', { name: /newer version/u })).toBeVisible();
  await isAccessible(page, 'update');
  await page.keyboard.press('Escape');
  await buildSecurityKit(page);
  await isAccessible(page, 'kit');
  await page.getByRole('button', { name: 'Export…' }).click();
  await isAccessible(page, 'export');
  await page.keyboard.press('Escape');
  await openCoverage(page);
  await isAccessible(page, 'coverage');
});

/** Presses Tab until what has the keyboard carries the name. */
const tabTo = async (page: Page, name: RegExp, most = 80): Promise<void> => {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      const own =
        element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? label) : label;
      return own.trim();
    });
    if (name.test(found)) return;
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
};

journey('from launch to packet with the keyboard alone', async ({ desk }) => {
  const { page } = desk;
  await expect(page.getByRole('heading', { name: 'Start a kit' })).toBeVisible();
  await tabTo(page, /^Product Marketing Manager/u);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Build kit' })).toBeVisible();
  await tabTo(page, /^(?:Senior )?Product Marketing Manager/u);
  await page.keyboard.press('ArrowDown');
  await expect(
    page.getByRole('radio', { name: /^Senior Product Marketing Manager/u }),
  ).toBeChecked();
  await tabTo(page, /^Build kit/u);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Export…' })).toBeVisible({ timeout: 30_000 });
  desk.answer('open', desk.folder);
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  await tabTo(page, /^Export$/u);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/files? (?:is|are) ready/u).first()).toBeVisible({ timeout: 60_000 });
});

for (const [name, width, height] of [
  ['a small window', 1024, 640],
  ['twice the size of text in a usual window', 720, 450],
] as const)
  journey(`nothing is cut off in ${name}`, async ({ desk }) => {
    const { page } = desk;
    await page.setViewportSize({ width, height });
    const fits = async (where: string): Promise<void> => {
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, where).toBeLessThanOrEqual(0);
    };
    await fits('home');
    await choosePage(page);
    await fits('role');
    await page.getByRole('button', { name: 'Check what was understood' }).click();
    await expect(page.getByRole('listbox', { name: 'Lines of the page' })).toBeVisible();
    await fits('check');
    await page.getByRole('button', { name: 'Home' }).click();
    await page.getByRole('button', { name: 'Write a page' }).click();
    await fits('write');
    await page.getByRole('button', { name: 'Home' }).click();
    await choosePage(page);
    await page.getByRole('button', { name: 'Build kit' }).click();
    await expect(page.getByRole('button', { name: 'Export…' })).toBeVisible({ timeout: 30_000 });
    await fits('kit');
  });

journey('a very long title neither breaks the window nor the stage', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await goToStage(page, 'CEO interview');
  await page.getByRole('button', { name: 'Edit stage…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: 'Name' })
    .fill(`Conversation with the ${'very '.repeat(30)}senior director`);
  await dialog.getByRole('button', { name: 'Apply' }).click();
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
});
