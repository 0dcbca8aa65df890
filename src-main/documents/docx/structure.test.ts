import { describe, expect, it } from 'vitest';
import { everyDocument } from '../every-document.fixture.ts';
import { blocksOf } from '../model-words.fixture.ts';
import { readZipText, squeeze, textOfXml } from '../reading.fixture.ts';
import { readingOf } from '../table-reading.ts';
import { writeDocx } from './write-docx.ts';

/** The level of each style that has one, as programs find it: in the style, or in the one that it is based on. */
const levelsOf = (styles: string): Map<string, number> =>
  new Map(
    [...styles.matchAll(/<w:style [^>]*w:styleId="(\w+)".*?<\/w:style>/g)].flatMap(
      ([style, id = '']): [string, number][] => {
        const level = /<w:outlineLvl w:val="(\d)"\/>/.exec(style)?.[1];
        return level === undefined ? [] : [[id, Number(level) + 1]];
      },
    ),
  );

const attributeOf = (xml: string, name: string): string | undefined =>
  new RegExp(`<w:${name} w:val="([^"]*)"/>`).exec(xml)?.[1];

describe.each(everyDocument)('%s, as Word gets it', async (_, build) => {
  const model = build();
  const docx = await writeDocx(model);
  const body = readZipText(docx, 'word/document.xml');
  const levels = levelsOf(readZipText(docx, 'word/styles.xml'));
  const tables = body.match(/<w:tbl>.*?<\/w:tbl>/g) ?? [];
  const models = blocksOf(model).flatMap((block) => (block.kind === 'table' ? [block] : []));

  it('has every heading in the outline, and leaves out no level on the way down', () => {
    const found = [...body.matchAll(/<w:p><w:pPr><w:pStyle w:val="(\w+)"\/>.*?<\/w:p>/g)].flatMap(
      ([words, style = '']) => {
        const level = levels.get(style);
        return level === undefined ? [] : [{ level, words: squeeze(textOfXml(words)) }];
      },
    );
    const headings = blocksOf(model).flatMap((block) =>
      block.kind === 'heading' && block.level > 0
        ? [{ level: block.level, words: squeeze(`${block.text}${block.note}`) }]
        : [],
    );
    expect(found).toEqual(headings);
    const steps = found.map(({ level }, index) => level - (found[index - 1]?.level ?? 0));
    expect(Math.max(...steps)).toBe(1);
  });

  it('has all its sections', () => {
    expect(body.match(/<w:sectPr>/g)).toHaveLength(model.sections.length);
  });

  it('says of each table what it is, and of no arrangement that it is one', () => {
    expect(tables).toHaveLength(models.length);
    for (const [index, table] of models.entries()) {
      const properties = /<w:tblPr>.*?<\/w:tblPr>/.exec(tables[index] ?? '')?.[0] ?? '';
      const isTable = readingOf(table) !== null;
      expect([table.words?.caption, isTable]).toEqual([
        attributeOf(properties, 'tblCaption'),
        table.words !== undefined,
      ]);
      expect(attributeOf(properties, 'tblDescription')).toBe(table.words?.summary);
    }
  });

  it('repeats the header rows of each table, and marks a first column that names the rows', () => {
    for (const [index, table] of models.entries()) {
      const xml = tables[index] ?? '';
      const look = /<w:tblLook [^>]*>/.exec(xml)?.[0] ?? '';
      const reading = readingOf(table)?.slice(table.headerRows) ?? [];
      const isNamed = reading.length > 0 && reading.every(([first]) => first === 'row');
      expect(xml.match(/<w:tblHeader\/>/g)?.length ?? 0).toBe(table.headerRows);
      expect(look).toContain(`w:firstRow="${table.headerRows > 0}"`);
      expect(look).toContain(`w:firstColumn="${isNamed}"`);
    }
  });
});

describe('the tables of all documents', () => {
  const named = everyDocument.flatMap(([, build]) =>
    blocksOf(build()).flatMap((block) =>
      block.kind === 'table' && block.words !== undefined ? [block] : [],
    ),
  );

  it('have header rows in most, and rows that name themselves in most', () => {
    expect(named.length).toBeGreaterThan(30);
    const headed = named.filter(({ headerRows }) => headerRows > 0);
    const byName = named.filter((table) => readingOf(table)?.at(-1)?.[0] === 'row');
    expect(headed.length).toBeGreaterThan(named.length / 2);
    expect(byName.length).toBeGreaterThan(named.length / 2);
  });
});
