import {
  addFile,
  dropFile,
  file,
  firstDuty,
  inHtml,
  inMarkdown,
  inText,
  inWord,
  pasteHtml,
} from '../brought-pages.ts';
import { expect, journey } from '../journey.ts';
import { buildKit } from '../steps.ts';

const formats = [
  ['Word', 'Baker.docx', inWord],
  ['a web page', 'Baker.html', inHtml],
  ['plain text', 'Baker.txt', inText],
  ['Markdown', 'Baker.md', inMarkdown],
] as const;

for (const [what, name, content] of formats) {
  journey(`a page in ${what} is read, and becomes a kit`, async ({ desk }) => {
    const { page } = desk;
    await addFile(page, file(name, await content()));
    await expect(page.getByText(firstDuty)).toBeVisible();
    await expect(page.getByText('4 must have')).toBeVisible();
    await buildKit(page);
    await expect(page.getByText('2 stages').first()).toBeVisible();
    await page.getByRole('button', { name: 'Home' }).click();
    await expect(page.getByText(`Added from ${name}, today`)).toBeVisible();
  });
}

journey('a page is dropped, and a PDF gets an answer that helps', async ({ desk }) => {
  const { page } = desk;
  await dropFile(page, file('Baker.docx', await inWord()));
  await expect(page.getByText(firstDuty)).toBeVisible();
  await page.getByRole('button', { name: 'Home' }).click();
  await dropFile(page, file('Scan.pdf', '%PDF-1.7\n%âãÏÓ\n'));
  await expect(page.getByText(/Scan\.pdf is a PDF.+Paste text/u)).toBeVisible();
});

journey('formatted text is pasted with its headings and lists', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('button', { name: 'Paste text…' }).click();
  const dialog = page.getByRole('dialog');
  const text = dialog.getByRole('textbox', { name: 'Text of the page' });
  await text.focus();
  await pasteHtml(page, inHtml());
  await expect(text).toHaveValue(/## Responsibilities\n\n- Bake bread for the morning shift/u);
  await dialog.getByRole('button', { name: 'Add page' }).click();
  await expect(page.getByText('4 must have')).toBeVisible();
});

const odd = '\n## What the day holds\n\n- Light the ovens at four\n- Sweep the floor\n';

journey('a person says what a line is, and it stays so', async ({ desk, open }) => {
  const { page } = desk;
  await addFile(page, file('Baker.md', inMarkdown(odd)));
  await page
    .getByRole('button', { name: /^Check what was understood/u })
    .first()
    .click();
  await expect(page.getByText('2 lines are not understood')).toBeVisible();

  await journey.step('by the keyboard, with a way back', async () => {
    const list = page.getByRole('listbox', { name: 'Lines of the page' });
    await page.keyboard.press('F8');
    await expect(page.getByRole('option', { name: /Light the ovens at four/u })).toBeFocused();
    await page.keyboard.press('r');
    await expect(
      list.getByRole('option', { name: /Light the ovens.*responsibility/u }),
    ).toBeVisible();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByText('2 lines are not understood')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(page.getByText('1 line is not understood')).toBeVisible();
  });

  await journey.step('by the mouse, for what a heading announces', async () => {
    await page
      .getByRole('option', { name: /What the day holds/u })
      .first()
      .click();
    await page.getByRole('button', { name: /^Responsibility/u }).click();
    await expect(page.getByText('Every line was understood')).toBeVisible();
  });

  await journey.step('and the role asks for it', async () => {
    await page.getByRole('button', { name: 'Choose the role' }).click();
    await expect(page.getByText('Sweep the floor')).toBeVisible();
  });

  await journey.step('after the app is opened again, too', async () => {
    await desk.close();
    const again = await open();
    await again.page
      .getByRole('button', { name: /^Baker/u })
      .first()
      .click();
    await expect(again.page.getByText('Light the ovens at four')).toBeVisible();
  });
});

journey('a newer version of a page is compared, and corrections hold', async ({ desk }) => {
  const { page } = desk;
  await addFile(page, file('Baker.md', inMarkdown(odd)));
  await page
    .getByRole('button', { name: /^Check what was understood/u })
    .first()
    .click();
  await expect(page.getByRole('listbox', { name: 'Lines of the page' })).toBeVisible();
  await page.keyboard.press('F8');
  await page.keyboard.press('m');
  await expect(page.getByText('1 line is not understood')).toBeVisible();
  await page.getByRole('button', { name: 'Home' }).click();

  const newer = inMarkdown(odd)
    .replace('# Baker\n', '# Baker\n\nWe bake since 1890.\n')
    .replace('- Sweep the floor\n', '- Mop the floor\n');
  await addFile(page, file('Baker.md', newer));
  const dialog = page.getByRole('dialog', { name: /newer version/u });
  await expect(dialog.getByText('Mop the floor')).toBeVisible();
  await expect(dialog.getByText('Sweep the floor')).toBeVisible();
  await expect(dialog.getByText('1 correction of yours holds')).toBeVisible();
  await dialog.getByRole('button', { name: 'Update the page' }).click();
  await expect(page.getByText('Light the ovens at four')).toBeVisible();

  await journey.step('and there is still one page, under a name of one’s own', async () => {
    await page.getByRole('button', { name: 'Home' }).click();
    await page.getByRole('button', { name: 'What to do with Baker' }).click();
    await page.getByRole('menuitem', { name: 'Rename…' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Our baker');
    await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
    await expect(page.getByText('Updated from Baker.md, today')).toHaveCount(1);
    await expect(page.getByRole('button', { name: /^Our baker/u })).toBeVisible();
  });

  await journey.step('until it is removed', async () => {
    await page.getByRole('button', { name: 'What to do with Our baker' }).click();
    await page.getByRole('menuitem', { name: 'Remove…' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByRole('button', { name: /^Our baker/u })).toBeHidden();
  });
});

journey('a correction of the page that comes with the app goes into a copy', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('button', { name: 'What to do with Product Marketing Manager' }).click();
  await page.getByRole('menuitem', { name: 'Check what was understood' }).click();
  await page.getByRole('option').nth(12).click();
  await page.keyboard.press('0');
  await expect(page.getByText(/kept in a copy of this page/u)).toBeVisible();
  await page.getByRole('button', { name: 'Home' }).click();
  await expect(page.getByRole('button', { name: /^Product Marketing Manager/u })).toHaveCount(2);
});

journey(
  'a page is written from scratch, by the keyboard, and becomes a kit',
  async ({ desk, open }) => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Write a page' }).press('Enter');
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Baker');
    await page
      .getByRole('textbox', { name: 'Responsibility 1' })
      .first()
      .fill('Bake bread for the morning shift');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Teach apprentices how to shape rolls');
    await page
      .getByRole('textbox', { name: 'Must have 1' })
      .first()
      .fill('At least 2 years of experience in baking');
    await page.getByRole('textbox', { name: 'Nice to have 1' }).first().fill('Some French');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Choose the role' }).click();
    await expect(page.getByText('3 must have')).toBeVisible();
    await expect(page.getByText('Teach apprentices how to shape rolls')).toBeVisible();
    await buildKit(page);
    await expect(page.getByText('3 stages').first()).toBeVisible();

    await journey.step('and is there to go on with', async () => {
      await desk.close();
      const again = await open();
      await again.page.getByRole('button', { name: 'What to do with Baker' }).click();
      await again.page.getByRole('menuitem', { name: 'Go on writing' }).click();
      await expect(again.page.getByRole('textbox', { name: 'Nice to have 1' }).first()).toHaveValue(
        'Some French',
      );
    });
  },
);
