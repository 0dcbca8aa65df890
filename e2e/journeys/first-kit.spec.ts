import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, journey } from '../journey.ts';
import {
  buildKit,
  buildSecurityKit,
  choosePage,
  chooseRole,
  exportPacket,
  goToStage,
} from '../steps.ts';

journey('a hiring manager gets from the page to the packet', async ({ desk }) => {
  const { page } = desk;

  await journey.step('sees what the role asks for, and what was set aside', async () => {
    await choosePage(page);
    await chooseRole(page, 'Senior Product Marketing Manager', 'Security Specialist');
    await expect(
      page.getByRole('heading', { name: 'Senior Product Marketing Manager, Security Specialist' }),
    ).toBeVisible();
    await expect(page.getByText('grade 9').first()).toBeVisible();
    await page.getByText(/Set aside, with reasons/u).click();
    await expect(page.getByText(/asks for the same or more: 6 years/u)).toBeVisible();
  });

  await journey.step('gets a kit for all eight stages', async () => {
    await buildKit(page);
    await expect(page.getByText('8 stages').first()).toBeVisible();
    await expect(page.getByText('0 gaps')).toBeVisible();
    await expect(page.getByText('0 doubles')).toBeVisible();
  });

  const text = page.getByRole('textbox', { name: 'S4 Q1, question' });
  let before = '';
  await journey.step('rewords a question, takes it back and does it again', async () => {
    await goToStage(page, 'Regional Sales Director interview');
    before = await text.inputValue();
    await text.fill('Which deal taught you most about how security teams buy?');
    await text.blur();
    await expect(page.getByText('Edited by you')).toBeVisible();
    await page.getByRole('button', { name: /^Undo/u }).click();
    await expect(text).toHaveValue(before);
    await page.getByRole('button', { name: /^Redo/u }).click();
    await expect(text).toHaveValue('Which deal taught you most about how security teams buy?');
  });

  await journey.step('swaps another one for an alternative', async () => {
    const second = page.getByRole('textbox', { name: 'S4 Q2, question' });
    const old = await second.inputValue();
    await page.getByRole('button', { name: /Swap/u }).nth(1).click();
    const options = page.getByRole('dialog').getByRole('option').or(page.getByRole('menuitem'));
    await options.first().click();
    await expect(second).not.toHaveValue(old);
  });

  await journey.step('exports the packet for Word and as PDF', async () => {
    const files = await exportPacket(desk);
    expect(files.map((name) => name.split('.').at(-1))).toEqual(['docx', 'pdf']);
    for (const name of files) {
      const bytes = await readFile(join(desk.folder, name));
      expect(bytes.subarray(0, 4).toString('latin1')).toBe(
        name.endsWith('.pdf') ? '%PDF' : 'PK\u0003\u0004',
      );
      expect(bytes.length).toBeGreaterThan(50_000);
    }
    await expect(page.getByRole('button', { name: /Show .*folder/u }).first()).toBeVisible();
  });
});

journey('a saved kit comes back as it was', async ({ desk }) => {
  const { page, folder } = desk;
  await buildSecurityKit(page);
  await goToStage(page, 'CEO interview');
  const text = page.getByRole('textbox', { name: 'S7 Q1, question' });
  await text.fill('Which promise to a customer did you refuse to make?');
  await text.blur();
  desk.answer('save', join(folder, 'security.interviewkit'));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/Saved as/u).first()).toBeVisible();
  const saved = (await readdir(folder)).filter((name) => name.endsWith('.interviewkit'));
  expect(saved.length).toBe(1);

  await page.getByRole('button', { name: 'Home' }).click();
  await expect(page.getByRole('heading', { name: 'Start a kit' })).toBeVisible();
  await page.getByText('Senior Product Marketing Manager, Security Specialist').first().click();
  await goToStage(page, 'CEO interview');
  await expect(text).toHaveValue('Which promise to a customer did you refuse to make?');
  await expect(page.getByText('Edited by you')).toBeVisible();
});

journey('the person is asked before changes are lost', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await goToStage(page, 'CEO interview');
  const text = page.getByRole('textbox', { name: 'S7 Q1, question' });
  await text.fill('Which promise to a customer did you refuse to make?');
  await text.blur();
  await page.getByRole('button', { name: 'Home' }).click();
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  await expect(dialog.getByText('Save the changes to this kit?')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Export…' })).toBeVisible();
  await page.getByRole('button', { name: 'Home' }).click();
  await dialog.getByRole('button', { name: 'Don’t save' }).click();
  await expect(page.getByRole('heading', { name: 'Start a kit' })).toBeVisible();
});

journey('work that was not saved survives the end of the app', async ({ open }) => {
  const first = await open();
  await buildSecurityKit(first.page);
  await goToStage(first.page, 'CEO interview');
  const question = { name: 'S7 Q1, question' };
  await first.page.getByRole('textbox', question).fill('What would you stop on your first day?');
  await first.page.getByRole('textbox', question).blur();
  await expect(first.page.getByText('Edited by you')).toBeVisible();
  const copies = async (): Promise<number> =>
    (await readdir(join(first.data, 'drafts')).catch(() => [])).length;
  await expect.poll(copies).toBe(1);
  await first.kill();

  const second = await open();
  await expect(second.page.getByText('Not saved when the app was closed')).toBeVisible();
  await second.page
    .getByRole('button', { name: /Go on with/u })
    .first()
    .click();
  await goToStage(second.page, 'CEO interview');
  await expect(second.page.getByRole('textbox', question)).toHaveValue(
    'What would you stop on your first day?',
  );
});
