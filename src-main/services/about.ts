import { join } from 'node:path';
import type { About } from '../contract/about-shape.ts';
import type { Reply } from '../contract/reply.ts';
import { bankSchemaId } from '../core/bank/bank.ts';
import { kitSchemaId } from '../core/kit/kit.ts';
import { fail, ok } from '../core/result.ts';
import { describeFolder } from './file-names.ts';
import type { Ports } from './ports.ts';

/** Name of the file in the data folder that says what failed. */
export const failureLogName = 'failures.log';

/** What the app is, and where its log lies. */
export const createAbout = ({ app, files, reveal }: Pick<Ports, 'app' | 'files' | 'reveal'>) => {
  const log = join(app.data, failureLogName);
  return {
    async read(): Promise<Reply<About>> {
      return ok({
        version: app.version,
        formats: [kitSchemaId, bankSchemaId],
        runtime: [...app.runtime],
        data: describeFolder(app.data, app.home),
        log: describeFolder(log, app.home),
        libraries: await app.libraries(),
      });
    },

    /** Where nothing has failed yet there is no log; then its folder is shown. */
    async showLog(): Promise<Reply<Record<string, never>>> {
      if (await reveal((await files.exists(log)) ? log : app.data)) return ok({});
      return fail({
        code: 'not-here',
        message: `The folder cannot be opened from here. The log is ${describeFolder(log, app.home)}.`,
      });
    },
  };
};
