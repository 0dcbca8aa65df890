import type { About } from '../../../src-main/contract/about-shape.ts';
import { words } from '../../ui/words.ts';
import { aboutWords } from './about-words.ts';

/** A fact of this copy of the app: its name, and what it is. */
export type Detail = readonly [string, string];

/** What is shown and copied, in this order. */
export const detailsOf = (about: About, platform: string, folder: string): Detail[] => [
  [aboutWords.version, about.version],
  [aboutWords.formats, about.formats.join(', ')],
  [aboutWords.runtime, about.runtime.map(({ name, version }) => `${name} ${version}`).join(', ')],
  [aboutWords.platform, platform],
  [aboutWords.folder, folder],
  [aboutWords.data, about.data],
  [aboutWords.log, about.log],
];

/** The details as somebody pastes them into a letter for help. */
export const detailsText = (details: readonly Detail[]): string =>
  [words.appName, ...details.map(([name, value]) => `${name}: ${value}`)].join('\n');
