import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src-main/contract/settings-shape.ts';
import { fivePoints, fourPoints } from '../../src-main/core/kit/rating-scale.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { changeSettings, followSettings, useSettings } from './settings-store.ts';

type Answer = (allowed: boolean) => void;

/** A host that answers a change only when the test says so. */
const createHost = () => {
  let settings = useSettings.getState().settings;
  let tell: (settings: Settings) => void = () => undefined;
  const waiting: Answer[] = [];
  const call = (name: string, change: Partial<Settings>) =>
    name !== 'settings.change'
      ? Promise.resolve({ ok: false })
      : new Promise((resolve) => {
          waiting.push((allowed) => {
            if (allowed) settings = { ...settings, ...change };
            resolve(allowed ? { ok: true, value: settings } : { ok: false });
          });
        });
  const on = (_: string, listener: (settings: Settings) => void) => {
    tell = listener;
    return () => undefined;
  };
  return {
    bridge: { call, on } as unknown as Bridge,
    answer: async (allowed = true) => {
      await Promise.resolve();
      waiting.shift()?.(allowed);
      for (let step = 0; step < 5; step += 1) await Promise.resolve();
    },
    otherWindow: (change: Partial<Settings>) => {
      settings = { ...settings, ...change };
      tell(settings);
    },
  };
};

const shown = () => useSettings.getState().settings;
const ownScale = { ...fourPoints, sound: 2 };

describe('settings in a window', () => {
  it('keep a later change while an earlier one is answered', async () => {
    const { bridge, answer } = createHost();
    void changeSettings(bridge, { scale: 'own' });
    void changeSettings(bridge, { ownScale });
    await answer();
    expect(shown()).toMatchObject({ scale: 'own', ownScale });
    await answer();
    expect(shown()).toMatchObject({ scale: 'own', ownScale });
  });

  it('take back what is refused, and nothing else', async () => {
    const { bridge, answer } = createHost();
    void changeSettings(bridge, { ownScale: fivePoints });
    void changeSettings(bridge, { team: 'Pilots' });
    await answer(false);
    expect(shown()).toMatchObject({ ownScale, team: 'Pilots' });
    await answer();
    expect(shown()).toMatchObject({ ownScale, team: 'Pilots' });
  });

  it('follow another window and keep what is not answered here yet', async () => {
    const { bridge, answer, otherWindow } = createHost();
    const root = { style: {} } as HTMLElement;
    followSettings(bridge, root);
    void changeSettings(bridge, { scale: 'four' });
    otherWindow({ theme: 'dark' });
    expect(shown()).toMatchObject({ scale: 'four', theme: 'dark' });
    expect(root.style.colorScheme).toBe('dark');
    await answer();
    expect(shown()).toMatchObject({ scale: 'four', theme: 'dark' });
  });
});
