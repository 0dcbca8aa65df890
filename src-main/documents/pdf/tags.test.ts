import { beforeAll, describe, expect, it } from 'vitest';
import { buildDocument } from '../build-document.ts';
import { heading, list, paragraph, ruled } from '../blocks.ts';
import type { Block, DocumentModel } from '../document-model.ts';
import { everyDocument, partOf } from '../every-document.fixture.ts';
import { allWords, blocksOf } from '../model-words.fixture.ts';
import { squeeze, testDetails, testFonts } from '../reading.fixture.ts';
import { sampleKit } from '../sample-kit.fixture.ts';
import { smallLogo } from '../small-logo.fixture.ts';
import { readingOf } from '../table-reading.ts';
import {
  annotationsIn,
  fileTagsOf,
  readFileTags,
  readTags,
  tagsOf,
  wordsRead,
  type FileTag,
  type ReadPage,
} from './tags.fixture.ts';
import { writePdf } from './write-pdf.ts';

const write = async (model: DocumentModel): Promise<Uint8Array> => {
  const written = await writePdf(model, testFonts);
  if (!written.ok) throw new Error(written.error.message);
  return written.value.bytes;
};

const fieldNamesOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'ruled':
      return block.field === undefined ? [] : [block.field.name];
    case 'choices': {
      const { field, options } = block;
      if (field === undefined) return [];
      return options.map(({ value }) => `${field.name}${field.picks === 'one' ? '' : `.${value}`}`);
    }
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ blocks }) => blocks.flatMap(fieldNamesOf)),
      );
    case 'group':
      return block.blocks.flatMap(fieldNamesOf);
    case 'heading':
    case 'list':
      return [];
  }
};

const headingRoles = /^H[1-6]$/;

describe.each(everyDocument)('%s, as a screen reader gets it', (_, build) => {
  let model: DocumentModel;
  let pages: ReadPage[];
  let tags: FileTag;
  beforeAll(async () => {
    model = build();
    const bytes = await write(model);
    pages = await readTags(bytes);
    tags = readFileTags(bytes);
  }, 120_000);

  it('has every word of the document once, in its order', () => {
    const read = pages.map(({ root, texts }) => wordsRead(root, texts)).join(' ');
    expect(squeeze(read)).toBe(squeeze(allWords(model)));
  });

  it('has no words outside but those that every sheet has', () => {
    expect(pages.map(({ stray }) => stray).join('')).toBe('');
  });

  it('has every heading in its order, and leaves out no level on the way down', () => {
    const found = pages.flatMap(({ root, texts }) =>
      tagsOf(root)
        .filter(({ role }) => headingRoles.test(role))
        .map((tag) => ({ level: Number(tag.role.slice(1)), words: wordsRead(tag, texts) })),
    );
    const headings = blocksOf(model).flatMap((block) =>
      block.kind === 'heading' ? [`${block.text}${block.note}`] : [],
    );
    expect(found.map(({ words }) => squeeze(words))).toEqual(headings.map(squeeze));
    const steps = found.map(({ level }, index) => level - (found[index - 1]?.level ?? 0));
    expect(Math.max(...steps)).toBe(1);
  });

  it('has every table with all cells of every row, and says what their headers are', () => {
    const expected = blocksOf(model).flatMap((block) => {
      const reading = block.kind === 'table' ? readingOf(block) : null;
      return block.kind === 'table' && reading !== null
        ? [reading.map((row) => row.map((cell) => (cell === 'cell' ? 'TD' : `TH ${cell}`)))]
        : [];
    });
    const scopes = { Row: 'TH row', Column: 'TH column' };
    const found = fileTagsOf(tags, 'Table').map(({ kids }) =>
      kids.map((row) =>
        row.kids.map(({ name, words }) => {
          const scope = /\/Scope \/(Row|Column)/.exec(words)?.[1];
          return scope === 'Row' || scope === 'Column' ? scopes[scope] : name;
        }),
      ),
    );
    expect(found).toEqual(expected);
  });

  it('has every link and every field in its place, each with words of its own', () => {
    for (const { root, annotations } of pages) {
      const held = annotationsIn(root);
      expect(held.map(({ id }) => id).toSorted()).toEqual([...annotations.keys()].toSorted());
      for (const { id, role } of held) {
        const annotation = annotations.get(id);
        expect(role).toBe(annotation?.kind === 'Link' ? 'Link' : 'Form');
        expect(annotation?.words.trim()).not.toBe('');
      }
    }
  });

  it('comes to its fields in the order of the document', () => {
    const found = pages.flatMap(({ root, annotations }) =>
      annotationsIn(root).flatMap(({ id, role }) =>
        role === 'Form' ? [annotations.get(id)?.name ?? ''] : [],
      ),
    );
    const { field } = model.header;
    const isTyped = model.form !== null || model.typed === true;
    const expected = isTyped ? blocksOf(model).flatMap(fieldNamesOf) : [];
    expect([...new Set(found)]).toEqual([
      ...new Set([...(field === undefined ? [] : [field.name]), ...expected]),
    ]);
  });
});

