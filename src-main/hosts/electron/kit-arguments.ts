import { isAbsolute, resolve } from 'node:path';
import { kitEnding } from '../../services/kit-file.ts';

/**
 * The kit files among the arguments that the system started the app with.
 * @param folder what relative names start from
 */
export const kitsAmong = (args: readonly string[], folder: string): string[] =>
  args
    .filter((one) => !one.startsWith('-') && one.toLowerCase().endsWith(kitEnding))
    .map((one) => (isAbsolute(one) ? one : resolve(folder, one)));
