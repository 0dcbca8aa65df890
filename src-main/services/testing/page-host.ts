import { basename } from 'node:path';
import { createPages } from '../pages.ts';
import { smallPage } from './small-page.ts';
import { createTestPorts } from './test-ports.ts';

export const bundledPath = '/app/resources/job-families/harbour-pilot.md';
export const pagesFolder = '/home/ada/.config/kits/pages';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A page like the small one, of another role: other bytes, the same lines. */
export const pageOf = (role: string): string => smallPage.replace('# Harbour pilot', `# ${role}`);

export const valueOf = <T>(
  reply: { ok: true; value: T } | { ok: false; error: { code: string; message: string } },
): T => {
  if (!reply.ok) throw new Error(`unexpected ${reply.error.code}: ${reply.error.message}`);
  return reply.value;
};

/** Pages over a disk in memory that holds one page that came with the app. */
export const openPages = (start: Record<string, string> = {}) => {
  const host = createTestPorts({ [bundledPath]: smallPage, ...start });
  const { disk, ports } = host;
  return {
    ...host,
    pages: createPages(ports),
    /** The app started again over the same disk. */
    restart: () => {
      disk.refuse = () => null;
      disk.refuseRemoval = () => null;
      return createPages(ports);
    },
    /** Names of the files in the folder of pages that people brought. */
    kept: (): string[] =>
      disk
        .paths()
        .filter((path) => path.startsWith(`${pagesFolder}/`))
        .map((path) => basename(path)),
  };
};

/** For `refuse`: the program ends before it writes such a file. */
export const powerCutAt = (ending: string) => (path: string) => {
  if (path.endsWith(ending)) throw new Error('power cut');
  return null;
};