const documentOf = (...blocks: Block[]): DocumentModel => ({
  title: 'A document',
  subject: 'Test',
  form: null,
  language: 'en-US',
  paper: 'a4',
  header: { left: 'Role', right: 'Candidate' },
  sections: [{ footer: 'Sheet', blocks }],
});

describe('tags of single parts', () => {
  it('keep a text that goes on on the next page in one piece', async () => {
    const long = Array.from({ length: 400 }, (_, index) => `Sentence number ${index}.`).join(' ');
    const bytes = await write(documentOf(paragraph('body', long)));
    expect(await readTags(bytes)).toHaveLength(2);
    const paragraphs = fileTagsOf(readFileTags(bytes), 'P');
    expect(paragraphs).toHaveLength(1);
    expect(paragraphs[0]?.words).toMatch(/\/K \[0 <<\n\/Type \/MCR\n\/Pg \d+ 0 R\n\/MCID 0\n>>\]/);
  });

  it('tell entries of lists from their markers, and say how lists are counted', async () => {
    const bytes = await write(documentOf(list(['Bread', 'Salt'], { ordered: true })));
    const [found] = fileTagsOf(readFileTags(bytes), 'L');
    expect(found?.words).toContain('/ListNumbering /Decimal');
    expect(found?.kids.map(({ kids }) => kids.map(({ name }) => name))).toEqual([
      ['Lbl', 'LBody'],
      ['Lbl', 'LBody'],
    ]);
  });

  it('make one place to click of a link, however many words it has', async () => {
    const link = { text: 'all of this leads there', link: 'there' };
    const model = documentOf(
      paragraph('body', ['Before ', link, ' after']),
      heading(1, 'There', 'there'),
    );
    const [page] = await readTags(await write(model));
    expect([...(page?.annotations.values() ?? [])].map(({ words }) => words)).toEqual([
      'all of this leads there',
    ]);
    const paragraphs = tagsOf(page?.root ?? null).filter(({ role }) => role === 'P');
    expect(paragraphs[0]?.children).toMatchObject([
      { type: 'content' },
      { role: 'Link', children: [{ type: 'content' }, { type: 'object' }] },
      { type: 'content' },
    ]);
  });

  it('leave out what is only there to write on by hand', async () => {
    const bytes = await write(documentOf(paragraph('body', 'Notes'), ruled(3)));
    expect(readFileTags(bytes).kids[0]?.kids.map(({ name }) => name)).toEqual(['P']);
  });

  it('put a field at the head of each sheet before what stands on it', async () => {
    const pages = await readTags(await write(partOf('scorecards', 'sales-director')));
    expect(pages).toHaveLength(2);
    for (const { root, annotations } of pages) {
      const [first] = annotationsIn(root);
      expect(annotations.get(first?.id ?? '')?.name).toBe('candidate');
    }
  });

  const withLogo = (alt: string) =>
    write(
      buildDocument(sampleKit(), 'candidate', null, {
        ...testDetails,
        logo: { ...smallLogo, alt },
      }),
    );

  it('say in words what the logo shows, once', async () => {
    const pages = await readTags(await withLogo('A loaf of bread'));
    const figures = pages.flatMap(({ root }) =>
      tagsOf(root).flatMap(({ role, alt }) => (role === 'Figure' ? [alt] : [])),
    );
    expect(figures).toEqual(['A loaf of bread']);
  });

  it('are silent about a logo that nobody has described', async () => {
    expect(fileTagsOf(readFileTags(await withLogo('')), 'Figure')).toEqual([]);
  });
});
