import type { Page } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pseudo } from '../../src-main/contract/texts/pseudo.ts';
import { expect, journey } from '../journey.ts';
import { disguise, isReadyForTranslation } from '../pseudo-texts.ts';

/** By its name, or by what is written on it where the name says more. */
const button = (page: Page, name: string) =>
  page
    .getByRole('button', { name: pseudo(name), exact: true })
    .or(page.getByRole('button').filter({ hasText: pseudo(name) }))
    .first();

/** Looks at what a press opens, and closes it. */
const lookAt = async (page: Page, name: string, where: string): Promise<void> => {
  await button(page, name).click();
  await expect(
    page.locator('[role="dialog"], [role="menu"], [role="listbox"]').last(),
  ).toBeVisible();
  await isReadyForTranslation(page, where);
  await page.keyboard.press('Escape');
};

const choosePage = async (page: Page): Promise<void> => {
  await page.getByText('Product Marketing Manager', { exact: true }).first().click();
  await expect(button(page, 'Build kit')).toBeVisible();
};

journey('pages are read, chosen and written in another language', async ({ desk }) => {
  journey.setTimeout(240_000);
  const { page } = desk;
  await disguise(page);
  await expect(page.getByRole('heading', { name: pseudo('Start a kit') })).toBeVisible();
  await isReadyForTranslation(page, 'home');
  await lookAt(page, 'Settings', 'settings');
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog')).toBeVisible();
  await isReadyForTranslation(page, 'keys');
  await page.keyboard.press('Escape');
  await lookAt(page, 'Paste text…', 'paste');
  await lookAt(page, 'Export all…', 'export all');

  await choosePage(page);
  await isReadyForTranslation(page, 'role');
  await lookAt(page, 'Compare levels', 'compare');
  await button(page, 'Export all…').click();
  const exporting = page.getByRole('dialog');
  await exporting.getByRole('button', { name: pseudo('Export all'), exact: true }).click();
  await expect(button(page, 'Stop')).toBeVisible();
  await isReadyForTranslation(page, 'export all, under way');
  await button(page, 'Stop').click();
  await expect(button(page, 'Go on')).toBeVisible({ timeout: 30_000 });
  await isReadyForTranslation(page, 'export all, stopped');
  await page.keyboard.press('Escape');
  await button(page, 'Check what was understood').click();
  await expect(page.getByRole('option').nth(8)).toBeVisible();
  await page.getByRole('option').nth(8).click();
  await isReadyForTranslation(page, 'check');
  await button(page, 'Home').click();

  await button(page, 'Write a page').click();
  await expect(page.getByRole('textbox').first()).toBeVisible();
  await isReadyForTranslation(page, 'write');
  await button(page, 'Home').click();
  await button(page, 'Question bank').click();
  await expect(page.getByRole('searchbox')).toBeVisible();
  await isReadyForTranslation(page, 'bank');
  await page.getByRole('option').first().click();
  await isReadyForTranslation(page, 'a question of the bank');
  await lookAt(page, 'Competencies…', 'competencies');
  await button(page, 'Add a question').click();
  await isReadyForTranslation(page, 'a new question of the bank');
});

journey('a kit is made, changed and printed in another language', async ({ desk }) => {
  journey.setTimeout(240_000);
  const { page } = desk;
  await disguise(page);
  await choosePage(page);
  await button(page, 'Build kit').click();
  await expect(button(page, 'Export…')).toBeVisible({ timeout: 30_000 });
  await isReadyForTranslation(page, 'kit');
  await expect(page.getByRole('article').first()).toBeVisible();
  await isReadyForTranslation(page, 'questions');
  await lookAt(page, 'Why this', 'why');
  await lookAt(page, 'Swap…', 'swap');
  await lookAt(page, 'Lines…', 'lines of a question');
  await lookAt(page, 'Add a question…', 'add a question');
  await lookAt(page, 'Edit stage…', 'stage');
  const card = page.getByRole('article').first();
  await card.getByRole('checkbox').check({ force: true });
  await expect(button(page, 'Lock')).toBeVisible();
  await isReadyForTranslation(page, 'selected questions');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+h');
  const [words, by] = [
    page.getByRole('search').getByRole('textbox').first(),
    page.getByRole('search').getByRole('textbox').last(),
  ];
  await words.fill('you');
  await by.fill('they');
  await page.keyboard.press('F3');
  await isReadyForTranslation(page, 'find and replace');
  await words.press('Escape');
  await lookAt(page, 'Export…', 'export');
  await lookAt(page, 'More', 'menu');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await isReadyForTranslation(page, 'palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('grid').last()).toBeVisible();
  await isReadyForTranslation(page, 'coverage');
  await button(page, 'Home').click();
  await button(page, 'Debrief…').click();
  await expect(page.getByRole('heading', { name: pseudo('Debrief') })).toBeVisible();
  await isReadyForTranslation(page, 'debrief');
});

journey('work that was not saved is offered in another language', async ({ open }) => {
  const first = await open();
  await disguise(first.page);
  await choosePage(first.page);
  await button(first.page, 'Build kit').click();
  const question = first.page.getByRole('article').first().locator('textarea').first();
  await question.fill('What would you stop on your first day?');
  const copies = async (): Promise<number> =>
    (await readdir(join(first.data, 'drafts')).catch(() => [])).length;
  await expect.poll(copies).toBe(1);
  await first.kill();
  const { page } = await open();
  await disguise(page);
  await expect(page.getByText(pseudo('Not saved when the app was closed'))).toBeVisible();
  await isReadyForTranslation(page, 'work that was not saved');
});
