import { describe, expect, it } from 'vitest';
import { buildDocument } from './build-document.ts';
import { identityProperty, valueSign } from './docx/control-names.ts';
import { writeDocx } from './docx/write-docx.ts';
import type { Block, DocumentModel, RuledLines } from './document-model.ts';
import { partOf } from './every-document.fixture.ts';
import { blocksOf } from './model-words.fixture.ts';
import { writePdf } from './pdf/write-pdf.ts';
import { openPdf, readZipText, testDetails, testFonts } from './reading.fixture.ts';
import { sampleKit } from './sample-kit.fixture.ts';

const modelOf = (candidate: string, fillable = true) =>
  buildDocument(sampleKit(), 'scorecards', 'sales-director', {
    ...testDetails,
    candidate,
    fillable,
  });

const pdfOf = async (model: ReturnType<typeof modelOf>): Promise<Uint8Array> => {
  const written = await writePdf(model, testFonts);
  if (!written.ok) throw new Error(written.error.message);
  return written.value.bytes;
};

interface Widget {
  fieldName: string;
  fieldType: string;
  alternativeText: string;
  rect: number[];
  radioButton: boolean;
  buttonValue: string | null;
  hasAppearance: boolean;
  hidden: boolean;
  multiLine?: boolean;
  doNotScroll?: boolean;
  defaultAppearanceData?: { fontSize: number };
}

/** Lines to write on in a block, those in tables included. */
const ruledIn = (block: Block): RuledLines[] => {
  if (block.kind === 'ruled') return [block];
  if (block.kind !== 'table') return [];
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(ruledIn)));
};

/** Names of the controls in a Word file; the boxes of a choice have one. */
const namesInWord = async (model: DocumentModel): Promise<string[]> => {
  const body = readZipText(await writeDocx(model), 'word/document.xml');
  const tags = [...body.matchAll(/<w:tag w:val="([^"]+)"/g)];
  return [...new Set(tags.map(([, tag = '']) => tag.split(valueSign)[0] ?? ''))].toSorted();
};

/** The widgets of a page in the order in which the tab key visits them. */
const widgetsOf = async (bytes: Uint8Array, page: number): Promise<Widget[]> => {
  const opened = await (await openPdf(bytes)).getPage(page);
  const found = (await opened.getAnnotations()) as (Widget & {
    subtype: string;
    annotationFlags: number;
  })[];
  return found
    .filter(({ subtype }) => subtype === 'Widget')
    .map((widget) => ({ ...widget, hidden: (widget.annotationFlags & 2) !== 0 }));
};

describe('a scorecard as a PDF form', async () => {
  const bytes = await pdfOf(modelOf(''));
  const first = await widgetsOf(bytes, 1);
  const shown = first.filter(({ hidden }) => !hidden);

  it('makes one choice of the boxes of a rating, each with its value', () => {
    const boxes = first.filter(({ fieldName }) => fieldName === 'S3.Q2.rating');
    expect(boxes.map(({ buttonValue }) => buttonValue)).toEqual(['1', '2', '3', '4', '5', 'na']);
    expect(boxes.every(({ radioButton }) => radioButton)).toBe(true);
  });

  it('tells screen readers in words what each field is', () => {
    expect(shown.every(({ alternativeText }) => alternativeText !== '')).toBe(true);
    const rated = first.find(({ fieldName }) => fieldName === 'S3.Q2.rating');
    expect(rated?.alternativeText).toBe('Stage 3, question 2, rating: 1 Poor');
  });

  it('is visited from the top down', () => {
    const tops = shown.map(({ rect }) => rect[3] ?? 0);
    const steps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
    // Fields side by side may differ by a hair in height.
    expect(Math.max(...steps)).toBeLessThan(2);
  });

  it('fills the candidate in on every sheet at once', async () => {
    const second = await widgetsOf(bytes, 2);
    const count = (widgets: Widget[]): number =>
      widgets.filter(({ fieldName }) => fieldName === 'candidate').length;
    expect(count(first)).toBe(2);
    expect(count(second)).toBe(1);
  });

  it('has an appearance for every field, so that no viewer has to make one up', () => {
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('NeedAppearances');
    expect(shown.every(({ hasAppearance }) => hasAppearance)).toBe(true);
  });

  it('lays boxes to tick exactly on those that are drawn', () => {
    for (const { rect } of first.filter(({ radioButton }) => radioButton)) {
      const [left = 0, bottom = 0, right = 0, top = 0] = rect;
      expect(right - left).toBeCloseTo(9.5, 2);
      expect(top - bottom).toBeCloseTo(9.5, 2);
    }
  });

  it('gives the same bytes for the same form', async () => {
    expect(Buffer.from(await pdfOf(modelOf(''))).equals(bytes)).toBe(true);
  });

  it('prints a name that is known, and asks for no other', async () => {
    const named = await pdfOf(modelOf('Żofia Müller'));
    const fields = (await (await openPdf(named)).getFieldObjects()) ?? {};
    expect(Object.keys(fields)).not.toContain('candidate');
  });
});

