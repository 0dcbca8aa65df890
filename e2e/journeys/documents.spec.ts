import { expect, journey } from '../journey.ts';
import { buildSecurityKit } from '../steps.ts';

journey(
  'one stage’s scorecard is made for everybody on a list, from its menu',
  async ({ desk }) => {
    const { page } = desk;
    await buildSecurityKit(page);
    await page.getByRole('button', { name: 'Actions for CEO interview' }).click();
    await page.getByRole('menuitem', { name: 'Export scorecard…' }).click();
    await page.getByText('Several, from a list').click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose a list…' }).click(),
    ]);
    const list = Buffer.from('Name,Req\nAda Lovelace,R-1\n,R-2\nBo Ek,\n');
    await chooser.setFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: list });
    await expect(page.getByText('2 candidates in people.csv')).toBeVisible();
    await expect(page.getByText('Row 3 was left out: it has no name.')).toBeVisible();
    const dialog = page.getByRole('dialog');
    desk.answer('open', desk.folder);
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(dialog.getByText('4 files are ready')).toBeVisible({ timeout: 60_000 });
    await expect(dialog.getByText(/^Bo Ek \/ .*scorecard 7 CEO interview.*\.pdf/u)).toBeVisible();
  },
);

journey(
  'a logo is kept as a picture, and a color that is too light is told of',
  async ({ desk }) => {
    const { page } = desk;
    await buildSecurityKit(page);
    await page.keyboard.press('Control+,');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose a logo…' }).click(),
    ]);
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><circle cx="30" cy="30" r="25"/></svg>',
    );
    await chooser.setFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: svg });
    await expect(page.getByRole('button', { name: 'Remove the logo' })).toBeVisible();
    await page.getByLabel('Color of headings in documents').evaluate((field: HTMLInputElement) => {
      field.value = '#ff8888';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect(page.getByText('is too light to read on white paper')).toBeVisible();
  },
);
