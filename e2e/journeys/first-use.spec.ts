import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, journey } from '../journey.ts';
import { exportPacket } from '../steps.ts';

declare global {
  interface Window {
    /** What the print dialog would get, sheet by sheet, once it was opened. */
    sheets?: number;
  }
}

/** No print dialog opens in a journey; what it would print is counted. */
const watchPrinting = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.print = () => {
      window.sheets = document.querySelectorAll('.print-sheets img').length;
    };
  });

journey(
  'a hurried manager types the role, exports the packet and prints the sales director’s scorecard',
  async ({ desk }) => {
    // A packet in both formats, and a scorecard: a busy machine may take its time.
    journey.setTimeout(180_000);
    const { page } = desk;
    await watchPrinting(page);
    await page
      .getByPlaceholder('Search pages, kits and questions')
      .fill('senior security marketer');
    await page.getByText('Senior Product Marketing Manager, Security Specialist').click();
    await page.getByText('Build kit').click();
    const stages = page.getByRole('grid', { name: 'Stages' });
    await stages.getByText('Regional Sales Director interview').click();
    await page.getByText('Print scorecard…').click();
    await expect.poll(() => page.evaluate(() => window.sheets), { timeout: 60_000 }).toBe(2);
    await expect(page.getByText('S4 Scorecard: Regional Sales Director interview')).toBeVisible();

    const files = await exportPacket(desk);
    const pdf = files.find((name) => name.endsWith('.pdf')) ?? '';
    const bytes = await readFile(join(desk.folder, pdf));
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('%PDF');
  },
);
