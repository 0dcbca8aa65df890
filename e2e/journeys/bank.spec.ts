import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { file, inMarkdown } from '../brought-pages.ts';
import { expect, journey } from '../journey.ts';
import { buildKit } from '../steps.ts';

/** Row 4 names a kind of question that there is not. */
const table = [
  'Question,Competency,Type,Follow-ups',
  '"Which batch of yours went wrong, and what did you do with it?",Ownership,behavioral,"Result: Who ate it?"',
  '"Whom did you teach to shape a loaf, and how?",Coaching and mentoring,behavioral,',
  'What rises in the east?,Ownership,riddle,',
  '',
].join('\n');

const openBank = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Question bank' }).click();
  await expect(page.getByRole('heading', { name: 'Question bank', level: 1 })).toBeVisible();
};

const importTable = async (page: Page): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('banner').getByRole('button', { name: 'Import…' }).click();
  await (await chooser).setFiles(file('Bakery.csv', table));
  const dialog = page.getByRole('dialog', { name: 'Import Bakery.csv' });
  const problems = dialog.getByRole('list', { name: 'What to look at' });
  await expect(problems).toContainText('row 4, “Type”');
  await expect(problems).toContainText('“riddle” is not a type of question.');
  await dialog.getByRole('button', { name: 'Take 2 in' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('2 questions of your own')).toBeVisible();
};

const questions = (page: Page) => page.getByRole('listbox', { name: 'Questions' });

journey('a team brings its questions, and kits ask them first', async ({ open, places }, info) => {
  journey.setTimeout(240_000);
  const desk = await open();
  const { page } = desk;
  journey.skip(desk.kind === 'desktop', 'the desktop asks for folders with its own dialog');
  await openBank(page);

  await journey.step('a row that cannot be used is named; the rest is taken', () =>
    importTable(page),
  );

  await journey.step('the search finds them as one types, mistyped too', async () => {
    await page.getByRole('searchbox', { name: 'Search all questions' }).fill('shpae a loa');
    await expect(questions(page).getByRole('option').first()).toContainText('shape a loaf');
  });

  await journey.step('a kit of the page asks them in the place of ours', async () => {
    await page.getByRole('button', { name: 'Home' }).click();
    await page.screenshot({ path: info.outputPath('bank-home.png') });
    await page.getByRole('button', { name: 'Paste text…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Baker');
    await dialog
      .getByRole('textbox', { name: 'Text of the page' })
      .fill(inMarkdown().replace('Bake bread', 'Take ownership of the bread'));
    await dialog.getByRole('button', { name: 'Add page' }).click();
    await buildKit(page);
    await page.getByText('head baker').first().click();
    const asked = page.getByRole('textbox', { name: /, question$/u });
    await expect(asked.filter({ hasText: 'Which batch of yours' })).toHaveCount(1);
  });

  await journey.step('any question can be searched and added to a stage by Enter', async () => {
    const before = await page.getByRole('article').count();
    await page.getByRole('button', { name: 'Add a question…' }).click();
    await page.getByRole('button', { name: 'From the bank…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add from the bank' });
    await dialog.getByRole('searchbox', { name: 'Search all questions' }).fill('shape loaf');
    await expect(dialog.getByRole('option').first()).toContainText('shape a loaf');
    await page.screenshot({ path: info.outputPath('bank-dialog.png') });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('article')).toHaveCount(before + 1);
    const added = page
      .getByRole('article')
      .last()
      .getByRole('textbox', { name: /, question$/u });
    await expect(added).toBeFocused();
    await expect(added).toHaveValue(/shape a loaf/u);
  });

  await journey.step('a question that was changed in the kit is kept in the bank', async () => {
    const added = page.getByRole('article').last();
    await added.getByRole('textbox', { name: /, question$/u }).fill('Whom did you teach to knead?');
    await expect(added.getByText('Edited by you')).toBeVisible();
    await added.getByRole('button', { name: /^Actions for/u }).click();
    await page.getByRole('menuitem', { name: 'Keep in the bank' }).click();
    await expect(page.getByText('Kept in the question bank')).toBeVisible();
  });

  await journey.step('the bank is exported, and a restart keeps it', async () => {
    await desk.kill();
    const { page: again, folder } = await open();
    await openBank(again);
    await expect(again.getByText('3 questions of your own')).toBeVisible();
    await again.getByRole('button', { name: 'Export…' }).click();
    await again.getByRole('menuitem', { name: /^CSV/u }).click();
    await expect(again.getByText(/^Exported to Question bank\.csv/u).first()).toBeVisible();
    expect(await readdir(folder)).toContain('Question bank.csv');
    const text = await readFile(join(places.folder, 'Question bank.csv'), 'utf8');
    expect(text).toContain('Whom did you teach to knead?');
    expect(text).toContain('Which batch of yours');
  });
});

