import { protocol } from 'electron';
import { securityHeaders } from '../local/content-security.ts';
import { readRendererFile } from '../local/renderer-files.ts';

export const appOrigin = 'app://interview-kit';
export const appAddress = `${appOrigin}/index.html`;

/** Makes app:// a secure origin of its own. Must run before the app is ready. */
export const registerAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);

/** Answers app:// with the files of the built renderer, and with nothing else of this machine. */
export const serveAppFiles = (renderer: string): void =>
  protocol.handle('app', async (request) => {
    const { origin, host, pathname, protocol: scheme } = new URL(request.url);
    // Outside of browsers, URL gives an unknown scheme the origin "null".
    const own = origin === appOrigin || `${scheme}//${host}` === appOrigin;
    const file =
      own && request.method === 'GET' ? await readRendererFile(renderer, pathname) : null;
    return file
      ? new Response(file.bytes, { headers: { ...securityHeaders, 'Content-Type': file.type } })
      : new Response(null, { status: 404, headers: securityHeaders });
  });
