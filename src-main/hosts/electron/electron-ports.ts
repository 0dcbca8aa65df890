import { app, shell } from 'electron';
import ElectronStore from 'electron-store';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Chooser, Ports, Tell, Workers } from '../../services/ports.ts';
import { findEdition } from '../local/edition.ts';
import type { Installation } from '../local/installation.ts';
import { nodeFiles } from '../local/node-files.ts';
import { readLibraries, runtimeVersions } from '../local/made-with.ts';
import { openStoredValues } from '../local/stored-values.ts';

/** What the desktop provides to the operations. */
export const createElectronPorts = (
  installation: Installation,
  chooser: Chooser,
  workers: Workers,
  tellAll: Tell,
  log: (line: string) => void,
): Ports => {
  const data = app.getPath('userData');
  return {
    app: {
      host: 'desktop',
      version: installation.version,
      platform: process.platform,
      home: homedir(),
      folder: join(app.getPath('documents'), 'Interview kits'),
      data,
      resources: installation.resources,
      competencies: installation.competencies,
      runtime: runtimeVersions(process.versions),
      libraries: () => readLibraries(installation.root),
      edition: () => findEdition(installation),
    },
    files: nodeFiles,
    store: openStoredValues(
      join(data, 'config.json'),
      () =>
        new ElectronStore<Record<string, unknown>>({
          cwd: data,
          accessPropertiesByDotNotation: false,
        }),
      log,
    ),
    clock: { now: () => new Date() },
    chooser,
    reveal: (path) => {
      shell.showItemInFolder(path);
      return Promise.resolve(true);
    },
    workers,
    tellAll,
    log,
  };
};
