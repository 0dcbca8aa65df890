import { extname, join } from 'node:path';
import { foldName, openBatchFolder, type BatchFolder } from './batch-folder.ts';
import type { PlannedPage } from './batch-plan.ts';
import { readRecord } from './batch-record.ts';
import { safeFileName } from './file-names.ts';
import type { Files } from './ports.ts';

const stemOf = (fileName: string): string =>
  fileName.slice(0, fileName.length - extname(fileName).length);

export interface PageFolder extends BatchFolder {
  /** Its name in the batch's folder. */
  name: string;
}

/**
 * A folder for each page, by the page's title. Two pages of one title have two folders, and each finds
 * its own again at the next run, by the record in it.
 * @param out absolute path of the batch's folder
 */
export const createBatchFolders = (files: Files, out: string) => {
  const taken = new Set<string>();

  const isFree = async (name: string, file: string): Promise<boolean> => {
    if (taken.has(foldName(name))) return false;
    const record = await readRecord(files, join(out, name));
    return record === null || record.page.file === file;
  };

  return {
    async of(page: Pick<PlannedPage, 'title' | 'fileName'>): Promise<PageFolder> {
      const { title, fileName: file } = page;
      const base = safeFileName(title === '' ? stemOf(file) : title, 'Page')
        .slice(0, 80)
        .trim();
      for (let number = 1; ; number += 1) {
        const name = number === 1 ? base : `${base} (${number})`;
        if (!(await isFree(name, file))) continue;
        taken.add(foldName(name));
        const opened = await openBatchFolder(files, {
          folder: join(out, name),
          page: { file, title },
        });
        return { ...opened, name };
      }
    },
  };
};
