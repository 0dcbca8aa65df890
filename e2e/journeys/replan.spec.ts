import type { Page } from '@playwright/test';
import { expect, journey } from '../journey.ts';
import { buildSecurityKit, goToStage } from '../steps.ts';

const third = 'Senior Director of Marketing and Sales interview';

const cards = (page: Page, stage: number) =>
  page.getByRole('textbox', { name: new RegExp(`^S${stage} Q\\d+, question$`, 'u') });
const note = (page: Page) =>
  page.getByRole('region', { name: 'What the change of the plan led to' });
const openMenu = async (page: Page, title: string, entry: string): Promise<void> => {
  await page.getByRole('button', { name: `Actions for ${title}`, exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
};
const setMinutes = async (page: Page, title: string, minutes: string): Promise<void> => {
  await openMenu(page, title, 'Edit stage…');
  const dialog = page.getByRole('dialog', { name: 'Edit stage' });
  await dialog.getByRole('textbox', { name: 'Minutes' }).fill(minutes);
  await dialog.getByRole('button', { name: 'Apply' }).click();
};
const texts = (page: Page, stage: number): Promise<string[]> =>
  cards(page, stage).evaluateAll((fields) => fields.map((field) => field.textContent));

journey('a shorter stage loses questions but not the locked one', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await goToStage(page, third);
  const before = await texts(page, 3);
  await page.getByRole('button', { name: `Actions for S3 Q${before.length}` }).click();
  await page.getByRole('menuitem', { name: 'Lock' }).click();
  await setMinutes(page, third, '20');
  await expect(note(page)).toContainText('Locked and edited questions stayed.');
  const after = await texts(page, 3);
  expect(after.length).toBeLessThan(before.length);
  expect(after).toContain(before.at(-1));

  await journey.step('and one undo takes all of it back', async () => {
    await note(page).getByRole('button', { name: 'Undo' }).click();
    await expect(cards(page, 3)).toHaveCount(before.length);
    expect(await texts(page, 3)).toEqual(before);
    await expect(note(page)).toHaveCount(0);
  });

  await journey.step('or the questions stay and the stage is over its time', async () => {
    await setMinutes(page, third, '20');
    await note(page).getByRole('button', { name: 'Leave the questions as they were' }).click();
    await expect(cards(page, 3)).toHaveCount(before.length);
    expect(await texts(page, 3)).toEqual(before);
    await expect(page.getByRole('grid', { name: 'Stages' }).getByText('over time')).toBeVisible();
  });
});

journey('what a removed stage asked for is asked elsewhere', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await openMenu(page, third, 'Remove stage');
  await expect(note(page)).toContainText(/Moved \d+ question/u);
  await expect(page.getByRole('grid', { name: 'Stages' }).getByText(third)).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'State of the plan' })).toContainText(
    /(?<!\d)0 gaps/u,
  );
});

journey('an added stage gets questions that nobody asks yet', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await page.getByRole('button', { name: 'Add a stage' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a stage' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Product talk');
  await dialog.getByRole('textbox', { name: 'Interviewers' }).fill('Product Director');
  await dialog.getByRole('button', { name: 'Add stage' }).click();
  await expect(note(page)).toContainText(/Added \d+ questions/u);
  await expect(cards(page, 8).nth(3)).toBeVisible();
  await expect(page.getByRole('group', { name: 'State of the plan' })).toContainText(
    /(?<!\d)0 doubles/u,
  );
});

journey('a stage that moves by keyboard takes its questions along', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await goToStage(page, third);
  const before = await texts(page, 3);
  await page.getByRole('row', { name: new RegExp(third, 'u') }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByText(`${third} is stage 2 now`).first()).toBeAttached();
  expect(await texts(page, 2)).toEqual(before);
});

journey('a stage becomes two, and another gets a twin that repeats nothing', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await openMenu(page, third, 'Split in two');
  const stages = page.getByRole('grid', { name: 'Stages' });
  await expect(stages.getByText(`${third}, part 2`, { exact: true })).toBeVisible();
  await openMenu(page, 'CEO interview', 'Duplicate stage');
  await expect(stages.getByText('CEO interview, second', { exact: true })).toBeVisible();
  await expect(page.getByRole('group', { name: 'State of the plan' })).toContainText(
    /(?<!\d)0 doubles/u,
  );
});

journey('minutes out of range are answered beside the field', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await setMinutes(page, third, '9999');
  const dialog = page.getByRole('dialog', { name: 'Edit stage' });
  await expect(dialog.getByText('Give 0 to 600 minutes.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Minutes' }).fill('60');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog).toHaveCount(0);
});
