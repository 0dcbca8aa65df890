import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { fieldNamesOf, fillForm, makeScorecards } from '../fill-scorecard.ts';
import { expect, journey } from '../journey.ts';

const choose = async (
  page: Page,
  button: string,
  files: { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(files);
};

const file = (path: string, buffer: Buffer, before = '') => ({
  name: `${before}${basename(path)}`,
  mimeType: 'application/pdf',
  buffer,
});

journey('completed scorecards become a debrief', async ({ desk, places }) => {
  // It makes and fills in a whole set of scorecards first.
  journey.slow();
  const { page } = desk;
  const paths = await makeScorecards(places.home);
  const rated = await Promise.all(
    paths.map(async (path) => ({
      path,
      names: (await fieldNamesOf(path)).filter((name) => /\.C\..+\.rating$/u.test(name)),
    })),
  );
  // A competency that two stages judge: one interviewer gives 1, the other 5.
  const competency = (name: string): string => name.replace(/^S\d+\./u, '');
  const [first, second] =
    rated.flatMap((one) =>
      rated.flatMap((other) => {
        const shared = one.names.find((name) =>
          other.names.some((twin) => competency(twin) === competency(name)),
        );
        const twin = other.names.find((name) => shared && competency(name) === competency(shared));
        return one === other || !shared || !twin
          ? []
          : [
              [
                { path: one.path, name: shared },
                { path: other.path, name: twin },
              ] as const,
            ];
      }),
    )[0] ?? [];
  if (!first || !second) throw new Error('no competency is judged twice');
  const stageOf = (name: string): string => name.split('.')[0] ?? '';
  const cardOf = (card: { path: string; name: string }, who: string, rating: string) =>
    fillForm(card.path, {
      [card.name]: rating,
      [`${stageOf(card.name)}.interviewer`]: who,
      [`${stageOf(card.name)}.recommendation`]: rating === '5' ? 'strong-yes' : 'no',
    });
  const low = await cardOf(first, 'Ann Bell', '1');
  const high = await cardOf(second, 'Bo Cruz', '5');

  await page.getByRole('button', { name: 'Debrief…' }).click();
  await expect(page.getByRole('heading', { name: 'Debrief', level: 1 })).toBeFocused();
  await choose(page, 'Choose scorecards…', [file(first.path, low), file(second.path, high)]);

  const table = page.getByRole('region', { name: 'Ratings side by side' });
  await expect(table.getByText('Ann Bell')).toBeVisible();
  await expect(table.getByText('Bo Cruz')).toBeVisible();
  const row = table.getByRole('row').filter({ hasText: 'talk first' });
  await expect(row).toContainText('mean 3.00');
  await expect(page.getByRole('heading', { name: 'What nobody assessed' })).toBeVisible();

  await journey.step('what does not belong there is refused in words', async () => {
    await choose(page, 'Add scorecards…', [
      file(first.path, low, 'again '),
      { name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Hello') },
    ]);
    const refusals = page.getByRole('alert');
    await expect(refusals).toContainText('are both scorecards of');
    await expect(refusals).toContainText('letter.pdf is neither a PDF nor a Word document');
    await page.getByRole('button', { name: 'Clear the list' }).click();
    await expect(refusals).toHaveCount(0);
  });

  for (const theme of ['light', 'dark'] as const)
    await journey.step(`nothing keeps anybody out, ${theme}`, async () => {
      await page.emulateMedia({ colorScheme: theme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      await page.screenshot({ path: `test-results/debrief-${theme}.png`, fullPage: true });
    });
  await page.emulateMedia({ colorScheme: 'light' });

  await journey.step('other weights need a reason', async () => {
    await page.getByText('Differently, with a reason').click();
    await expect(page.getByRole('radio', { name: 'Differently, with a reason' })).toBeChecked();
    await page.getByRole('button', { name: 'Export debrief' }).click();
    await expect(page.getByText('Write the reason, or let all count the same.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Reason' }).fill('Agreed on 3 March: selling first.');
  });

  await journey.step('the debrief is exported', async () => {
    desk.answer('open', desk.folder);
    await page.getByRole('button', { name: 'Export debrief' }).click();
    await expect(page.getByText(/^The debrief is in/u).first()).toBeVisible({ timeout: 60_000 });
    const names = await readdir(desk.folder, { recursive: true });
    expect(names.filter((name) => name.includes('debrief - Ada Quinn')).length).toBeGreaterThan(0);
  });

  await journey.step('in a narrow window nothing is lost', async () => {
    await page.setViewportSize({ width: 480, height: 900 });
    await expect(page.getByRole('button', { name: 'Export debrief' })).toBeVisible();
    await page.screenshot({ path: 'test-results/debrief-narrow.png' });
  });

  await page.getByRole('button', { name: 'Home' }).click();
  await expect(page.getByRole('heading', { name: 'Start a kit' })).toBeVisible();
});