describe.each<[string, DocumentModel, RegExp]>([
  ['guide', partOf('guides', 'sales-director'), /^S3\.(Q\d+\.heard\.\d|asked|further)$/],
  ['roster', partOf('roster'), /^roster\.(changes|S\d\.where)$/],
])('a %s as a PDF form', async (_, model, lined) => {
  const bytes = await pdfOf(model);
  const { numPages } = await openPdf(bytes);
  const pages = await Promise.all(
    Array.from({ length: numPages }, (_, index) => widgetsOf(bytes, index + 1)),
  );
  const shown = pages.map((widgets) => widgets.filter(({ hidden }) => !hidden));

  it('has a field on all lines that are there to write on', () => {
    const lines = blocksOf(model).flatMap(ruledIn);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ field }) => field !== undefined)).toBe(true);
    const names = new Set(shown.flat().map(({ fieldName }) => fieldName));
    for (const { field } of lines) expect(names).toContain(field?.name);
  });

  it('takes several lines where there is room for them, and no more than can be printed', () => {
    const high = shown.flat().filter(({ fieldName }) => lined.test(fieldName));
    expect(high.length).toBeGreaterThan(3);
    for (const { multiLine, doNotScroll } of high)
      expect([multiLine, doNotScroll]).toEqual([true, true]);
  });

  it('makes a long name smaller rather than cut it', () => {
    const names = shown.flat().filter(({ multiLine }) => multiLine === false);
    expect(names.length).toBeGreaterThan(3);
    for (const { defaultAppearanceData } of names) expect(defaultAppearanceData?.fontSize).toBe(0);
  });

  it('is visited from the top down, and in a row from the left to the right', () => {
    for (const page of shown)
      for (const [index, { rect }] of page.slice(1).entries()) {
        const [left = 0, bottom = 0, , top = 0] = page[index]?.rect ?? [];
        const [nextLeft = 0, , , nextTop = 0] = rect;
        const isBelow = nextTop <= bottom + 3;
        expect(isBelow || (nextLeft > left && nextTop < top + 12)).toBe(true);
      }
  });

  it('has the same fields in Word', async () => {
    const names = shown.flat().map(({ fieldName }) => fieldName);
    expect(await namesInWord(model)).toEqual([...new Set(names)].toSorted());
  });
});

it('names the fields alike in PDF and Word', async () => {
  const model = modelOf('');
  const fields = (await (await openPdf(await pdfOf(model))).getFieldObjects()) ?? {};
  const inPdf = Object.entries(fields).flatMap(([name, places]) =>
    places.some(
      (place: unknown) =>
        typeof place === 'object' && place !== null && 'page' in place && Number(place.page) >= 0,
    )
      ? [name]
      : [],
  );
  const docx = await writeDocx(model);
  const tags = [...readZipText(docx, 'word/document.xml').matchAll(/<w:tag w:val="([^"]+)"/g)];
  const inWord = new Set(tags.map(([, tag = '']) => tag.split(valueSign)[0] ?? ''));
  expect([...inWord].toSorted()).toEqual(inPdf.filter((name) => name !== 'kit').toSorted());
  expect(tags.every(([, tag = '']) => tag.length <= 64)).toBe(true);
  expect(readZipText(docx, 'docProps/custom.xml')).toContain(`${identityProperty}01`);
});

it('leaves the fields out where only a pen is wanted', async () => {
  const model = modelOf('', false);
  expect(await (await openPdf(await pdfOf(model))).getFieldObjects()).toBeNull();
  const docx = await writeDocx(model);
  expect(readZipText(docx, 'word/document.xml')).not.toContain('<w:tag ');
});
