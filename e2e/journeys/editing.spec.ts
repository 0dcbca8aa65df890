import type { Page } from '@playwright/test';
import { isAccessible } from '../accessible.ts';
import { expect, journey } from '../journey.ts';
import { buildSecurityKit, fromKitMenu, goToStage } from '../steps.ts';

const stage = 'Regional Sales Director interview';
const boxOf = (page: Page, label: string) =>
  page.getByRole('checkbox', { name: `Select ${label}` });
const textOf = (page: Page, label: string) =>
  page.getByRole('textbox', { name: `${label}, question`, exact: true });
const questionsOf = (page: Page, label: string) =>
  page.getByRole('textbox', { name: new RegExp(`^${label} Q\\d+, question$`, 'u') });

journey('notes tell the interviewer what the owner knows', async ({ desk }) => {
  journey.setTimeout(180_000);
  const { page } = desk;
  await buildSecurityKit(page);
  await goToStage(page, stage);

  await page.getByRole('button', { name: 'Add a note to the interviewer to S4 Q1' }).click();
  const note = page.getByRole('textbox', { name: 'S4 Q1, note to the interviewer' });
  await expect(note).toBeFocused();
  await page.keyboard.type('She has met the CFO already.');
  await page.getByRole('button', { name: 'Add a note to the interviewer', exact: true }).click();
  const ofStage = page.getByRole('textbox', { name: 'Note to the interviewer', exact: true });
  await expect(ofStage).toBeFocused();
  await page.keyboard.type('The room has no screen.');
  await expect(page.getByRole('article', { name: 'S4 Q1' })).not.toContainText('Edited by you');
  await isAccessible(page, 'a stage with notes');

  await journey.step('they stand in the guide', async () => {
    await page.getByRole('textbox', { name: 'S4 Q1, question' }).focus();
    await page.keyboard.press('Control+j');
    await page.getByRole('button', { name: 'Search the pages' }).click();
    await page.getByRole('textbox', { name: 'Search the pages' }).fill('CFO already');
    await expect(page.getByText('1 of 1', { exact: true })).toBeVisible({ timeout: 30_000 });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Hide preview' }).first().click();
  });

  await journey.step('the palette finds a question by its note', async () => {
    await page.keyboard.press('Control+k');
    const letters = page.getByRole('combobox', { name: 'Type a few letters' });
    await expect(letters).toBeFocused();
    await letters.fill('met the cfo');
    await expect(page.getByRole('option', { name: /She has met the CFO already/u })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(textOf(page, 'S4 Q1')).toBeFocused();
  });

  await journey.step('one that is emptied goes away, and undo brings it back', async () => {
    await note.fill('');
    await page.keyboard.press('Tab');
    await expect(note).toBeHidden();
    await page.getByRole('button', { name: 'Undo edit note' }).click();
    await expect(note).toHaveValue('She has met the CFO already.');
    await expect(ofStage).toHaveValue('The room has no screen.');
  });
});

journey('several questions are selected and changed in one step', async ({ desk }) => {
  journey.setTimeout(180_000);
  const { page } = desk;
  await buildSecurityKit(page);
  await goToStage(page, stage);
  const all = questionsOf(page, 'S4');
  const before = await all.evaluateAll((fields) =>
    fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')),
  );
  expect(before.length).toBeGreaterThan(2);
  const bar = page.getByRole('group', { name: 'Selected questions' });

  await journey.step('by mouse, a stretch with Shift', async () => {
    await page.getByRole('article', { name: 'S4 Q1' }).hover();
    await boxOf(page, 'S4 Q1').click();
    await boxOf(page, 'S4 Q3').click({ modifiers: ['Shift'] });
    await expect(bar).toContainText('3 questions selected');
    await expect(boxOf(page, 'S4 Q2')).toBeChecked();
    // At a fixed place: a button that the bar happens to cover in part would count as too small.
    await page.locator('#kit-centre').evaluate((centre) => {
      centre.scrollTo(0, 0);
    });
    await isAccessible(page, 'selected questions');
    await page.keyboard.press('Escape');
    await expect(bar).toBeHidden();
    await expect(boxOf(page, 'S4 Q3')).toBeFocused();
  });

  await journey.step('by keyboard, locked and unlocked', async () => {
    await boxOf(page, 'S4 Q1').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(boxOf(page, 'S4 Q2')).toBeFocused();
    await expect(bar).toContainText('2 questions selected');
    await page.keyboard.press('Enter');
    await expect(bar.getByRole('button', { name: 'Move to…' })).toBeFocused();
    await bar.getByRole('button', { name: 'Lock', exact: true }).click();
    await expect(page.getByText('Locked 2 questions:', { exact: false })).toBeVisible();
    await expect(page.getByRole('article', { name: 'S4 Q2' })).toContainText('Locked');
    await page.getByRole('button', { name: 'Undo lock 2 questions' }).click();
    await expect(page.getByRole('article', { name: 'S4 Q2' })).not.toContainText('Locked');
  });

  await journey.step('moved together, and taken back together', async () => {
    await bar.getByRole('button', { name: 'Move to…' }).click();
    await page.getByRole('menuitem', { name: /^5\. / }).click();
    await expect(all).toHaveCount(before.length - 2);
    await expect(bar).toBeHidden();
    await expect(textOf(page, 'S4 Q1')).toBeFocused();
    await expect(textOf(page, 'S4 Q1')).toHaveValue(before[2] ?? '');
    await page.getByRole('button', { name: 'Undo move 2 questions' }).click();
    await expect(all).toHaveCount(before.length);
    await expect(textOf(page, 'S4 Q2')).toHaveValue(before[1] ?? '');
  });

  await journey.step('all of them removed, and back again', async () => {
    await boxOf(page, 'S4 Q1').focus();
    await page.keyboard.press('Control+a');
    await bar.getByRole('button', { name: 'Remove' }).click();
    await expect(all).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Add a question…' })).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(all).toHaveCount(before.length);
  });
});

journey('words are found in the whole kit and replaced', async ({ desk }) => {
  journey.setTimeout(180_000);
  const { page } = desk;
  await buildSecurityKit(page);
  await goToStage(page, stage);
  const bar = page.getByRole('search', { name: 'Find and replace in the kit' });
  const field = bar.getByRole('textbox', { name: 'Find in the kit' });
  const count = bar.getByRole('status');

  // A word that nothing else in the kit holds, in a question, a probe and an anchor of another stage.
  await textOf(page, 'S4 Q1').fill('What is a quoin? And whose QUOIN is it?');
  const card = page.getByRole('article', { name: 'S4 Q2' });
  await card.getByRole('button', { name: /^\d+ probes?$/u }).click();
  await card.getByRole('textbox', { name: 'Probe 1', exact: true }).fill('Which quoin?');
  await card.getByRole('button', { name: /^\d+ probes?$/u }).click();
  await goToStage(page, 'CEO interview');
  await textOf(page, 'S7 Q1').fill('Tell me of quoins.');

  await journey.step('from the stage on the screen on, round and round', async () => {
    await page.keyboard.press('Control+f');
    await expect(field).toBeFocused();
    await page.keyboard.type('quoin');
    await expect(count).toHaveText('4 of 4 · S7 Q1');
    await page.keyboard.press('Enter');
    await expect(count).toHaveText('1 of 4 · S4 Q1');
    await expect(textOf(page, 'S4 Q1')).toBeInViewport();
    await expect(field).toBeFocused();
    await page.keyboard.press('F3');
    await page.keyboard.press('F3');
    await expect(count).toHaveText('3 of 4 · S4 Q2, probe 1');
    const probe = card.getByRole('textbox', { name: 'Probe 1', exact: true });
    await expect(probe).toBeInViewport();
    await expect(page.locator('.kit-text-found mark[data-here]')).toHaveText('quoin');
    await page.keyboard.press('Shift+Enter');
    await expect(count).toHaveText('2 of 4 · S4 Q1');
    await isAccessible(page, 'the search over a kit');
  });

  await journey.step('with capitals and whole words where that is asked for', async () => {
    await bar.getByRole('button', { name: 'Match case' }).click();
    await expect(count).toContainText('of 3');
    await bar.getByRole('button', { name: 'Whole words' }).click();
    await expect(count).toContainText('of 2');
    await bar.getByRole('button', { name: 'Match case' }).click();
    await bar.getByRole('button', { name: 'Whole words' }).click();
    await expect(count).toContainText('of 4');
  });

  await journey.step('in what stages are for and what is said in them, too', async () => {
    const here = page.locator('.kit-text-found mark[data-here]');
    await field.fill('covers');
    await expect(count).toContainText(/of \d+ · Stage \d, purpose$/u);
    await expect(here).toHaveText('covers');
    await field.fill('coming');
    await expect(count).toContainText(/of \d+ · Stage \d, opening$/u);
    await expect(here).toBeInViewport();
    await field.fill('quoin');
  });

  await journey.step('replaced one by one, then all, but not what is locked', async () => {
    await page.keyboard.press('Control+h');
    await bar.getByRole('textbox', { name: 'Replace with' }).fill('quoin stone');
    await field.focus();
    await expect(count).toHaveText('1 of 4 · S4 Q1');
    await bar.getByRole('button', { name: 'Replace', exact: true }).click();
    await expect(textOf(page, 'S4 Q1')).toHaveValue(
      'What is a quoin stone? And whose QUOIN is it?',
    );
    await expect(count).toHaveText('2 of 4 · S4 Q1');
    await card.getByRole('button', { name: 'Actions for S4 Q2' }).click();
    await page.getByRole('menuitem', { name: /^Lock/u }).click();
    await expect(bar).toContainText('1 place in locked questions stays as it is');
    await bar.getByRole('button', { name: 'Replace all' }).click();
    await expect(
      page.getByText('Replaced 3 places. 1 place in locked questions stays as it is'),
    ).toBeVisible();
    await expect(textOf(page, 'S4 Q1')).toHaveValue(
      'What is a quoin stone stone? And whose quoin stone is it?',
    );
    await page.getByRole('button', { name: 'Undo replace 3 places' }).click();
    await expect(textOf(page, 'S4 Q1')).toHaveValue(
      'What is a quoin stone? And whose QUOIN is it?',
    );
  });

  await journey.step('Escape leads to the place, selected', async () => {
    await field.focus();
    await page.keyboard.press('Escape');
    await expect(bar).toBeHidden();
    const selected = await page.evaluate(() => {
      const { activeElement: one } = document;
      return one instanceof HTMLTextAreaElement
        ? one.value.slice(one.selectionStart, one.selectionEnd)
        : null;
    });
    expect(selected?.toLowerCase()).toBe('quoin');
  });

  await journey.step('the preview searches its own pages while it has the keyboard', async () => {
    await page.keyboard.press('Control+j');
    const pages = page.getByRole('textbox', { name: 'Search the pages' });
    await expect(page.getByRole('button', { name: /open in the editor$/u }).first()).toBeFocused({
      timeout: 30_000,
    });
    await page.keyboard.press('Control+f');
    await expect(pages).toBeFocused();
    await expect(bar).toBeHidden();
    await page.keyboard.press('Escape');
    await fromKitMenu(page, 'Find…');
    await expect(field).toBeFocused();
  });
});
