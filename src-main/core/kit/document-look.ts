import { z } from 'zod';

/** A color as "#1f3a5f". */
export const accentSchema = z.string().regex(/^#[0-9a-f]{6}$/iu);

/** Most that a logo may take, in bytes: it is kept in the settings and stands in every document. */
export const mostLogoBytes = 200_000;

/** A picture for the head of documents. */
export const logoSchema = z.object({
  type: z.enum(['png', 'jpeg']),
  /** The file's bytes in base64. */
  data: z.base64().max(Math.ceil(mostLogoBytes / 3) * 4),
  /** In pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** What it shows, for people who cannot see it. */
  alt: z.string().max(120),
});
export type Logo = z.infer<typeof logoSchema>;

/** Red, green and blue from 0 to 255. */
export const channelsOf = (colour: string): [number, number, number] => {
  const value = Number.parseInt(colour.replace('#', ''), 16);
  return [(value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
};

/** Relative luminance, 0 to 1 (WCAG 2.2). */
const luminanceOf = (colour: string): number => {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast with white paper, 1 to 21 (WCAG 2.2). */
export const contrastOnWhite = (colour: string): number => 1.05 / (luminanceOf(colour) + 0.05);

/** What text of ordinary size needs (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

/** Whether headings in this color can be read on paper; else documents are printed in ink. */
export const canBeRead = (colour: string): boolean => contrastOnWhite(colour) >= leastContrast;

/** Why a color is not used, for the person who chose it. */
export const tooLightSentence = (colour: string): string =>
  `${colour} is too light to read on white paper: its contrast is ${(Math.floor(contrastOnWhite(colour) * 10) / 10).toFixed(1)} to 1, and text needs ${leastContrast} to 1. Documents are printed in ink blue instead; a darker shade of it would do.`;
