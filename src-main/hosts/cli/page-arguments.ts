import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import type { PageSource } from '../../services/batch-plan.ts';
import { openPageArgument } from './page-argument.ts';

const pageEnding = /\.(md|markdown|mdown|txt|html?|docx)$/iu;
/** What people keep beside pages, and what a program left of one that is open or hidden. */
const noPage = /^(readme\b|~\$|\.)/iu;

const kindOf = async (path: string): Promise<'file' | 'folder' | null> => {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
};

const isPage = (path: string): boolean => pageEnding.test(path) && !noPage.test(basename(path));

const pagesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(resolve(folder), { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && isPage(entry.name))
    .map(({ name }) => join(folder, name))
    .sort();
};

/** Of a pattern with "*" and "?" within a name and "**" over folders. Most shells have put names in its place already. */
const matcherOf = (pattern: string): RegExp => {
  const source = pattern.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/gu, (sign) => {
    if (sign === '**/') return '(?:.*/)?';
    if (sign === '**') return '.*';
    if (sign === '*') return '[^/]*';
    return sign === '?' ? '[^/]' : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, 'u');
};

const pagesLike = async (argument: string): Promise<string[]> => {
  const pattern = argument.split(sep).join('/');
  const fixed = pattern.slice(0, pattern.search(/[*?]/u));
  const base = fixed.slice(0, fixed.lastIndexOf('/') + 1);
  const matches = matcherOf(pattern);
  try {
    const names = await readdir(resolve(base), { recursive: true });
    return names
      .map((name) => `${base}${name.split(sep).join('/')}`)
      .filter((path) => isPage(path) && matches.test(path))
      .sort();
  } catch {
    return [];
  }
};

const pagesOf = async (argument: string): Promise<string[]> => {
  const kind = await kindOf(resolve(argument));
  // A page that comes with the app may have the name of a folder that an earlier run made.
  if (kind === 'folder') {
    const pages = await pagesIn(argument);
    return pages.length > 0 ? pages : [argument];
  }
  if (kind === null && /[*?]/u.test(argument)) {
    const pages = await pagesLike(argument);
    return pages.length > 0 ? pages : [argument];
  }
  return [argument];
};

/**
 * The pages that arguments name: files, folders of files, patterns, and pages that come with the app by
 * their id. One that is named twice is one page.
 */
export const findPages = async (pageArguments: readonly string[]): Promise<PageSource[]> => {
  const sources = new Map<string, PageSource>();
  for (const argument of pageArguments)
    for (const page of await pagesOf(argument))
      sources.set(resolve(page), { name: page, open: () => openPageArgument(page) });
  return [...sources.values()];
};
