import { useMemo } from 'react';
import { create } from 'zustand';
import type { Output } from '../../src-main/contract/operations.ts';
import type { Settings } from '../../src-main/contract/settings-shape.ts';
import type { DocumentDetails } from '../../src-main/core/kit/packet-options.ts';
import { chosenScale, fivePoints, type RatingScale } from '../../src-main/core/kit/rating-scale.ts';
import { jurisdictions } from '../../src-main/core/lint/lint-rule.ts';
import type { Bridge } from '../bridge/bridge.ts';

export type AppInfo = Output<'app.info'>;

interface SettingsState {
  settings: Settings;
  /** Null until the host has answered. */
  info: AppInfo | null;
}

const initial: Settings = {
  theme: 'system',
  language: 'system',
  paper: 'a4',
  formats: ['pdf', 'docx'],
  team: '',
  accent: null,
  logo: null,
  scale: 'five',
  ownScale: fivePoints,
  jurisdictions: [...jurisdictions],
  members: [],
  // Told only once the host has said that they are not known.
  knowsFirstSteps: true,
};

export const useSettings = create<SettingsState>(() => ({ settings: initial, info: null }));

/** The scale on which answers are rated, here and on what is printed. */
export const useRatingScale = (): RatingScale =>
  useSettings(({ settings }) => chosenScale(settings));

/** What the settings say of how documents look. */
export const useDocumentLook = (): Pick<DocumentDetails, 'team' | 'scale' | 'accent' | 'logo'> => {
  const { team, accent, logo } = useSettings(({ settings }) => settings);
  const scale = useRatingScale();
  return useMemo(() => ({ team, accent, logo, scale }), [team, accent, logo, scale]);
};

const schemes = { system: 'light dark', light: 'light', dark: 'dark' } as const;

/** What the host said last, and what was changed here and is not answered yet, in order. */
let told = initial;
let underway: Partial<Settings>[] = [];
/** Ends when the change before has been answered: answers come in the order of the changes. */
let turn: Promise<unknown> = Promise.resolve();
let page: HTMLElement | null = null;

const showSettings = () => {
  const settings = underway.reduce<Settings>((all, change) => ({ ...all, ...change }), told);
  useSettings.setState({ settings });
  if (page) page.style.colorScheme = schemes[settings.theme];
};

/** Reads settings and facts about the host, and follows what other windows change. */
export function followSettings(bridge: Bridge, root: HTMLElement): () => void {
  page = root;
  const take = (settings: Settings) => {
    told = settings;
    showSettings();
  };
  void bridge.call('settings.read', {}).then((reply) => {
    if (reply.ok) take(reply.value);
  });
  void bridge.call('app.info', {}).then((reply) => {
    if (reply.ok) useSettings.setState({ info: reply.value });
  });
  return bridge.on('settings-changed', take);
}

/**
 * Changes settings here at once and in the host; a refusal takes them back and is returned. An answer to
 * an earlier change takes nothing back that was changed since.
 */
export async function changeSettings(bridge: Bridge, change: Partial<Settings>) {
  underway = [...underway, change];
  showSettings();
  const answered = turn.then(() => bridge.call('settings.change', change));
  turn = answered;
  const reply = await answered;
  underway = underway.filter((one) => one !== change);
  if (reply.ok) told = reply.value;
  showSettings();
  return reply;
}

/** Whoever has exported a kit, or has read the first steps, needs them no more. */
export function forgetFirstSteps(bridge: Bridge): void {
  if (!useSettings.getState().settings.knowsFirstSteps)
    void changeSettings(bridge, { knowsFirstSteps: true });
}
