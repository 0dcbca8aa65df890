import type { Page } from '@playwright/test';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAccessible } from '../accessible.ts';
import type { Desk } from '../hosts/host.ts';
import { expect, journey } from '../journey.ts';
import { buildSecurityKit, goToStage } from '../steps.ts';

const ours = 'Which promise to a customer did you refuse to make?';
const theirs = 'Which customer did you lose, and what had you missed?';

const question = (page: Page) => page.getByRole('textbox', { name: 'S7 Q1, question' });

/** Builds a kit and saves it; gives the path of its file. */
const saveNewKit = async ({ page, folder, answer }: Desk): Promise<string> => {
  await buildSecurityKit(page);
  answer('save', join(folder, 'security.interviewkit'));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/Saved in “/u)).toBeVisible();
  const [name] = (await readdir(folder)).filter((one) => one.endsWith('.interviewkit'));
  return join(folder, name ?? '');
};

/** Another program rewords a question in the file; gives what it wrote. */
const changeOutside = async (path: string, before: string, words = theirs): Promise<string> => {
  const text = await readFile(path, 'utf8');
  const changed = text.replace(JSON.stringify(before), JSON.stringify(words));
  expect(changed).not.toBe(text);
  await writeFile(path, changed);
  return changed;
};

/** What the window hears when the person comes back to it. */
const comeBack = (page: Page): Promise<unknown> =>
  page.evaluate(() => globalThis.dispatchEvent(new Event('focus')));

const reword = async (page: Page, words: string): Promise<void> => {
  await question(page).fill(words);
  await question(page).blur();
  await expect(page.getByText(/Changes not saved yet/u)).toBeVisible();
};

const others = async (folder: string, path: string): Promise<string[]> =>
  (await readdir(folder)).map((name) => join(folder, name)).filter((one) => one !== path);

journey('a kit that somebody else changed is never overwritten unasked', async ({ desk }, info) => {
  journey.setTimeout(180_000);
  const { page, folder } = desk;
  const path = await saveNewKit(desk);
  await goToStage(page, 'CEO interview');
  const first = await question(page).inputValue();
  const dialog = page.getByRole('alertdialog', { name: 'The file was changed by somebody else' });

  await journey.step('without changes here, the new version is offered quietly', async () => {
    await changeOutside(path, first);
    await comeBack(page);
    await expect(page.getByText(/was changed outside this window/u)).toBeVisible();
    await page.screenshot({ path: info.outputPath('notice.png') });
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(question(page)).toHaveValue(theirs);
    await expect(page.getByText(/was changed outside this window/u)).toBeHidden();
  });

  let outside = '';
  await journey.step('with changes, saving shows both versions and writes nothing', async () => {
    await reword(page, ours);
    outside = await changeOutside(path, theirs, first);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog.getByRole('group', { name: 'What differs' })).toContainText(
      'CEO interview',
    );
    await expect(dialog).toContainText(ours);
    await expect(dialog).toContainText(first);
    expect(await readFile(path, 'utf8')).toBe(outside);
    await isAccessible(page, 'what differs');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(question(page)).toHaveValue(ours);
  });

  await journey.step('the file’s version is taken, and one’s own can be had back', async () => {
    await comeBack(page);
    await page.getByRole('button', { name: 'See what differs…' }).click();
    await dialog.getByRole('button', { name: 'Take the file’s' }).click();
    await expect(question(page)).toHaveValue(first);
    await page.getByRole('button', { name: 'Home' }).click();
    await page.getByRole('button', { name: /Go on with/u }).click();
    await goToStage(page, 'CEO interview');
    await expect(question(page)).toHaveValue(ours);
  });

  await journey.step('one’s own is kept, with the other version beside it', async () => {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.getByRole('button', { name: 'Keep mine' }).click();
    await expect(page.getByText(/Saved in “/u)).toBeVisible();
    expect(await readFile(path, 'utf8')).toContain(ours);
    const [copy = ''] = await others(folder, path);
    expect(copy).toMatch(/ \(other version\)\.interviewkit$/u);
    expect(await readFile(copy, 'utf8')).toBe(outside);
  });

  await journey.step('or one’s own goes under another name, and the file stays', async () => {
    await reword(page, theirs);
    const left = await changeOutside(path, ours, first);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    desk.answer('save', join(folder, 'mine.interviewkit'));
    await dialog.getByRole('button', { name: 'Save mine elsewhere…' }).click();
    await expect(page.getByText(/Saved in “/u)).toBeVisible();
    expect(await readFile(path, 'utf8')).toBe(left);
    expect(await others(folder, path)).toHaveLength(2);
  });
});
