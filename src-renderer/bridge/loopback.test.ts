import { describe, expect, it, vi } from 'vitest';
import { connectLoopback } from './loopback.ts';

type Fetch = typeof globalThis.fetch;

const lines = (...parts: string[]): Response => {
  const encoder = new TextEncoder();
  return new Response(
    new ReadableStream({
      start(controller) {
        for (const part of parts) controller.enqueue(encoder.encode(part));
        controller.close();
      },
    }),
  );
};
const never = () => new Promise<never>(() => undefined);
const addressOf = (input: Parameters<Fetch>[0]): string =>
  input instanceof Request ? input.url : String(input);

/** A host whose events never come and whose operations answer with `answer`. */
const connectTo = (answer: Fetch, wait: (ms: number) => Promise<void> = never) =>
  connectLoopback({
    key: 'secret',
    fetch: (input, init) => (addressOf(input) === '/api/events' ? never() : answer(input, init)),
    wait,
  });

describe('calls over loopback', () => {
  it('post the input with the key and give the checked reply', async () => {
    const answer = vi.fn<Fetch>(() => Promise.resolve(Response.json({ ok: true, value: {} })));
    const reply = await connectTo(answer).call('drafts.drop', { id: 'a' });
    expect(reply).toEqual({ ok: true, value: {} });
    expect(answer).toHaveBeenCalledWith('/api/drafts.drop', {
      method: 'POST',
      headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
      body: '{"id":"a"}',
    });
  });

  it('fail in words when the host is gone, and say that it is', async () => {
    const bridge = connectTo(() => Promise.reject(new TypeError('refused')));
    const told = vi.fn();
    bridge.onConnection(told);
    expect(await bridge.call('kits.recent', {})).toMatchObject({
      ok: false,
      error: { code: 'not-here' },
    });
    expect(told).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('fail in words when the answer is no JSON', async () => {
    const bridge = connectTo(() => Promise.resolve(new Response('<html>')));
    expect(await bridge.call('kits.recent', {})).toMatchObject({ ok: false });
  });
});

describe('events over loopback', () => {
  it('come line by line, however the bytes are cut', async () => {
    const streams = [
      lines(
        '{"event":"menu-command","data":{"com',
        'mand":"save"}}\n\n{"event":"menu-',
        'command","data":{"command":"undo"}}\n',
      ),
    ];
    const bridge = connectLoopback({
      key: 'secret',
      fetch: () => Promise.resolve(streams.shift()).then((stream) => stream ?? never()),
      wait: () => Promise.resolve(),
    });
    const heard: string[] = [];
    bridge.on('menu-command', ({ command }) => heard.push(command));
    await vi.waitFor(() => expect(heard).toEqual(['save', 'undo']));
  });

  it('are taken up again after ever longer pauses, and the connection is told', async () => {
    const pauses: number[] = [];
    const told: boolean[] = [];
    let tries = 0;
    const bridge = connectLoopback({
      key: 'secret',
      fetch: () => {
        tries += 1;
        if (tries < 8) return Promise.reject(new TypeError('refused'));
        if (tries === 8) return Promise.resolve(new Response(new ReadableStream()));
        return never();
      },
      wait: (ms) => {
        pauses.push(ms);
        return Promise.resolve();
      },
    });
    bridge.onConnection((connected) => told.push(connected));
    await vi.waitFor(() => expect(told).toEqual([false, true]));
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
  });
});
