import type { Locator, Page } from '@playwright/test';
import { expect, journey } from '../journey.ts';
import { buildSecurityKit } from '../steps.ts';

const rows = (page: Page): Locator => page.getByRole('grid', { name: 'Stages' }).getByRole('row');

/** Titles of the stages in the order that they stand in. */
const order = (page: Page): Promise<string[]> =>
  page.getByRole('grid', { name: 'Stages' }).locator('.plan-name').allTextContents();

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('what is dragged is not in sight');
  return box;
};

/** Drags a stage by its handle with the mouse, and lets go below or above the middle of another. */
const drag = async (page: Page, from: number, to: number, side: 'above' | 'below') => {
  const handle = await boxOf(
    rows(page)
      .nth(from)
      .getByRole('button', { name: /^Drag /u }),
  );
  const target = await boxOf(rows(page).nth(to));
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  const y = side === 'below' ? target.y + target.height - 3 : target.y + 3;
  // A drag begins once the mouse has moved, and is told where it is by every move after that.
  await page.mouse.move(target.x + target.width / 2, y, { steps: 12 });
  await page.mouse.move(target.x + target.width / 2 + 2, y, { steps: 2 });
  await page.mouse.up();
};

journey('a stage is dragged to another place in one step', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  const before = await order(page);
  const [first, second, third] = before;
  if (!first || !second || !third) throw new Error('the plan has less than three stages');

  await drag(page, 1, 2, 'below');
  const after = [first, third, second, ...before.slice(3)];
  await expect.poll(() => order(page)).toEqual(after);
  await expect(rows(page).nth(2).locator('.plan-number')).toHaveText('3');
  await expect(rows(page).nth(2).locator('.plan-name')).toHaveText(second);

  // Labels of questions follow the place of their stage.
  await rows(page).nth(2).getByText(second, { exact: true }).click();
  await expect(page.getByRole('article', { name: 'S3 Q1' })).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect.poll(() => order(page)).toEqual(before);
  await expect(page.getByRole('article', { name: 'S2 Q1' })).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect.poll(() => order(page)).toEqual(after);

  await drag(page, 2, 0, 'above');
  await expect.poll(() => order(page)).toEqual([second, first, third, ...before.slice(3)]);
});
