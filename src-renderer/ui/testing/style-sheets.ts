import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** The text of a file under src-renderer. */
export const readStyles = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Every style sheet of the window, by its path under src-renderer with forward slashes. */
export const findStyleSheets = (): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.css'))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();

export interface Declaration {
  /** 1-based. */
  line: number;
  property: string;
  value: string;
}

/** The declarations of a style sheet, in their order; what media queries ask is not among them. */
export function declarationsOf(css: string): Declaration[] {
  const blank = css.replace(/\/\*[^]*?\*\//gu, (comment) => comment.replace(/[^\n]/gu, ' '));
  return [...blank.matchAll(/([\w-]+)\s*:\s*([^;{}]+);/gu)].map(
    ({ index, 1: property = '', 2: value = '' }) => ({
      line: blank.slice(0, index).split('\n').length,
      property,
      value: value.replace(/\s+/gu, ' ').trim(),
    }),
  );
}
