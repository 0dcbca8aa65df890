import { chromium, expect, test, type Page } from '@playwright/test';
import { buildDocument } from '../../src-main/documents/build-document.ts';
import { writePdf } from '../../src-main/documents/pdf/write-pdf.ts';
import { testDetails, testFonts } from '../../src-main/documents/reading.fixture.ts';
import { sampleKit } from '../../src-main/documents/sample-kit.fixture.ts';
import { readCompleted } from '../../src-main/services/completed-forms/read-completed.ts';
import { findBrowser } from '../find-browser.ts';
import { openInViewer, saveFromViewer, tabOn } from './pdf-viewer.ts';

const makeCard = async (): Promise<Uint8Array> => {
  const details = { ...testDetails, candidate: '' };
  const card = buildDocument(sampleKit(), 'scorecards', 'sales-director', details);
  const written = await writePdf(card, testFonts);
  if (!written.ok) throw new Error(written.error.message);
  return written.value.bytes;
};

const note = Array.from(
  { length: 12 },
  (_, index) => `${index + 1}. “We lost two regions, Żofia said, and won them back.”`,
).join(' ');

const typed: Record<string, string> = {
  candidate: 'Zoë Жукова',
  'S3.interviewer': 'Ωmega Nyström',
  'S3.date': '2026-11-24',
  'S3.Q1.notes': note,
  'S3.strengths': 'Own part told.',
  'S3.concerns': 'Small scope.',
  'S3.reason': 'Ratings above.',
  'S3.signed': 'Ω Nyström',
};

/** How often the arrow key is pressed from the first box of a choice. */
const steps: Record<string, number> = {
  'S3.Q1.rating': 3,
  'S3.Q2.rating': 0,
  'S3.C.material.rating': 4,
  'S3.C.teams.rating': 5,
  'S3.recommendation': 3,
};

const fillIn = async (page: Page, name: string): Promise<void> => {
  const text = typed[name];
  if (text !== undefined) {
    // A place that stands on several sheets says already what was typed on the first.
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
  }
  const presses = steps[name];
  if (presses === undefined) return;
  await page.keyboard.press('Space');
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('ArrowRight');
};

test('a scorecard is filled in by keyboard alone, in reading order, and read back', async () => {
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
    await openInViewer(page, await makeCard());
    const visited: string[] = [];
    const unnamed: string[] = [];
    // Pages take the focus themselves before their first field does.
    while (visited.at(-1) !== 'S3.signed-on' && visited.length < 60) {
      const { name, label } = await tabOn(page);
      if (name === '') continue;
      if (label === '') unnamed.push(name);
      visited.push(name);
      await fillIn(page, name);
    }
    const ratings = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'].flatMap((question) => [
      `S3.${question}.rating`,
      `S3.${question}.notes`,
    ]);
    const competencies = ['material', 'enablement', 'win-loss', 'rivals', 'teams'];
    expect(visited.filter((name, index) => name !== 'candidate' || index === 0)).toEqual([
      'candidate',
      'S3.interviewer',
      'S3.date',
      ...ratings,
      ...competencies.map((id) => `S3.C.${id}.rating`),
      'S3.strengths',
      'S3.concerns',
      'S3.recommendation',
      'S3.reason',
      'S3.signed',
      'S3.signed-on',
    ]);
    expect(unnamed).toEqual([]);

    const read = await readCompleted(await saveFromViewer(page), 'card.pdf');
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    const [card] = read.value;
    expect(card).toMatchObject({
      candidate: typed['candidate'],
      interviewer: typed['S3.interviewer'],
      date: '2026-11-24',
      strengths: 'Own part told.',
      concerns: 'Small scope.',
      recommendation: 'strong-yes',
      reason: 'Ratings above.',
      signed: 'Ω Nyström',
    });
    expect(card?.questions.map(({ rating, notes }) => [rating, notes])).toEqual([
      [4, note],
      [1, ''],
      [null, ''],
      [null, ''],
      [null, ''],
    ]);
    const rated = card?.competencies.flatMap(({ id, rating }) => (rating ? [[id, rating]] : []));
    expect(rated).toEqual([
      ['material', 5],
      ['teams', 'not-assessed'],
    ]);
  } finally {
    await browser.close();
  }
});
