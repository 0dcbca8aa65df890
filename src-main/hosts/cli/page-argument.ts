import { basename, join, resolve } from 'node:path';
import type { Reply } from '../../contract/reply.ts';
import { fail, ok } from '../../core/result.ts';
import { readPageFile, type PageFile } from '../../services/page-file.ts';
import { findInstallation } from '../local/installation.ts';
import { nodeFiles } from '../local/node-files.ts';

const bundledPages = async (folder: string): Promise<string[]> => {
  const names = await nodeFiles.list(folder);
  return (names.ok ? names.value : [])
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length));
};

/**
 * The page that an argument names: a file, or a page that comes with the app by its id.
 * Failures name it as it was typed; a page that was read has its file's name.
 */
export const openPageArgument = async (argument: string): Promise<Reply<PageFile>> => {
  const page = await readPageFile(nodeFiles, resolve(argument), argument);
  if (page.ok) return ok({ ...page.value, name: basename(argument) });

  const folder = join(findInstallation().resources, 'job-families');
  const bundled = await bundledPages(folder);
  // A folder does not hide a bundled page: `build sales --out sales` must work a second time.
  if (bundled.includes(argument))
    return readPageFile(nodeFiles, join(folder, `${argument}.md`), `${argument}.md`);
  if (page.error.code !== 'page-not-found' || bundled.length === 0) return page;
  const message = `${page.error.message} Pages that come with the app: ${bundled.join(', ')}.`;
  return fail({ ...page.error, message });
};
