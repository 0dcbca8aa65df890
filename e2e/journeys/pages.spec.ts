import { expect, journey } from '../journey.ts';
import { buildKit } from '../steps.ts';

const bakery = `# Baker

## Responsibilities

- Bake bread for the morning shift.
- Teach apprentices how to shape rolls.

## Requirements

- At least 2 years of experience in baking.
- Calm when many guests wait.

## Hiring process

- A 20 minute screening call with our recruiter.
- A 45 minute interview with the head baker.
`;

journey('a pasted page becomes a kit', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('button', { name: 'Paste text…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Baker');
  await dialog.getByRole('textbox', { name: 'Text of the page' }).fill(bakery);
  await dialog.getByRole('button', { name: 'Add page' }).click();
  await expect(page.getByText('Bake bread for the morning shift.')).toBeVisible();
  await buildKit(page);
  await expect(page.getByText('2 stages').first()).toBeVisible();
  await expect(page.getByText('head baker').first()).toBeVisible();

  await journey.step('and stays on the list of pages', async () => {
    await page.getByRole('button', { name: 'Home' }).click();
    await expect(page.getByRole('button', { name: /^Baker/u }).first()).toBeVisible();
  });
});

journey('a page with nothing in it gets a plain answer and nothing is added', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('button', { name: 'Paste text…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Text of the page' }).fill('Good morning.');
  await dialog.getByRole('button', { name: 'Add page' }).click();
  await expect(page.getByText(/responsibilit|requirement/iu).first()).toBeVisible();
});

journey('a file that is no kit is refused in words', async ({ desk }) => {
  journey.skip(
    desk.kind === 'desktop',
    'the desktop asks with its own dialog, see desktop.spec.ts',
  );
  const { page } = desk;
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a kit…' }).click();
  await (
    await chooser
  ).setFiles({
    name: 'holiday.interviewkit',
    mimeType: 'application/json',
    buffer: Buffer.from('{"schema":"something else"}'),
  });
  await expect(page.getByText(/not an interview kit/u).first()).toBeVisible();
});
