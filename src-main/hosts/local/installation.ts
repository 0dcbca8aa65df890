import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { z } from 'zod';
import type { FontPaths } from '../../services/ports.ts';

/** Where this copy of the app lies, and what it finds beside itself. */
export interface Installation {
  root: string;
  version: string;
  resources: string;
  /** The competency library: its folder, or the one file beside a built program. */
  competencies: string;
  /** The built pages of the app; may not be there yet in a checkout. */
  renderer: string;
  /** The built preload of the desktop windows. */
  preload: string;
  /** What every worker thread runs. */
  worker: string;
  fonts: FontPaths;
}

/** The program runs from `src-main/` or bundled from `out/`: its root is the folder that holds both. */
const findRoot = (from: string): string => {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'resources')) && existsSync(join(folder, 'package.json')))
      return folder;
    if (folder === dirname(folder)) throw new Error(`No resources folder above ${from}`);
  }
};

const findFonts = (): FontPaths => {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@expo-google-fonts/carlito/package.json'));
  const face = (name: string) => join(folder, name, `Carlito_${name}.ttf`);
  return {
    regular: face('400Regular'),
    bold: face('700Bold'),
    italics: face('400Regular_Italic'),
    bolditalics: face('700Bold_Italic'),
  };
};

/** Name of the file beside a built program that holds the whole competency library. */
export const libraryBundle = 'competencies.json';

const fromSources = import.meta.filename.endsWith('.ts');

/** Of a built program the folder of its main file: `out/cli` or `out/main`, whatever file this ended up in. */
const findProgram = (root: string): string => {
  const out = join(root, 'out');
  const [program = ''] = relative(out, import.meta.dirname).split(sep);
  return join(out, program);
};

const findOwnFiles = (root: string): Pick<Installation, 'competencies' | 'worker'> =>
  fromSources
    ? {
        competencies: join(root, 'resources', 'competencies'),
        worker: join(root, 'src-main', 'hosts', 'worker-from-sources.mjs'),
      }
    : {
        competencies: join(findProgram(root), libraryBundle),
        worker: join(findProgram(root), 'worker.js'),
      };

const packageSchema = z.object({ version: z.string() });

export const findInstallation = (): Installation => {
  const root = findRoot(import.meta.dirname);
  const { version } = packageSchema.parse(
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
  );
  return {
    root,
    version,
    resources: join(root, 'resources'),
    renderer: join(root, 'out', 'renderer'),
    preload: join(root, 'out', 'preload', 'index.cjs'),
    ...findOwnFiles(root),
    fonts: findFonts(),
  };
};
