import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Failure, FailureCode } from '../../contract/failure.ts';
import { operations } from '../../contract/operations.ts';
import { fail } from '../../core/result.ts';
import { dispatch } from '../../services/dispatch.ts';
import type { Operations } from '../../services/operations-table.ts';
import type { Caller } from '../../services/ports.ts';
import { securityHeaders } from '../local/content-security.ts';
import { readRendererFile } from '../local/renderer-files.ts';
import { requireHost, requireOwnOrigin, requireSecret } from './access.ts';
import type { EventStreams } from './event-streams.ts';

export interface WebAppParts {
  table: Operations;
  caller: Caller;
  streams: Pick<EventStreams, 'open'>;
  secret: string;
  /** "127.0.0.1:4711"; known once the server listens. */
  host: () => string;
  /** `out/renderer`. */
  renderer: string;
  log: (line: string) => void;
  /** Told of every operation that a person was refused. */
  onRefused?: (operation: string, code: FailureCode) => void;
}

/** A kit of 20 MB, the largest text an operation takes, with room for its escapes in JSON. */
const largestBody = 32 * 1024 * 1024;

const tooLarge: Failure = {
  code: 'call-invalid',
  message: 'This is larger than the app takes: 32 MB. Choose a smaller file.',
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * The operations and the app's own files over HTTP.
 *
 * Nothing under /api is answered without the secret. The app's files are answered without it, because
 * the browser's first request cannot carry it: the secret is in the fragment, which stays in the
 * browser, where the page reads it. The files are the same for everybody and hold no data.
 */
export const createWebApp = (parts: WebAppParts): Hono => {
  const { table, caller, streams, secret, host, renderer, log } = parts;
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value);
  });
  app.use(requireHost(host));

  app.use('/api/*', requireOwnOrigin(host), requireSecret(secret));
  app.get('/api/events', (context) =>
    context.body(streams.open(), 200, {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Cache-Control': 'no-store',
    }),
  );
  app.post(
    '/api/:operation',
    bodyLimit({
      maxSize: largestBody,
      onError: (context) => context.json(fail(tooLarge), 413),
    }),
    async (context) => {
      const name = context.req.param('operation');
      // A form of another site can send text/plain without asking first; JSON it cannot.
      if (!/^application\/json\b/u.test(context.req.header('Content-Type') ?? ''))
        return context.body(null, 415);
      const input = parseJson(await context.req.text());
      const reply = await dispatch(table, name, input, caller, log);
      if (!reply.ok) parts.onRefused?.(name, reply.error.code);
      context.header('Cache-Control', 'no-store');
      return context.json(reply, Object.hasOwn(operations, name) ? 200 : 404);
    },
  );
  app.all('/api/*', (context) => context.body(null, 404));

  app.get('*', async (context) => {
    const file = await readRendererFile(renderer, new URL(context.req.url).pathname);
    if (!file) return context.body(null, 404);
    return context.body(file.bytes, 200, {
      'Content-Type': file.type,
      'Cache-Control': 'no-cache',
    });
  });
  app.onError((error, context) => {
    log(`The web host failed: ${error.stack ?? error.message}`);
    return context.body(null, 500);
  });
  return app;
};
