import { existsSync, renameSync } from 'node:fs';
import type Conf from 'conf';
import type { Store } from '../../services/ports.ts';

/** What `conf` and `electron-store` have in common. */
type Values = Pick<Conf, 'get' | 'set' | 'path'>;

/** The file's new name when its content is not JSON. */
const setAsideName = (path: string): string => `${path}.damaged`;

/**
 * A store over a settings file. A damaged file is put aside rather than thrown away, so that nothing
 * in it is lost for good, and the app starts with its defaults.
 * @param open makes the store; called again after a damaged file was put aside
 * @param path of the settings file
 */
export const openStoredValues = (
  path: string,
  open: () => Values,
  log: (line: string) => void,
): Store => {
  const putAside = (error: unknown) => {
    if (!(error instanceof SyntaxError) || !existsSync(path)) throw error;
    renameSync(path, setAsideName(path));
    log(`The settings in ${path} were damaged. They are kept as ${setAsideName(path)}.`);
  };
  const openWhole = (): Values => {
    try {
      return open();
    } catch (error) {
      putAside(error);
      return open();
    }
  };
  const values = openWhole();
  return {
    read: (name) => {
      try {
        return values.get(name);
      } catch (error) {
        // Another program may have damaged it while this one runs.
        putAside(error);
        return undefined;
      }
    },
    write: (name, value) => {
      // A disk that is full costs a setting or a line in the list of recent kits, never the kit itself.
      try {
        values.set(name, value);
      } catch (error) {
        log(`The settings in ${path} cannot be written: ${String(error)}`);
      }
    },
  };
};
