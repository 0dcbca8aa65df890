import { describe, expect, it, vi } from 'vitest';
import { connectIpc } from './ipc.ts';

describe('the bridge over IPC', () => {
  it('gives calls to the preload and checks what comes back', async () => {
    const call = vi.fn(() => Promise.resolve({ ok: true, value: {} }));
    const bridge = connectIpc({ call, on: () => undefined });
    expect(await bridge.call('drafts.drop', { id: 'a' })).toEqual({ ok: true, value: {} });
    expect(call).toHaveBeenCalledWith('drafts.drop', { id: 'a' });
  });

  it('makes a failure of an error on the way', async () => {
    const bridge = connectIpc({
      call: () => Promise.reject(new Error('channel closed')),
      on: () => undefined,
    });
    expect(await bridge.call('kits.recent', {})).toMatchObject({
      ok: false,
      error: { code: 'bug' },
    });
  });

  it('hands events on, those too that came first', () => {
    let tell: (message: unknown) => void = () => undefined;
    const bridge = connectIpc({
      call: () => Promise.resolve(null),
      on: (listener) => {
        tell = listener;
        listener({ event: 'kit-given', data: { id: 'k' } });
      },
    });
    const given = vi.fn();
    bridge.on('kit-given', given);
    tell({ event: 'kit-given', data: { id: 'l' } });
    expect(given.mock.calls).toEqual([[{ id: 'k' }], [{ id: 'l' }]]);
  });
});
