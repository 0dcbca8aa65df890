import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { isAccessible } from '../accessible.ts';
import { expect, journey } from '../journey.ts';
import { buildSecurityKit, choosePage, chooseRole, exportPacket, goToStage } from '../steps.ts';

journey('levels and specialties are looked at, compared, and kept', async ({ desk }) => {
  journey.setTimeout(180_000);
  const { page } = desk;
  await choosePage(page);
  await chooseRole(page, 'Senior Product Marketing Manager', 'Security Specialist');
  const chosen = 'Senior Product Marketing Manager, Security Specialist';
  const title = (name: string) => page.getByRole('heading', { name, level: 2, exact: true });
  await expect(title(chosen)).toBeVisible();

  await journey.step('pointing shows another role and chooses nothing', async () => {
    const profile = page.getByRole('region', { name: 'What this role asks for' });
    await profile.evaluate((element) => {
      element.scrollTop = 600;
    });
    await page.getByText('No specialty').hover();
    await expect(title('Senior Product Marketing Manager')).toBeVisible();
    await expect(profile.getByText(/^Not chosen yet/u)).toBeVisible();
    expect(await profile.evaluate((element) => element.scrollTop)).toBe(600);
    await expect(page.getByRole('radio', { name: /^Security Specialist/u })).toBeChecked();
    await page.getByRole('button', { name: 'Build kit' }).hover();
    await expect(title(chosen)).toBeVisible();
    expect(await profile.evaluate((element) => element.scrollTop)).toBe(600);
  });

  await journey.step('what level and specialty add is told', async () => {
    const marks = page.getByRole('list', { name: 'Marks' });
    await expect(marks.getByText(/added by Senior Product Marketing Manager/u)).toBeVisible();
    await expect(marks.getByText(/added by Security Specialist/u)).toBeVisible();
    await isAccessible(page, 'role');
  });

  await journey.step('two levels stand side by side', async () => {
    await page.getByRole('button', { name: 'Compare levels' }).click();
    const dialog = page.getByRole('dialog', { name: 'Compare levels' });
    const heads = dialog.getByRole('columnheader');
    await expect(heads).toHaveText([
      'Senior Product Marketing Manager',
      'Product Marketing Manager',
    ]);
    await expect(
      dialog.getByRole('rowheader', { name: 'Only Senior Product Marketing Manager' }),
    ).toBeVisible();
    await isAccessible(page, 'comparison');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Compare levels' })).toBeFocused();
  });

  await journey.step('the choice is there again after checking lines and after home', async () => {
    await page.getByRole('button', { name: 'Check what was understood' }).click();
    await page.getByRole('button', { name: 'Choose the role' }).click();
    await expect(title(chosen)).toBeVisible();
    await page.getByRole('button', { name: 'Home' }).click();
    await choosePage(page);
    await expect(page.getByRole('radio', { name: /^Security Specialist/u })).toBeChecked();
  });
});

journey('first steps are told until a kit was exported', async ({ desk }) => {
  const { page } = desk;
  const steps = page.getByRole('region', { name: 'First steps' });
  await expect(steps).toBeVisible();
  await isAccessible(page, 'first steps');
  await buildSecurityKit(page);
  await exportPacket(desk);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Home' }).click();
  await expect(page.getByRole('heading', { name: 'Start a kit' })).toBeVisible();
  await expect(steps).toHaveCount(0);
});

