import type { Page } from '@playwright/test';
import { isAccessible } from '../accessible.ts';
import { expect, journey } from '../journey.ts';
import {
  buildKit,
  buildSecurityKit,
  choosePage,
  chooseRole,
  goToStage,
  openCoverage,
} from '../steps.ts';

const pickCompetency = async (page: Page, search: string, name: string): Promise<void> => {
  const dialog = page.getByRole('dialog', { name: 'What this line asks for' });
  await dialog.getByRole('searchbox', { name: 'Search competencies' }).fill(search);
  await dialog.getByRole('option', { name: new RegExp(`^${name}`, 'u') }).click();
};

journey(
  'what a line asks for is changed before a kit is built, and remembered',
  async ({ open }) => {
    journey.setTimeout(180_000);
    const { page } = await open();
    await choosePage(page);
    await chooseRole(page, 'Senior Product Marketing Manager', 'Security Specialist');
    const change = page.getByRole('button', { name: /^Asks for .* – change/u }).first();
    const line = /“(.*)”$/u.exec((await change.getAttribute('aria-label')) ?? '')?.[1] ?? '';
    expect(line).not.toBe('');
    const own = page.getByRole('button', { name: `– change, “${line}”` });
    await own.click();
    const dialog = page.getByRole('dialog', { name: 'What this line asks for' });
    await expect(dialog.getByText(line)).toBeVisible();
    await pickCompetency(page, 'payroll', 'Payroll');
    await isAccessible(page, 'the dialog of a page’s line');
    await dialog.getByRole('button', { name: 'Change' }).click();
    await expect(own).toHaveAccessibleName(/^Asks for Payroll/u);
    await expect(own).toContainText('chosen by you');
    await expect(own).toBeFocused();
    // Level and specialty stay chosen, although the page became a copy.
    await expect(page.getByRole('radio', { name: /^Security Specialist/u })).toBeChecked();

    await journey.step('kits of the page judge the line under it', async () => {
      await buildKit(page);
      await openCoverage(page);
      await expect(own).toHaveAccessibleName(/^Asks for Payroll/u);
    });

    await journey.step(
      'it is still so when the page is opened again, and can be taken back',
      async () => {
        await page.getByRole('button', { name: 'Home' }).click();
        const menu = page.getByRole('button', { name: /^What to do with Product Marketing/u });
        await page
          .getByRole('listitem')
          .filter({ has: menu })
          .getByRole('button', { name: /^Product Marketing Manager .*Added from/u })
          .click();
        await chooseRole(page, 'Senior Product Marketing Manager', 'Security Specialist');
        await expect(own).toHaveAccessibleName(/^Asks for Payroll/u);
        await own.click();
        await dialog.getByRole('option', { name: /^Leave it to the app/u }).click();
        await dialog.getByRole('button', { name: 'Change' }).click();
        await expect(own).not.toHaveAccessibleName(/Payroll/u);
        await expect(own).not.toContainText('chosen by you');
      },
    );
  },
);

journey(
  'a question tells why it is here, and its line gets another competency',
  async ({ desk }) => {
    journey.setTimeout(180_000);
    const { page } = desk;
    await buildSecurityKit(page);
    await goToStage(page, 'Regional Sales Director interview');
    const text = page.getByRole('textbox', { name: 'S4 Q1, question' });
    const before = await text.inputValue();
    const card = page.getByRole('article', { name: 'S4 Q1' });
    await card.getByRole('button', { name: 'Why this' }).click();
    const why = page.getByRole('dialog', { name: 'Why this' });
    await expect(why.getByText('What it judges')).toBeVisible();
    await expect(why.getByText(/question bank for/u)).toBeVisible();
    await expect(why.getByText('Why in “Regional Sales Director interview”')).toBeVisible();
    await isAccessible(page, 'why');

    await journey.step('a click shows the line on the page', async () => {
      await why
        .getByRole('button', { name: /^line \d+$/u })
        .first()
        .click();
      await expect(page.getByRole('dialog', { name: /^line \d+$/u })).toBeVisible();
      await page.keyboard.press('Escape');
    });

    await journey.step('the questions for it follow, as far as the person wants', async () => {
      await why
        .getByRole('button', { name: /^Asks for .* – change/u })
        .first()
        .click();
      await pickCompetency(page, 'payroll', 'Payroll');
      const dialog = page.getByRole('dialog', { name: 'What this line asks for' });
      await expect(dialog.getByText('What follows for this kit')).toBeVisible();
      await isAccessible(page, 'the dialog of a kit’s line');
      await dialog.getByRole('button', { name: 'Change' }).click();
      await expect(dialog).toBeHidden();
      await page.keyboard.press('Escape');
      await openCoverage(page);
      await expect(page.getByRole('button', { name: /^Asks for Payroll/u })).toHaveCount(1);
    });

    await journey.step('and one step takes all of it back', async () => {
      await page.getByRole('button', { name: /^Undo change what a line asks for/u }).click();
      await expect(page.getByRole('button', { name: /^Asks for Payroll/u })).toHaveCount(0);
      await goToStage(page, 'Regional Sales Director interview');
      await expect(text).toHaveValue(before);
    });
  },
);

