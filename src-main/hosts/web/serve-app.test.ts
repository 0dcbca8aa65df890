import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findInstallation } from '../local/installation.ts';
import type { Patience } from './presence.ts';
import { serveApp, type ServedApp } from './serve-app.ts';

const data = mkdtempSync(join(tmpdir(), 'kits-'));
const running: ServedApp[] = [];
const serve = async (patience?: Patience, port = 0) => {
  const served = await serveApp({
    installation: findInstallation(),
    port,
    data,
    folder: join(data, 'out'),
    log: () => undefined,
    ...(patience ? { patience } : {}),
  });
  if (!served.ok) throw new Error(served.error.message);
  running.push(served.value);
  const { origin, hash } = new URL(served.value.address);
  const headers = { Authorization: `Bearer ${hash.replace('#key=', '')}` };
  return { ...served.value, origin, headers };
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.close()));
  rmSync(data, { recursive: true, force: true });
});

describe('serveApp', () => {
  it('answers over a real connection to who has the address, and to nobody else', async () => {
    const { origin, headers } = await serve();
    const ask = (given: Record<string, string>) =>
      fetch(`${origin}/api/app.info`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...given },
        body: '{}',
      });
    expect(await (await ask(headers)).json()).toMatchObject({
      ok: true,
      value: { host: 'browser', asksForFiles: false },
    });
    expect((await ask({})).status).toBe(401);
  });

  it('writes down which call failed, and nothing of what was in it', async () => {
    const { origin, headers } = await serve();
    await fetch(`${origin}/api/kits.import`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ name: 'Ada Quinn.interviewkit', text: 'Ada Quinn' }),
    });
    const log = readFileSync(join(data, 'failures.log'), 'utf8');
    expect(log).toMatch(/^\S+ \S+ kits\.import: kit-invalid$/mu);
    expect(log).not.toContain('Quinn');
  });

  it('gives nothing to a request under another name, as after DNS rebinding', async () => {
    const { origin, headers } = await serve();
    const status = await new Promise((resolve, reject) => {
      request(`${origin}/`, { headers: { ...headers, Host: 'kits.example' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  it('makes another secret each time', async () => {
    const [one, other] = [await serve(), await serve()];
    expect(one.headers).not.toEqual(other.headers);
    expect(one.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#key=[\w-]{43}$/u);
  });

  it('says when its port is taken', async () => {
    const { origin } = await serve();
    const port = Number(new URL(origin).port);
    await expect(serve(undefined, port)).rejects.toThrow(`Port ${port} is taken`);
  });

  it('ends when no page ever comes', async () => {
    const { ended } = await serve({ beforeFirst: 20, afterLast: 1 });
    await ended;
  });

  it('stays while a page is there, and ends a while after the last one has gone', async () => {
    const { ended, origin, headers } = await serve({ beforeFirst: 2000, afterLast: 50 });
    const page = new AbortController();
    const events = await fetch(`${origin}/api/events`, { headers, signal: page.signal });
    expect(events.status).toBe(200);
    let over = false;
    void ended.then(() => (over = true));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(over).toBe(false);
    page.abort();
    await ended;
  });

  it('waits for a page that only reloads', async () => {
    const { ended, origin, headers } = await serve({ beforeFirst: 2000, afterLast: 200 });
    const first = new AbortController();
    await fetch(`${origin}/api/events`, { headers, signal: first.signal });
    first.abort();
    const second = new AbortController();
    await fetch(`${origin}/api/events`, { headers, signal: second.signal });
    let over = false;
    void ended.then(() => (over = true));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(over).toBe(false);
    second.abort();
  });
});