journey('questions are written, copied from ours, removed and brought back', async ({ desk }) => {
  const { page } = desk;
  await openBank(page);
  await expect(page.getByRole('heading', { name: 'Keep your own questions here' })).toBeVisible();

  await journey.step('the sample file can be downloaded and says what a file holds', async () => {
    journey.skip(desk.kind === 'desktop', 'the desktop double has no downloads');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download a sample file' }).click();
    expect((await download).suggestedFilename()).toBe('Sample questions.csv');
  });

  await journey.step('a new question is kept as one types, with notes on its wording', async () => {
    await page.getByRole('banner').getByRole('button', { name: 'Add a question' }).click();
    const field = page.getByRole('textbox', { name: 'Question', exact: true });
    await expect(field).toBeFocused();
    await field.fill('How old are you?');
    await expect(page.getByText(/^Asks about age\./u).first()).toBeVisible();
    await field.fill('Which loaf are you proudest of?');
    await expect(page.getByText('1 question of your own')).toBeVisible();
    await page.getByRole('button', { name: 'Add a follow-up' }).click();
    await page.getByRole('textbox', { name: 'Follow-up 1' }).fill('Who tasted it first?');
    await page.getByRole('textbox', { name: /contains: Sound$/u }).fill('Names the loaf.');
  });

  await journey.step('one of ours becomes the team’s own', async () => {
    await page.getByRole('radio', { name: 'From the app' }).click();
    await questions(page).getByRole('option').first().click();
    await page.getByRole('button', { name: 'Make it my own' }).click();
    await expect(page.getByText('2 questions of your own')).toBeVisible();
  });

  await journey.step('a removed question comes back by undo', async () => {
    await page.getByRole('radio', { name: 'Yours' }).click();
    await questions(page)
      .getByRole('option', { name: /proudest/u })
      .click();
    await expect(page.getByRole('textbox', { name: 'Follow-up 1' })).toHaveValue(
      'Who tasted it first?',
    );
    await page.getByRole('button', { name: 'Remove question' }).click();
    await expect(page.getByText('1 question of your own')).toBeVisible();
    await page.getByRole('button', { name: 'Undo remove question' }).click();
    await expect(page.getByText('2 questions of your own')).toBeVisible();
    await expect(questions(page).getByRole('option', { name: /proudest/u })).toBeVisible();
  });

  await journey.step('a competency of the team’s own is named', async () => {
    await page.getByRole('button', { name: 'Competencies…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Your competencies' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Sourdough');
    await dialog.getByRole('textbox', { name: 'Found by' }).fill('sourdough, starter*');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Competency kept')).toBeVisible();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: /Every competency/u }).click();
    await expect(page.getByRole('option', { name: 'Sourdough' })).toBeVisible();
    await page.keyboard.press('Escape');
  });
});

for (const theme of ['light', 'dark'] as const)
  journey(`the bank can be read by everybody, ${theme}`, async ({ desk }, info) => {
    const { page } = desk;
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const look = async (name: string): Promise<void> => {
      await page.screenshot({ path: info.outputPath(`bank-${name}-${theme}.png`) });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    await openBank(page);
    await expect(questions(page).getByRole('option').first()).toBeVisible();
    await look('empty');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('banner').getByRole('button', { name: 'Import…' }).click();
    await (await chooser).setFiles(file('Bakery.csv', table));
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('import');
    await page.getByRole('button', { name: 'Take 2 in' }).click();
    await questions(page)
      .getByRole('option', { name: /Which batch/u })
      .click();
    await expect(page.getByRole('textbox', { name: 'Follow-up 1' })).toBeVisible();
    await look('question');
    await questions(page).getByRole('option').nth(3).click();
    await expect(page.getByRole('button', { name: 'Make it my own' })).toBeVisible();
    await look('ours');
    await page.getByRole('button', { name: 'Competencies…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('competencies');
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 720, height: 900 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await look('large');
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await page.setViewportSize({ width: 480, height: 800 });
    await look('narrow');
  });
