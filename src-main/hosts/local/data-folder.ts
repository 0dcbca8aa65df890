import { dirname, join, resolve } from 'node:path';
import Conf from 'conf';
import type { Store } from '../../services/ports.ts';
import { openStoredValues } from './stored-values.ts';

const projectName = 'interview-kit-builder';

/**
 * The folder of this person where the app keeps what is its own.
 * INTERVIEW_KIT_DATA names another one, for people who carry their work along on a stick.
 */
export const findDataFolder = (given?: string): string => {
  const chosen = given ?? process.env['INTERVIEW_KIT_DATA'];
  if (chosen !== undefined && chosen !== '') return resolve(chosen);
  // `conf` knows each system's folder for this; without a write it leaves nothing there.
  return dirname(confIn({}).path);
};

const confIn = (options: { cwd?: string }): Conf =>
  new Conf({
    projectName,
    projectSuffix: '',
    accessPropertiesByDotNotation: false,
    ...options,
  });

/** The store of the hosts without Electron. */
export const openStore = (dataFolder: string, log: (line: string) => void): Store =>
  openStoredValues(join(dataFolder, 'config.json'), () => confIn({ cwd: dataFolder }), log);
