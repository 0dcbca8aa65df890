import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Reply } from '../../contract/reply.ts';
import { fail, ok } from '../../core/result.ts';
import { createOperations, createServices } from '../../services/operations-table.ts';
import { askedLanguage, withLanguage } from '../local/asked-language.ts';
import { findDataFolder } from '../local/data-folder.ts';
import { openFailureLog } from '../local/failure-log.ts';
import type { Installation } from '../local/installation.ts';
import { openWorkerPool } from '../local/worker-pool.ts';
import { makeSecret } from './access.ts';
import { createEventStreams } from './event-streams.ts';
import { createPresence, usualPatience, type Patience } from './presence.ts';
import { createWebApp } from './web-app.ts';
import { createWebPorts, type WebPlaces } from './web-ports.ts';

export interface ServeOptions extends WebPlaces {
  installation: Installation;
  /** 0: any free one. */
  port: number;
  patience?: Patience;
  log: (line: string) => void;
}
export interface ServedApp {
  /** To open in a browser, with the secret in its fragment. */
  address: string;
  /** Settles when the host has ended, by `close` or because its last page has gone. */
  ended: Promise<void>;
  close: () => Promise<void>;
}

const portFailure = (error: NodeJS.ErrnoException, port: number): Reply<never> =>
  fail({
    code: 'not-allowed',
    message:
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken by another program. Choose another --port, or leave it out.`
        : `Port ${port} cannot be used: ${error.code ?? error.message}. Choose another --port, or leave it out.`,
  });

/** Serves the app to browsers of this machine, and to nobody else. */
export const serveApp = async (options: ServeOptions): Promise<Reply<ServedApp>> => {
  const { installation } = options;
  const failures = openFailureLog(findDataFolder(options.data), installation.version);
  const log = (line: string): void => {
    options.log(line);
    failures.note(line);
  };
  const secret = makeSecret();
  const streams = createEventStreams((pages) => presence.count(pages));
  const workers = openWorkerPool({ entry: installation.worker, log });
  const ports = createWebPorts(installation, options, workers, streams.tellAll, log);
  const services = createServices(ports);

  let host = '';
  const app = createWebApp({
    table: createOperations(ports, services),
    caller: {
      id: 'browser',
      tell: streams.tellAll,
      // A tab tells by itself what it holds and what is done: in its title, and before it closes.
      markEdited: () => undefined,
      notify: () => undefined,
      openWindow: () => false,
    },
    streams,
    secret,
    host: () => host,
    renderer: installation.renderer,
    log,
    onRefused: failures.refused,
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve);
    server.listen(options.port, '127.0.0.1', () => resolve(null));
  });
  if (failure) {
    streams.close();
    return portFailure(failure, options.port);
  }
  // With a host and a port given, the address is one of the internet kind.
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  let closing = false;
  const close = async () => {
    if (closing) return ended;
    closing = true;
    presence.stop();
    streams.close();
    await services.stop();
    await workers.close();
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
    return ended;
  };
  const presence = createPresence(options.patience ?? usualPatience, () => void close());
  return ok({
    address: withLanguage(`http://${host}/#key=${secret}`, askedLanguage(process.env)),
    ended,
    close,
  });
};
