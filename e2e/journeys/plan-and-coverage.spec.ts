import { expect, journey } from '../journey.ts';
import { buildSecurityKit, goToStage, openCoverage } from '../steps.ts';

journey('the coverage matrix leads from a line to its question', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await openCoverage(page);
  await expect(page.getByRole('heading', { name: 'Coverage' })).toBeVisible();
  const cell = page.getByRole('button', { name: /Go to S3 Q/u }).first();
  const label =
    /S3 Q\d+/u.exec((await cell.getAttribute('aria-label')) ?? (await cell.innerText()))?.[0] ??
    'S3 Q1';
  await cell.click();
  await expect(page.getByRole('textbox', { name: `${label}, question` })).toBeVisible();
});

journey('a removed question leaves a gap that can be filled again', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await goToStage(page, 'Regional Sales Director interview');
  const cards = page.getByRole('textbox', { name: /^S4 Q\d+, question$/u });
  const before = await cards.count();
  await page.getByRole('button', { name: 'Actions for S4 Q2' }).click();
  await page.getByRole('menuitem', { name: 'Remove question' }).click();
  await expect(cards).toHaveCount(before - 1);
  await page.getByRole('button', { name: 'Add a question…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('option')
    .or(page.getByRole('dialog').getByRole('button', { name: /\?/u }))
    .first()
    .click();
  await expect(cards).toHaveCount(before);
});

journey('a line that nothing asks about gets a question of one’s own', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await goToStage(page, 'Regional Sales Director interview');
  const cards = page.getByRole('textbox', { name: /^S4 Q\d+, question$/u });
  for (let left = (await cards.count()) - 1; left > 0; left -= 1) {
    await page.getByRole('button', { name: 'Actions for S4 Q1' }).click();
    await page.getByRole('menuitem', { name: 'Remove question' }).click();
    await expect(cards).toHaveCount(left);
  }
  await openCoverage(page);
  const gaps = page.getByRole('button', { name: /^Add a question about/u });
  await expect(gaps.first()).toBeVisible();
  const before = await gaps.count();
  await gaps.first().click();
  await page.getByRole('menuitem', { name: /^4\. Regional Sales Director/u }).click();
  const question = page.getByRole('textbox', { name: /^S4 Q\d+, question$/u }).last();
  await expect(question).toBeFocused();
  await question.fill('Tell me about the last market that you opened.');
  await expect(page.getByText('Not tied to a line of the page')).toHaveCount(0);

  await journey.step('and can be tied to other lines, too', async () => {
    await page
      .getByRole('button', { name: /^Lines that S4 Q\d+ asks about/u })
      .last()
      .click();
    const lines = page.getByRole('dialog').getByRole('option');
    await expect(lines.and(page.getByRole('option', { selected: true }))).toHaveCount(1);
    await lines.nth(1).click();
    await expect(lines.and(page.getByRole('option', { selected: true }))).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(lines).toHaveCount(0);
    await expect(page.getByText('Not tied to a line of the page')).toHaveCount(0);
  });

  await journey.step('so the gap is closed', async () => {
    await openCoverage(page);
    await expect.poll(() => gaps.count()).toBeLessThan(before);
  });
});

journey('a stage moves by keyboard, and the numbers follow', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await page.getByRole('button', { name: 'Actions for CEO interview' }).click();
  await page.getByRole('menuitem', { name: 'Move up' }).click();
  await expect(page.getByText('CEO interview is stage 6 now').first()).toBeAttached();
  await page.getByRole('button', { name: /^Undo \p{Ll}/u }).click();
  await goToStage(page, 'CEO interview');
  await expect(page.getByRole('textbox', { name: 'S7 Q1, question' })).toBeVisible();
});

journey('a question that should not be asked is marked while one types', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await goToStage(page, 'CEO interview');
  await page.getByRole('textbox', { name: 'S7 Q1, question' }).fill('How old are you?');
  await expect(page.getByText('Asks about age.')).toBeVisible();
});

journey('the preview shows the pages that will be printed', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await expect(page.getByText(/Page 1 of \d+/u).first()).toBeVisible({ timeout: 45_000 });
  await page.getByRole('button', { name: 'What is shown' }).click();
  await page.getByRole('option', { name: 'Scorecard' }).click();
  await expect(page.getByText(/Page 1 of \d+/u).first()).toBeVisible({ timeout: 45_000 });
  const drawn = await page
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const context = canvas.getContext('2d');
      const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return Array.from(data).filter((value, index) => index % 4 < 3 && value < 128).length;
    });
  expect(drawn).toBeGreaterThan(500);
});

journey('settings are kept', async ({ open }) => {
  const first = await open();
  await first.page.getByRole('button', { name: 'Settings' }).click();
  const dialog = first.page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('textbox', { name: 'Team or company' }).fill('Bakers & Sons');
  await dialog.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await dialog
    .getByRole('button', { name: /Done|Close/u })
    .first()
    .click();
  await first.page.waitForTimeout(500);
  await first.close();
  const second = await open();
  await second.page.getByRole('button', { name: 'Settings' }).click();
  await expect(second.page.getByRole('textbox', { name: 'Team or company' })).toHaveValue(
    'Bakers & Sons',
  );
  await expect(second.page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});
