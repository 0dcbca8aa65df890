import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createOperations } from '../../services/operations-table.ts';
import { createTestPorts, createWindow } from '../../services/testing/test-ports.ts';
import { createEventStreams } from './event-streams.ts';
import { createWebApp } from './web-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'renderer-'));
writeFileSync(join(folder, 'index.html'), '<p>app</p>');
writeFileSync(join(folder, 'notes.txt'), 'not part of a build');
writeFileSync(`${folder}.html`, 'outside');
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(`${folder}.html`);
});

const host = '127.0.0.1:4711';
const { ports } = createTestPorts();
const app = createWebApp({
  table: createOperations(ports),
  caller: createWindow().caller,
  streams: createEventStreams(() => undefined),
  secret: 'right',
  host: () => host,
  renderer: folder,
  log: ports.log,
});

const page = {
  Host: host,
  Origin: `http://${host}`,
  'Sec-Fetch-Site': 'same-origin',
  Authorization: 'Bearer right',
  'Content-Type': 'application/json',
};
type Headers = Record<string, string | undefined>;
const sent = (headers: Headers): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
const post = (operation: string, headers: Headers = {}, body = '{}') =>
  app.request(`/api/${operation}`, {
    method: 'POST',
    headers: sent({ ...page, ...headers }),
    body,
  });
const get = (path: string, headers: Headers = {}) =>
  app.request(path, { headers: sent({ Host: host, ...headers }) });

describe('the api', () => {
  it('answers its own page', async () => {
    const answer = await post('settings.read');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ ok: true, value: { paper: 'a4' } });
  });

  it('answers a program that holds the secret', async () => {
    const answer = await post('settings.read', { Origin: undefined, 'Sec-Fetch-Site': undefined });
    expect(answer.status).toBe(200);
  });

  it.each([
    ['without a secret', { Authorization: undefined }, 401],
    ['with a wrong secret', { Authorization: 'Bearer wrong' }, 401],
    ['with part of the secret', { Authorization: 'Bearer righ' }, 401],
    ['with the secret in another scheme', { Authorization: 'Basic right' }, 401],
    ['under another name of this machine', { Host: 'localhost:4711' }, 403],
    ['under a foreign name', { Host: 'kits.example:4711' }, 403],
    ['at another port', { Host: '127.0.0.1:4712' }, 403],
    ['without a host', { Host: undefined }, 403],
    ['from a foreign page', { Origin: 'https://example.com' }, 403],
    ['from another port', { Origin: 'http://127.0.0.1:4712' }, 403],
    ['from a page without an origin', { Origin: 'null' }, 403],
    ['from a browser that names no origin', { Origin: undefined }, 403],
    ['from another site', { Origin: undefined, 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['from another port of this site', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['as a form sends it', { 'Content-Type': 'text/plain' }, 415],
  ])('answers nothing %s', async (_, headers, status) => {
    const answer = await post('settings.read', headers);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe('');
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('gives no leave to foreign pages that ask beforehand', async () => {
    const answer = await app.request('/api/settings.read', {
      method: 'OPTIONS',
      headers: {
        Host: host,
        Origin: 'https://example.com',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization',
      },
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('does not answer GET for an operation', async () => {
    expect((await get('/api/settings.read', { Authorization: 'Bearer right' })).status).toBe(404);
  });

  it.each([
    ['no.such', '{}', 404],
    ['__proto__', '{}', 404],
    ['pages.read', '{"id":', 200],
    ['pages.read', '{}', 200],
  ])('replies to %s with %s that the call is invalid', async (operation, body, status) => {
    const answer = await post(operation, {}, body);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ ok: false, error: { code: 'call-invalid' } });
  });

  it('takes no body beyond its limit', async () => {
    const answer = await post('kits.import', {}, 'x'.repeat(32 * 1024 * 1024 + 1));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ ok: false, error: { code: 'call-invalid' } });
  });
});

describe('events', () => {
  it('are streamed a line each to who holds the secret', async () => {
    expect((await get('/api/events')).status).toBe(401);
    const streams = createEventStreams(() => undefined);
    const reader = streams.open().getReader();
    streams.tellAll('menu-command', { command: 'save' });
    streams.close();
    let text = '';
    for (let part = await reader.read(); !part.done; part = await reader.read())
      text += new TextDecoder().decode(part.value);
    expect(text.split('\n').filter(Boolean)).toEqual([
      '{"event":"menu-command","data":{"command":"save"}}',
    ]);
  });

  it('tell the host how many pages are there', async () => {
    const counts: number[] = [];
    const streams = createEventStreams((count) => void counts.push(count));
    const one = streams.open();
    streams.open();
    await one.cancel();
    streams.close();
    expect(counts).toEqual([1, 2, 1, 0]);
  });
});

describe("the app's own files", () => {
  it('are served without the secret, under the security headers', async () => {
    const answer = await get('/');
    expect(await answer.text()).toBe('<p>app</p>');
    expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(answer.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(answer.headers.get('Referrer-Policy')).toBe('no-referrer');
  });

  it('are not served under a foreign name', async () => {
    const answer = await get('/', { Host: 'kits.example:4711' });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toBe('');
  });

  it.each(['/notes.txt', '/..%2findex.html', '/%2e%2e/x.html', '/missing.js', '/index.html/'])(
    'are all there is: not %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('do not lead out of their folder', async () => {
    const outside = folder.split('/').at(-1) ?? '';
    expect((await get(`/..%2f${outside}.html`)).status).toBe(404);
  });
});
