import AxeBuilder from '@axe-core/playwright';
import { expect, journey } from '../journey.ts';
import { buildSecurityKit, fromKitMenu, goToStage } from '../steps.ts';

journey('a question that should not be asked is put right where it stands', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await goToStage(page, 'CEO interview');
  const card = page.getByRole('article', { name: 'S7 Q1' });
  const field = card.getByRole('textbox', { name: 'S7 Q1, question' });
  const asked = await field.inputValue();

  await journey.step('it says where the topic is protected, and by which law', async () => {
    await field.fill('What is your current salary?');
    await expect(card.getByText('Asks what somebody earns or earned.').first()).toBeVisible();
    await expect(card.getByText(/Protected in: US states, European Union/u)).toBeVisible();
    await card.getByRole('button', { name: /^Why: Asks what somebody earns/u }).click();
    await expect(page.getByText('Directive (EU) 2023/970, article 5(2)')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card.getByRole('button', { name: /^It is fine here/u })).toHaveCount(0);
  });

  await journey.step('the pause is told to a screen reader, once', async () => {
    await expect(card.getByRole('status')).toHaveText(/^1 note: Asks what somebody earns/u);
  });

  await journey.step('the state is free of what axe finds', async () => {
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  await journey.step('the keyboard puts the lawful question in its place', async () => {
    await card.getByRole('button', { name: /^Use this instead/u }).focus();
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue(/What pay do you expect\?$/u);
    await expect(field).toBeFocused();
  });

  await journey.step('and undo takes it back, step by step', async () => {
    await page.getByRole('button', { name: 'Undo use better wording' }).click();
    await expect(field).toHaveValue('What is your current salary?');
    await page.getByRole('button', { name: /^Undo/u }).click();
    await expect(field).toHaveValue(asked);
  });
});

journey('a note on wording can be set aside for one question', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await goToStage(page, 'CEO interview');
  const card = page.getByRole('article', { name: 'S7 Q1' });
  await card.getByRole('textbox', { name: 'S7 Q1, question' }).fill('How did you leverage data?');
  await card.getByRole('button', { name: /^It is fine here/u }).click();
  await expect(card.getByText('1 note set aside')).toBeVisible();
  await expect(page.getByText('no wording notes', { exact: true })).toBeVisible();
  await card.getByRole('button', { name: 'Show again' }).click();
  await expect(card.getByRole('button', { name: /^It is fine here/u })).toBeVisible();
});

journey('the plan counts the notes and leads from one to the next', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await goToStage(page, 'CEO interview');
  const card = page.getByRole('article', { name: 'S7 Q1' });
  await card.getByRole('textbox', { name: 'S7 Q1, question' }).fill('How old are you?');
  await card.getByRole('button', { name: /^\d+ probes?$/u }).click();
  await card.getByRole('textbox', { name: 'Probe 1', exact: true }).fill('Are you pregnant?');
  await card.getByRole('textbox', { name: 'S7 Q1, question' }).focus();
  await goToStage(page, 'Regional Sales Director interview');

  const step = page.getByRole('button', { name: '2 wording notes, go to the next' });
  await step.click();
  await expect(page.getByRole('textbox', { name: 'S7 Q1, question' })).toBeFocused();
  await step.click();
  await expect(page.getByRole('textbox', { name: 'Probe 1', exact: true })).toBeFocused();
  await expect(page.getByText(/^Note 2 of 2, S7 Q1, probe 1/u)).toBeVisible();

  await journey.step('and the export says so, and goes on all the same', async () => {
    await page.getByRole('button', { name: 'Export…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await expect(dialog.getByText('One question should not be asked')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Export', exact: true })).toBeEnabled();
    await dialog.getByRole('button', { name: 'Look at them first' }).click();
    await expect(page.getByRole('textbox', { name: 'S7 Q1, question' })).toBeFocused();
  });
});

journey('only the laws of the places where the team hires are spoken of', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await goToStage(page, 'CEO interview');
  const card = page.getByRole('article', { name: 'S7 Q1' });
  await card.getByRole('textbox', { name: 'S7 Q1, question' }).fill('What is your current salary?');
  await expect(card.getByText(/^Protected in/u)).toBeVisible();
  await fromKitMenu(page, 'Settings…');
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  for (const name of ['United States', 'US states', 'United Kingdom', 'European Union', 'Canada'])
    await dialog.getByRole('checkbox', { name, exact: true }).uncheck({ force: true });
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(card.getByText(/^Protected in/u)).toHaveCount(0);
});
