import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAccessible } from '../accessible.ts';
import { file } from '../brought-pages.ts';
import { expect, journey } from '../journey.ts';
import { choosePage, fromKitMenu } from '../steps.ts';

journey('somebody new looks at a sample, and learns why it is as it is', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  const help = page.getByRole('dialog', { name: 'Help' });
  await expect(help.getByRole('heading', { name: 'What a structured interview is' })).toBeVisible();
  await help.getByRole('button', { name: 'Why ratings stand side by side first' }).click();
  await expect(help.getByText('Whoever speaks first moves the others.')).toBeVisible();
  await isAccessible(page, 'help');

  await journey.step('the sample is marked as one', async () => {
    await help.getByRole('button', { name: 'Open the sample kit' }).click();
    await expect(page.getByRole('note').filter({ hasText: 'A sample kit' })).toBeVisible({
      timeout: 30_000,
    });
    await expect(page.getByText(/^Sample · Not saved yet/u)).toBeVisible();
    await expect(page.getByText(/^Sample: Senior/u).first()).toBeAttached({ timeout: 45_000 });
  });

  await journey.step('each place says why, and leads back to where one was', async () => {
    const why = page.getByRole('button', { name: 'Why each stage has a focus of its own' });
    await why.click();
    const reasons = page.getByRole('dialog', { name: 'Why each stage has a focus of its own' });
    await expect(reasons.getByText(/nobody asks what somebody else has asked/u)).toBeVisible();
    await isAccessible(page, 'why');
    await page.keyboard.press('Escape');
    await expect(why).toBeFocused();
    await why.click();
    await reasons.getByRole('button', { name: 'More in Help' }).click();
    await expect(help).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await page.getByRole('button', { name: 'Start a kit of my own' }).click();
  await choosePage(page);
  await expect(
    page.getByRole('button', { name: 'Why level and specialty come first' }),
  ).toBeVisible();
});

journey('the app tells what it is, and what failed without telling of whom', async ({ desk }) => {
  const { page } = desk;
  const kit = file('Ada Quinn.interviewkit', 'Ada Quinn would be a strong hire');
  await expect(page.getByRole('heading', { name: 'Start a kit' })).toBeVisible();
  const dropped = await page.evaluateHandle(
    ([name = '', text = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      return transfer;
    },
    [kit.name, kit.buffer.toString()],
  );
  await page.locator('.home-drop').dispatchEvent('drop', { dataTransfer: dropped });
  await page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .getByRole('button')
    .first()
    .click();

  await page.keyboard.press('F1');
  await page.getByRole('button', { name: 'About' }).click();
  const about = page.getByRole('dialog', { name: 'About Interview Kit Builder' });
  await expect(about.getByText('interview-kit/kit@1', { exact: false })).toBeVisible();
  await expect(about.getByText(/Node\.js \d+/u)).toBeVisible();
  await about.getByRole('button', { name: /^Libraries and fonts/u }).click();
  await expect(about.getByText(/^@fontsource-variable\/inter .*OFL-1\.1$/u)).toBeVisible();
  await expect(about.getByText(/^@expo-google-fonts\/carlito .*OFL-1\.1$/u)).toBeVisible();
  await isAccessible(page, 'about');

  await page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write'])
    .catch(() => undefined);
  await about.getByRole('button', { name: 'Copy the details' }).click();
  await expect(page.getByText('The details are copied').first()).toBeAttached();
  if (desk.kind === 'desktop') {
    await about.getByRole('button', { name: 'Show the log folder' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  const log = await readFile(join(desk.data, 'failures.log'), 'utf8');
  expect(log).toContain('kits.import: kit-invalid');
  expect(log).not.toMatch(/Ada|Quinn|hire/u);
});

journey('whoever changes the app sees every component on one page', async ({ desk }) => {
  const { page } = desk;
  await expect(page.getByRole('heading', { name: 'Start a kit' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('components of');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Components of the window' })).toBeFocused();
  await isAccessible(page, 'the components');
  await page.getByRole('button', { name: 'Show the dialog' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Show the dialog' })).toBeFocused();
  await page.getByRole('button', { name: 'Home' }).click();
  await expect(page.getByRole('heading', { name: 'Start a kit' })).toBeVisible();
});

journey('help is there from within a kit', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('button', { name: 'Open the sample kit' }).click();
  await expect(page.getByRole('button', { name: 'Export…' })).toBeVisible({ timeout: 30_000 });
  await fromKitMenu(page, 'Help');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
});
