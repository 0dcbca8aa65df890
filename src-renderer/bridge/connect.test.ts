import { describe, expect, it, vi } from 'vitest';
import { connect } from './connect.ts';

/** The parts of a window that are looked at. */
const fakeWindow = (parts: Partial<Record<'hash' | 'stored', string>>, extra: object = {}) => {
  const stored = new Map(parts.stored ? [['interview-kit-key', parts.stored]] : []);
  const replaceState = vi.fn();
  const window = {
    location: { hash: parts.hash ?? '', pathname: '/', search: '' },
    history: { replaceState },
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
    },
    fetch: () => new Promise(() => undefined),
    setTimeout,
    ...extra,
  };
  return { window: window as unknown as Window, stored, replaceState };
};

describe('connect', () => {
  it('takes the key out of the address and keeps it for reloading', () => {
    const { window, stored, replaceState } = fakeWindow({ hash: '#key=abc' });
    expect(connect(window)).not.toBeNull();
    expect(stored.get('interview-kit-key')).toBe('abc');
    expect(replaceState).toHaveBeenCalledWith(null, '', '/');
  });

  it('goes on with the kept key', () => {
    expect(connect(fakeWindow({ stored: 'abc' }).window)).not.toBeNull();
  });

  it('has no bridge without a key', () => {
    expect(connect(fakeWindow({}).window)).toBeNull();
  });

  it('takes the preload where there is one', async () => {
    const call = vi.fn(() => Promise.resolve({ ok: true, value: [] }));
    const { window } = fakeWindow({}, { interviewKit: { call, on: () => undefined } });
    await connect(window)?.call('kits.recent', {});
    expect(call).toHaveBeenCalledWith('kits.recent', {});
  });
});