journey('keys swap, lock and move the question that has the keyboard', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await goToStage(page, 'Regional Sales Director interview');
  const text = page.getByRole('textbox', { name: 'S4 Q1, question' });
  const first = await text.inputValue();
  await text.focus();
  await page.keyboard.press('F9');
  await expect(text).not.toHaveValue(first);
  const second = await text.inputValue();
  await expect(page.getByRole('status').getByText(second)).toBeVisible();
  await expect(text).toBeFocused();
  await page.keyboard.press('F9');
  await expect(text).not.toHaveValue(second);
  await expect(text).not.toHaveValue(first);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(text).toHaveValue(first);

  await page.keyboard.press('F4');
  await expect(page.getByText('S4 Q1 is locked:', { exact: false })).toBeVisible();
  await page.keyboard.press('F9');
  await expect(page.getByText('S4 Q1 is locked and stays', { exact: false })).toBeVisible();
  await expect(text).toHaveValue(first);
  await page.keyboard.press('F4');

  await page.keyboard.press('Alt+Shift+ArrowDown');
  const moved = page.getByRole('textbox', { name: 'S5 Q1, question' });
  await expect(moved).toBeFocused();
  await expect(moved).toHaveValue(first);
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(page.getByRole('textbox', { name: /^S4 Q\d+, question$/u }).last()).toBeFocused();

  await page.keyboard.press('Control+/');
  const keys = page.getByRole('dialog', { name: 'Keyboard' });
  for (const key of ['F9', 'F4', 'Alt+Shift+↑ Alt+Shift+↓'])
    await expect(keys.getByText(key, { exact: true })).toBeVisible();
});

journey('the matrix is walked by keyboard, and empty cells are filled', async ({ desk }) => {
  journey.setTimeout(180_000);
  const { page } = desk;
  await buildSecurityKit(page);
  await goToStage(page, 'Regional Sales Director interview');
  const cards = page.getByRole('textbox', { name: /^S4 Q\d+, question$/u });
  for (let left = (await cards.count()) - 1; left > 0; left -= 1) {
    await page.getByRole('button', { name: 'Actions for S4 Q1' }).click();
    await page.getByRole('menuitem', { name: 'Remove question' }).click();
    await expect(cards).toHaveCount(left);
  }
  await goToStage(page, 'CEO interview');
  await page.getByRole('button', { name: 'Edit stage…' }).click();
  const stage = page.getByRole('dialog');
  await stage.getByRole('textbox', { name: /Minutes|Length/u }).fill('10');
  await page.keyboard.press('Tab');
  await stage.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('button', { name: 'Leave the questions as they were' }).click();
  await openCoverage(page);

  await page.keyboard.press('F8');
  await expect(page.getByRole('button', { name: /^Stage 7: .* min over/u })).toBeFocused();
  const gaps = page.getByRole('button', { name: /gaps?, go to the next$/u });
  await gaps.click();
  await expect(page.getByRole('button', { name: /^Add a question about/u }).first()).toBeFocused();
  await isAccessible(page, 'the matrix');

  const grid = page.getByRole('grid', { name: 'Where each line is asked' });
  await page.keyboard.press('ArrowRight');
  await expect(
    grid.getByRole('button', { name: /^Ask it in S1/u }).and(page.locator(':focus')),
  ).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const empty = page.locator(':focus');
  const cell = (await empty.locator('xpath=..').getAttribute('id')) ?? '';
  await page.keyboard.press('Enter');
  const offer = page.getByRole('dialog', { name: 'Ask it here' });
  await expect(offer).toBeVisible();
  await isAccessible(page, 'an empty cell');
  await offer
    .getByRole('button', { name: 'Ask it here' })
    .or(offer.getByRole('button', { name: 'Write my own' }))
    .first()
    .click();
  await expect(
    page.locator(`[id="${cell}"]`).getByRole('button', { name: /^Go to S3 Q/u }),
  ).toBeFocused();
  expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
});
