import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Ports, Tell, Workers } from '../../services/ports.ts';
import { findDataFolder, openStore } from '../local/data-folder.ts';
import { findEdition } from '../local/edition.ts';
import type { Installation } from '../local/installation.ts';
import { nodeFiles } from '../local/node-files.ts';
import { readLibraries, runtimeVersions } from '../local/made-with.ts';
import { openOutside } from '../local/open-outside.ts';

export interface WebPlaces {
  /** Where kits and exports go; `Documents/Interview kits` in the home folder unless given. */
  folder?: string | undefined;
  /** Where the app keeps what is its own; this person's usual place unless given. */
  data?: string | undefined;
}

/** What a browser's host provides: no dialogs, so files go into one folder that the person knows. */
export const createWebPorts = (
  installation: Installation,
  places: WebPlaces,
  workers: Workers,
  tellAll: Tell,
  log: (line: string) => void,
): Ports => {
  const home = homedir();
  const data = findDataFolder(places.data);
  return {
    app: {
      host: 'browser',
      version: installation.version,
      platform: process.platform,
      home,
      folder: places.folder ?? join(home, 'Documents', 'Interview kits'),
      data,
      resources: installation.resources,
      competencies: installation.competencies,
      runtime: runtimeVersions(process.versions),
      libraries: () => readLibraries(installation.root),
      edition: () => findEdition(installation),
    },
    files: nodeFiles,
    store: openStore(data, log),
    clock: { now: () => new Date() },
    chooser: null,
    // A file manager takes a folder everywhere; to point at one file each needs another way.
    reveal: (path) => openOutside(dirname(path)),
    workers,
    tellAll,
    log,
  };
};
