import { create } from 'zustand';
import type { Output, Settings } from '../../src-main/contract/operations.ts';
import type { Bridge } from '../bridge/bridge.ts';

export type AppInfo = Output<'app.info'>;

interface SettingsState {
  settings: Settings;
  /** Null until the host has answered. */
  info: AppInfo | null;
}

const initial: Settings = { theme: 'system', paper: 'a4', formats: ['pdf', 'docx'], team: '' };

export const useSettings = create<SettingsState>(() => ({ settings: initial, info: null }));

const schemes = { system: 'light dark', light: 'light', dark: 'dark' } as const;

/** Reads settings and facts about the host, and follows what other windows change. */
export function followSettings(bridge: Bridge, root: HTMLElement): () => void {
  const take = (settings: Settings) => {
    useSettings.setState({ settings });
    root.style.colorScheme = schemes[settings.theme];
  };
  void bridge.call('settings.read', {}).then((reply) => {
    if (reply.ok) take(reply.value);
  });
  void bridge.call('app.info', {}).then((reply) => {
    if (reply.ok) useSettings.setState({ info: reply.value });
  });
  return bridge.on('settings-changed', take);
}

/** Changes settings here at once and in the host; a refusal takes them back and is returned. */
export async function changeSettings(bridge: Bridge, change: Partial<Settings>) {
  const before = useSettings.getState().settings;
  const apply = (settings: Settings) => {
    useSettings.setState({ settings });
    document.documentElement.style.colorScheme = schemes[settings.theme];
  };
  apply({ ...before, ...change });
  const reply = await bridge.call('settings.change', change);
  apply(reply.ok ? reply.value : before);
  return reply;
}
