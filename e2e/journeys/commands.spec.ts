import { isAccessible } from '../accessible.ts';
import { expect, journey } from '../journey.ts';
import { buildSecurityKit } from '../steps.ts';

journey('every command and every place is a few letters away', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  const palette = page.getByRole('dialog', { name: 'Find a command, a stage or a question' });

  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await isAccessible(page, 'the palette');
  await page.keyboard.type('ceo inter');
  await expect(palette.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(page.getByRole('heading', { name: 'CEO interview' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('s1 q1');
  await palette.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'S1 Q1, question' })).toBeFocused();

  await page.keyboard.press('Alt+PageDown');
  await expect(page.getByRole('article', { name: 'S2 Q1' })).toBeVisible();
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('heading', { name: 'Coverage' })).toBeVisible();

  if (desk.kind === 'desktop') return;
  const opening = page.context().waitForEvent('page');
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('new window');
  await expect(palette.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const second = await opening;
  await expect(second.getByRole('heading', { name: 'Start a kit' })).toBeVisible();
});
