import { channelsOf } from '../core/kit/document-look.ts';
import { colours } from './text-styles.ts';

const hex = (channel: number): string => Math.round(channel).toString(16).padStart(2, '0');

/** The color thinned with white: a share of 1 leaves it as it is, 0 is white. */
const thinned = (accent: string, share: number): string =>
  channelsOf(accent)
    .map((channel) => hex(255 - (255 - channel) * share))
    .join('');

/** What takes the place of ink and of the two tints made from it, by the color that it replaces; hex without "#". */
export const accentColours = (accent: string): Map<string, string> =>
  new Map([
    [colours.ink, accent.replace('#', '').toLowerCase()],
    [colours.tint, thinned(accent, 0.08)],
    [colours.shade, thinned(accent, 0.15)],
  ]);
