import type { Locator, Page } from '@playwright/test';
import { expect, journey } from '../journey.ts';
import { buildSecurityKit, goToStage } from '../steps.ts';
import { isAccessible } from '../accessible.ts';

const preview = (page: Page): Locator => page.getByRole('region', { name: 'Preview', exact: true });
const pages = (page: Page): Locator => page.getByRole('region', { name: 'Pages', exact: true });
const pageNumber = (page: Page): Locator =>
  preview(page).getByRole('textbox', { name: 'Page', exact: true });
const search = (page: Page): Locator =>
  preview(page).getByRole('textbox', { name: 'Search the pages' });

/** What is shown, once its pages are there. */
const showPart = async (page: Page, part: string): Promise<void> => {
  await preview(page).getByRole('button', { name: 'What is shown' }).click();
  await page.getByRole('option', { name: part, exact: true }).click();
  await expect(page.getByText('Making the pages…')).toHaveCount(0, { timeout: 120_000 });
};

const openPreview = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await buildSecurityKit(page);
  await expect(pageNumber(page)).toHaveValue('1', { timeout: 45_000 });
};

journey('words are searched on the pages and found again from the keyboard', async ({ desk }) => {
  const { page } = desk;
  await openPreview(page);
  await pages(page).focus();
  await page.keyboard.press('Control+f');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('RÉCORD');
  const count = preview(page).getByRole('search').getByRole('status');
  await expect(count).toHaveText(/^1 of \d+$/u);
  const of = Number((await count.textContent())?.split(' ').at(-1));
  expect(of).toBeGreaterThan(2);
  await expect(page.locator('.pdf-hit[data-current]')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(count).toHaveText(`2 of ${of}`);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(count).toHaveText(`${of} of ${of}`);
  await expect(page.locator('.pdf-hit[data-current]')).toBeInViewport();
  await expect(pageNumber(page)).not.toHaveValue('1');
  await search(page).fill('no such words here');
  await expect(count).toHaveText('Not found');
  await page.keyboard.press('Escape');
  await expect(search(page)).toHaveCount(0);
  await expect(pages(page)).toBeFocused();
});

journey('small pages lead through a document with the arrow keys', async ({ desk }) => {
  journey.setTimeout(240_000);
  const { page } = desk;
  await openPreview(page);
  await showPart(page, 'Packet');
  await preview(page).getByRole('button', { name: 'Show the pages in small' }).click();
  const strip = preview(page).getByRole('listbox', { name: 'Pages in small' });
  await expect(strip.getByRole('option', { name: /^Page 1 of/u })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(strip.locator('canvas').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await strip.getByRole('option').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(pageNumber(page)).toHaveValue('3');
  await expect(page.locator('.pdf-page[data-page="3"]')).toBeInViewport();
  await expect(strip.getByRole('option', { name: /^Page 3 of/u })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('End');
  await expect(strip.locator('[aria-selected="true"] canvas')).toBeVisible();
  const total = await strip.getByRole('option').count();
  await expect(pageNumber(page)).toHaveValue(String(total));
  // Scrolling in the pages marks the page in the strip.
  await pageNumber(page).fill('2');
  await page.keyboard.press('Enter');
  await expect(strip.getByRole('option', { name: /^Page 2 of/u })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

for (const part of ['Guide', 'Scorecard', 'Packet'])
  journey(`a question is found on paper and from there again: ${part}`, async ({ desk }) => {
    // A packet is seconds of computing.
    journey.setTimeout(240_000);
    const { page } = desk;
    await openPreview(page);
    await showPart(page, part);
    await goToStage(page, 'CEO interview');
    await page.getByRole('textbox', { name: 'S7 Q2, question' }).focus();
    await page.keyboard.press('Control+j');
    const spot = preview(page).locator('button:focus');
    await expect(spot).toHaveAccessibleName('S7 Q2: open in the editor', { timeout: 45_000 });
    await expect(spot).toBeInViewport();
    // Tab goes on to the question after it.
    await page.getByRole('textbox', { name: 'S7 Q1, question' }).focus();
    await spot.waitFor({ state: 'detached' });
    await preview(page)
      .getByRole('button', { name: 'S7 Q2: open in the editor' })
      .first()
      .press('Enter');
    await expect(page.getByRole('textbox', { name: 'S7 Q2, question' })).toBeFocused();
    await page.getByRole('button', { name: 'Actions for S7 Q1' }).click();
    await page.getByRole('menuitem', { name: /^Show on paper/u }).click();
    await expect(spot).toHaveAccessibleName('S7 Q1: open in the editor');
  });

journey('a part without questions gives way to the guide', async ({ desk }) => {
  const { page } = desk;
  await openPreview(page);
  await showPart(page, 'Briefing');
  await page.getByRole('textbox', { name: 'S1 Q1, question' }).focus();
  await page.keyboard.press('Control+j');
  await expect(preview(page).locator('button:focus')).toHaveAccessibleName(
    'S1 Q1: open in the editor',
    { timeout: 45_000 },
  );
  await expect(preview(page).getByRole('button', { name: 'What is shown' })).toHaveText('Guide');
});

journey('typing keeps the place on paper, and so does another part', async ({ desk }) => {
  const { page } = desk;
  await openPreview(page);
  const first = page.locator('.pdf-page[data-page="1"]');
  await pages(page).focus();
  const width = await first.evaluate((element) => element.clientWidth);
  await page.keyboard.press('Control+-');
  await expect.poll(() => first.evaluate((element) => element.clientWidth)).toBeLessThan(width);
  await page.keyboard.press('ArrowRight');
  await expect(pageNumber(page)).toHaveValue('2');
  const top = () => pages(page).evaluate((element) => element.scrollTop);
  const place = await top();
  const field = page.getByRole('textbox', { name: 'S1 Q1, question' });
  await field.fill('What made you look at a bakery on the moon?');
  await expect(page.getByText('Making the pages…')).toBeVisible();
  await expect(page.locator('.pdf-page[data-page="2"] canvas')).toBeVisible();
  await expect(page.getByText('Making the pages…')).toHaveCount(0, { timeout: 45_000 });
  await expect(field).toBeFocused();
  expect(await top()).toBe(place);
  await showPart(page, 'Briefing');
  await expect(pageNumber(page)).toHaveValue('1');
  await showPart(page, 'Guide');
  await expect(pageNumber(page)).toHaveValue('2');
  expect(Math.abs((await top()) - place)).toBeLessThan(3);
});

journey('the pages become larger and smaller, and fit', async ({ desk }) => {
  const { page } = desk;
  await openPreview(page);
  const first = page.locator('.pdf-page[data-page="1"]');
  const width = async () => (await first.boundingBox())?.width ?? 0;
  const fitted = await width();
  await pages(page).hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(width).toBeGreaterThan(fitted * 1.2);
  await preview(page).getByRole('button', { name: 'Fit the width' }).click();
  await expect.poll(width).toBe(fitted);
  await preview(page).getByRole('button', { name: 'Fit the page' }).click();
  const pane = await pages(page).boundingBox();
  await expect
    .poll(async () => (await first.boundingBox())?.height ?? 0)
    .toBeLessThanOrEqual(pane?.height ?? 0);
  await pages(page).focus();
  await page.keyboard.press('PageDown');
  await expect(pageNumber(page)).toHaveValue('2');
  await page.keyboard.press('Control+0');
  await expect.poll(width).toBe(fitted);
});

journey(
  'the preview is accessible with everything open, and fits a small window',
  async ({ desk }) => {
    journey.setTimeout(180_000);
    const { page } = desk;
    await openPreview(page);
    await preview(page).getByRole('button', { name: 'Show the pages in small' }).click();
    await preview(page).getByRole('button', { name: 'Search the pages' }).click();
    await search(page).fill('the');
    await expect(page.locator('.pdf-hit').first()).toBeVisible();
    await isAccessible(page, 'preview');
    await page.setViewportSize({ width: 1024, height: 640 });
    // A small window shows the preview on demand.
    await page.keyboard.press('Control+Shift+e');
    await expect(page.locator('.pdf-hit').first()).toBeVisible();
    const over = await preview(page).evaluate(
      (element) => element.scrollWidth - element.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  },
);