journey('first steps that were sent away stay away', async ({ open }) => {
  const first = await open();
  await first.page.getByRole('button', { name: 'Do not show the first steps again' }).click();
  await expect(first.page.getByRole('region', { name: 'First steps' })).toHaveCount(0);
  // Kept by the host, and not only taken out of sight.
  await expect(async () => {
    await first.page.reload();
    await expect(first.page.getByText('Pick the page that describes the role.')).toBeVisible();
    await expect(first.page.getByRole('region', { name: 'First steps' })).toHaveCount(0);
  }).toPass();
  await first.close();
  const { page } = await open();
  await expect(page.getByText('Pick the page that describes the role.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'First steps' })).toHaveCount(0);
});

journey('kits are pinned, searched for, and greyed when their file moved', async ({ desk }) => {
  journey.setTimeout(180_000);
  const { page, folder } = desk;
  await buildSecurityKit(page);
  desk.answer('save', join(folder, 'security.interviewkit'));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/Saved as/u).first()).toBeVisible();
  await page.getByRole('button', { name: 'Home' }).click();
  const [file = ''] = (await readdir(folder)).filter((name) => name.endsWith('.interviewkit'));
  const name = file.replace('.interviewkit', '');

  await journey.step('pins it', async () => {
    await page.getByRole('button', { name: `Pin ${name}` }).click();
    await expect(page.getByRole('button', { name: `Pin ${name}`, pressed: true })).toBeVisible();
  });

  await journey.step('finds pages, kits and questions from one field', async () => {
    const field = page.getByRole('searchbox', { name: 'Search pages, kits and questions' });
    await field.fill('marketing');
    for (const found of ['Job-family pages', 'Kits', 'Questions'])
      await expect(page.getByRole('region', { name: found })).toBeVisible();
    await isAccessible(page, 'results');
    await field.fill('zzzz');
    await expect(page.getByText(/^No page, kit or question/u)).toBeVisible();
    await field.fill('marketing');
    await page.getByRole('region', { name: 'Questions' }).getByRole('button').last().click();
    await expect(page.getByRole('searchbox').first()).toHaveValue('marketing');
    await page.getByRole('button', { name: 'Home' }).click();
  });

  await journey.step('offers to find it, and to take it off', async () => {
    await rename(join(folder, file), join(folder, 'moved.txt'));
    await page.reload();
    await expect(page.getByRole('button', { name: `Find the file of ${name}` })).toBeVisible();
    await isAccessible(page, 'a missing kit');
    await page.getByRole('button', { name: `Take ${name} off the list` }).click();
    await expect(page.getByRole('button', { name: `Find the file of ${name}` })).toHaveCount(0);
  });
});

journey('undo goes to the stage in which something changes', async ({ desk }) => {
  const { page } = desk;
  await buildSecurityKit(page);
  await goToStage(page, 'CEO interview');
  const text = page.getByRole('textbox', { name: 'S7 Q1, question' });
  const before = await text.inputValue();
  await text.fill('Which promise to a customer did you refuse to make?');
  await text.blur();
  await goToStage(page, 'Regional Sales Director interview');
  await page.getByRole('button', { name: /^Undo/u }).click();
  await expect(text).toHaveValue(before);
  await goToStage(page, 'Regional Sales Director interview');
  await page.keyboard.press('Control+y');
  await expect(text).toHaveValue('Which promise to a customer did you refuse to make?');
});

journey(
  'a message covers neither buttons nor dialogs, and bars keep to one row',
  async ({ desk }) => {
    const { page } = desk;
    await page.setViewportSize({ width: 640, height: 400 });
    const rows = async (bar: string): Promise<number> =>
      page.locator(bar).evaluate((element) => element.clientHeight);
    expect(await rows('.home-bar')).toBeLessThan(60);
    await choosePage(page);
    expect(await rows('.top-bar')).toBeLessThan(60);
    await expect(page.getByRole('button', { name: 'Build kit' })).toBeInViewport({ ratio: 1 });
    await page.getByRole('button', { name: 'Build kit' }).click();
    const message = page.getByRole('status').getByText(/^The kit is ready/u);
    await expect(message).toBeVisible({ timeout: 30_000 });
    expect(await rows('.kit-bar')).toBeLessThan(60);
    const [box, body] = [
      await message.boundingBox(),
      await page.locator('.window-body').boundingBox(),
    ];
    expect(box && body && box.y >= body.y + body.height - 1).toBe(true);
  },
);
