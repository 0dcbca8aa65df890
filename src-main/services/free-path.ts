import { join } from 'node:path';
import { numberedName } from './file-names.ts';
import type { Files } from './ports.ts';

/** A path in a folder that nothing has yet: the name, or with the lowest number that makes it free. */
export const freePath = async (
  files: Pick<Files, 'exists'>,
  folder: string,
  name: string,
): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const path = join(folder, numberedName(name, number));
    if (!(await files.exists(path))) return path;
  }
};
