import { expect, type Page } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import type { Desk } from './hosts/host.ts';

/** What people do in the app, in their words. */

export const choosePage = async (
  page: Page,
  title = 'Product Marketing Manager',
): Promise<void> => {
  await page
    .getByRole('button', { name: title })
    .or(page.getByRole('link', { name: title }))
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Build kit' })).toBeVisible();
};

export const chooseRole = async (page: Page, level: string, specialty: string): Promise<void> => {
  await page.getByRole('radio', { name: new RegExp(`^${level}\\b`, 'u') }).check({ force: true });
  await page
    .getByRole('radio', { name: new RegExp(`^${specialty}\\b`, 'u') })
    .check({ force: true });
};

export const buildKit = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Build kit' }).click();
  await expect(page.getByRole('button', { name: 'Export…' })).toBeVisible({ timeout: 30_000 });
};

export const buildSecurityKit = async (page: Page): Promise<void> => {
  await choosePage(page);
  await chooseRole(page, 'Senior Product Marketing Manager', 'Security Specialist');
  await buildKit(page);
};

/** Does what stands in the menu of the kit's bar. */
export const fromKitMenu = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
};

/** Opens a stage of the plan by its title. */
export const goToStage = async (page: Page, title: string): Promise<void> => {
  await page
    .getByRole('grid', { name: 'Stages' })
    .or(page.getByRole('listbox', { name: 'Stages' }))
    .getByText(title, { exact: true })
    .click();
  await expect(
    page
      .getByRole('heading', { name: title, level: 2 })
      .or(page.getByRole('heading', { name: title }))
      .first(),
  ).toBeVisible();
};

/** Exports what the dialog proposes; gives the names of the files that are there afterwards. */
export const exportPacket = async (desk: Desk): Promise<string[]> => {
  const { page } = desk;
  desk.answer('open', desk.folder);
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByText(/files? (?:is|are) ready/u).first()).toBeVisible({ timeout: 60_000 });
  const entries = await readdir(desk.folder, { recursive: true });
  return entries.filter((name) => /\.(?:pdf|docx)$/u.test(name)).sort();
};

/** Shows where each line of the page is asked. */
export const openCoverage = async (page: Page): Promise<void> => {
  await page
    .getByRole('radio', { name: 'Coverage' })
    .or(page.getByRole('tab', { name: 'Coverage' }))
    .first()
    .click({ force: true });
  await expect(page.getByRole('grid', { name: 'Where each line is asked' })).toBeVisible();
};
