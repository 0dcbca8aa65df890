import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** The kinds of files a build of the renderer holds. Anything else is not served. */
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

export interface RendererFile {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
}

/**
 * A file of the built renderer, or null where there is none of that name.
 * @param folder `out/renderer`
 * @param pathname of the address, percent-encoded as it came; "/" is the app itself
 */
export const readRendererFile = async (
  folder: string,
  pathname: string,
): Promise<RendererFile | null> => {
  try {
    const path = decodeURIComponent(pathname === '/' ? '/index.html' : pathname);
    const type = types[extname(path)];
    if (type === undefined || path.includes('\0')) return null;
    // Links are followed before the check, so that neither ".." nor a link leads out of the folder.
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) return null;
    return { bytes: new Uint8Array(await readFile(file)), type };
  } catch {
    return null;
  }
};
