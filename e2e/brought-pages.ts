import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { Page } from '@playwright/test';

/** The same job page in every format that people bring. */

const duties = ['Bake bread for the morning shift', 'Teach apprentices how to shape rolls'];
const demands = ['At least 2 years of experience in baking', 'Calm when many guests wait'];
const steps = [
  'A 20 minute screening call with our recruiter',
  'A 45 minute interview with the head baker',
];
const lists = [
  ['Responsibilities', duties],
  ['Requirements', demands],
  ['Hiring process', steps],
] as const;

export const firstDuty = duties[0] ?? '';

export const inMarkdown = (more = ''): string =>
  `# Baker\n${lists.map(([title, entries]) => `\n## ${title}\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`).join('')}${more}`;

export const inText = (): string =>
  `BAKER\n${lists.map(([title, entries]) => `\n${title.toUpperCase()}\n${entries.map((entry) => `    • ${entry}\n`).join('')}`).join('')}`;

export const inHtml = (): string =>
  `<!doctype html><title>Baker - Corner Bakery</title><nav><ul><li>Home</li></ul></nav><main>
${lists.map(([title, entries]) => `<h2>${title}</h2>\n<ul>\n${entries.map((entry) => `<li>${entry}</li>`).join('\n')}\n</ul>`).join('\n')}
</main>`;

export const inWord = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Baker', heading: HeadingLevel.TITLE }),
            ...lists.flatMap(([title, entries]) => [
              new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
              ...entries.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
            ]),
          ],
        },
      ],
    }),
  );

export interface BroughtFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const file = (name: string, content: string | Buffer): BroughtFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

/** Picks a file by "Choose a file…" on home. */
export const addFile = async (page: Page, brought: BroughtFile): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chooser).setFiles(brought);
};

/** Drops a file onto the window. */
export const dropFile = async (page: Page, { name, buffer }: BroughtFile): Promise<void> => {
  const dropped = await page.evaluateHandle(
    ([title = '', data = '']) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], title));
      return transfer;
    },
    [name, buffer.toString('base64')],
  );
  const target = page.locator('.home-drop');
  for (const event of ['dragenter', 'dragover', 'drop'])
    await target.dispatchEvent(event, { dataTransfer: dropped });
};

/** Pastes formatted text into the field that has the keyboard. */
export const pasteHtml = async (page: Page, html: string): Promise<void> => {
  await page.evaluate((formatted) => {
    const data = new DataTransfer();
    data.setData('text/html', formatted);
    data.setData('text/plain', formatted.replace(/<[^>]*>/g, ' '));
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(event);
  }, html);
};
