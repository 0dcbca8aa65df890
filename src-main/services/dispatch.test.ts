import { describe, expect, it } from 'vitest';
import { dispatch } from './dispatch.ts';
import { createOperations } from './operations-table.ts';
import { createTestPorts, createWindow } from './testing/test-ports.ts';

const open = () => {
  const host = createTestPorts();
  const table = createOperations(host.ports);
  const call = (name: string, input: unknown, changed = {}) =>
    dispatch({ ...table, ...changed }, name, input, createWindow().caller, host.ports.log);
  return { ...host, call };
};

describe('dispatch', () => {
  it('answers an operation of the contract', async () => {
    expect(await open().call('app.info', {})).toEqual({
      ok: true,
      value: {
        host: 'browser',
        version: '0.0.0',
        platform: 'linux',
        asksForFiles: false,
        folder: 'Documents/Interview kits',
      },
    });
  });

  it.each(['app.quit', 'toString', '__proto__', ''])('knows no operation %j', async (name) => {
    expect(await open().call(name, {})).toMatchObject({
      ok: false,
      error: { code: 'call-invalid' },
    });
  });

  it.each([
    ['pages.read', {}],
    ['pages.read', undefined],
    ['kits.save', { kit: {}, ref: null, as: false }],
    ['settings.change', { theme: 'neon' }],
  ])('refuses %s with %j before anything runs', async (name, input) => {
    const { call, logged } = open();
    expect(await call(name, input)).toMatchObject({ ok: false, error: { code: 'call-invalid' } });
    expect(logged).toEqual([]);
  });

  it('turns an exception into a plain reply and a line in the log', async () => {
    const { call, logged } = open();
    const broken = () => {
      throw new Error('inner words');
    };
    const reply = await call('settings.read', {}, { 'settings.read': broken });
    expect(reply).toMatchObject({ ok: false, error: { code: 'bug' } });
    expect(JSON.stringify(reply)).not.toContain('inner words');
    expect(logged.join('\n')).toContain('inner words');
  });

  it('lets no reply through that its schema does not allow', async () => {
    const { call, logged } = open();
    const wrong = () => ({ ok: true, value: { theme: 'neon' } });
    expect(await call('settings.read', {}, { 'settings.read': wrong })).toMatchObject({
      ok: false,
      error: { code: 'bug' },
    });
    expect(logged).toHaveLength(1);
  });
});
