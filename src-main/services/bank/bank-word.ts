import type { Element, Nodes, Parents } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { BankTable } from '../../core/bank/rows/read-rows.ts';
import { fail, ok, type Result } from '../../core/result.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** Elements whose text stands on lines of its own. */
const lines = new Set('p li h1 h2 h3 h4 h5 h6 div ul ol table tr'.split(' '));

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  const text = node.children.map(textOf).join('');
  return node.type === 'element' && lines.has(node.tagName) ? `\n${text}\n` : text;
};

const isElement = (node: Nodes, name: string): node is Element =>
  node.type === 'element' && node.tagName === name;

/** Elements of a name, those within others of the name left out. */
const outermost = (node: Parents, names: readonly string[]): Element[] =>
  node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return names.includes(child.tagName) ? [child] : outermost(child, names);
  });

const spanOf = (cell: Element): number => {
  const span = Number(cell.properties.colSpan ?? 1);
  return Number.isInteger(span) && span > 0 && span < 100 ? span : 1;
};

const rowsOf = (table: Element): string[][] =>
  outermost(table, ['tr']).map((row) =>
    row.children
      .filter((cell) => isElement(cell, 'td') || isElement(cell, 'th'))
      .flatMap((cell) => [
        textOf(cell).trim(),
        ...Array.from({ length: spanOf(cell) - 1 }, () => ''),
      ]),
  );

/**
 * The tables of a Word file, cell by cell; paragraphs within a cell are lines. Fails with the rest of a sentence
 * about the file.
 */
export const readWordTables = async (bytes: Uint8Array): Promise<Result<BankTable[], string>> => {
  // Large, and nearly every bank is something else.
  const { readWord } = await import('../page-formats/read-word.ts');
  const word = await readWord(bytes);
  if (!word.ok) return word;
  const tables = outermost(parser.parse(word.value.html), ['table']);
  if (tables.length === 0)
    return fail(
      'holds no table. Put the questions into a table whose first row has headings, such as Question and Competency.',
    );
  return ok(
    tables.map((table, index) => ({
      rows: rowsOf(table),
      table: tables.length === 1 ? null : index + 1,
    })),
  );
};
