import { expect, test } from '@playwright/test';
import type { Part } from '../../src-main/core/kit/packet-options.ts';
import { buildDocument } from '../../src-main/documents/build-document.ts';
import type { DocumentModel, Table } from '../../src-main/documents/document-model.ts';
import { printPages } from './print-pages.ts';
import { printedRoles, type PrintedRole } from './roles.ts';

/** Edges may be softer or harder than on record; what stands somewhere else is seen. */
const alike = { threshold: 0.3, maxDiffPixelRatio: 0.001 };

const parts: { part: Part; ofStage?: true; footers?: string[]; most?: number }[] = [
  { part: 'packet', footers: ['Cover ·', 'What is asked where ·'], most: 3 },
  { part: 'guides', ofStage: true },
  { part: 'scorecards', ofStage: true },
  { part: 'debrief' },
  { part: 'candidate', most: 1 },
  { part: 'roster', most: 1 },
];

const documentOf = (role: PrintedRole, part: Part, ofStage = false): DocumentModel =>
  buildDocument(role.kit, part, ofStage ? role.stage : null, role.details);

for (const role of printedRoles)
  for (const { part, ofStage, ...chosen } of parts)
    test(`${part} of a role with ${role.name} looks as it is on record`, async () => {
      const pictures = await printPages(documentOf(role, part, ofStage), chosen);
      expect(pictures.length).toBeGreaterThan(0);
      for (const [index, picture] of pictures.entries())
        expect.soft(picture).toMatchSnapshot([`${role.name}-${part}-${index + 1}.png`], alike);
    });

test.describe('what may not pass unseen', () => {
  // These pages are off on purpose, and must not become the record while it is renewed.
  test.beforeEach(() => {
    const { updateSnapshots } = test.info().config;
    test.skip(updateSnapshots === 'all' || updateSnapshots === 'changed', 'the record is renewed');
  });

  const [typical] = printedRoles;
  if (typical === undefined) throw new Error('there is a role');
  const record = `${typical.name}-roster-1.png`;
  const roster = documentOf(typical, 'roster');

  const printWith = async (change: (table: Table) => Table): Promise<Buffer> => {
    const changed = {
      ...roster,
      sections: roster.sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) => (block.kind === 'table' ? change(block) : block)),
      })),
    };
    const [picture] = await printPages(changed, { most: 1 });
    if (picture === undefined) throw new Error('a roster has a page');
    return picture;
  };

  test('as it stands, the page is the one on record', async () => {
    expect(await printWith((table) => table)).toMatchSnapshot([record], alike);
  });

  test('a column that is four points wider than on record', async () => {
    const moved = await printWith((table) => ({
      ...table,
      widths: table.widths.map((width, index) => width + ([4, -4][index] ?? 0)),
    }));
    expect(moved).not.toMatchSnapshot([record], alike);
  });

  test('a table without its last row', async () => {
    const shorter = await printWith((table) => ({ ...table, rows: table.rows.slice(0, -1) }));
    expect(shorter).not.toMatchSnapshot([record], alike);
  });

  test('softer edges pass: the same page drawn a quarter of a pixel to the right', async () => {
    const [soft] = await printPages(roster, { most: 1, offset: 0.25 });
    expect(soft).toMatchSnapshot([record], alike);
  });
});
