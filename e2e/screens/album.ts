import type { Page } from '@playwright/test';
import { expect, journey } from '../journey.ts';
import { pictureSize, takePicture, type PictureOptions } from './picture.ts';

/**
 * Edges may be softer or harder than on record; what stands somewhere else, or is gone, is seen. Between versions 153 and
 * 156 of Chromium 0.005 % of the pixels differ by that much; a button that is gone makes ten times as many.
 */
export const alike = { threshold: 0.29, maxDiffPixelRatio: 0.0001 };

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
export type Look = keyof typeof looks;

export const wear = (page: Page, look: Look): Promise<void> =>
  page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' });

/** Holds screens against the pictures on record, each in several looks. */
export const openAlbum = async (page: Page) => {
  const darkroom = await page.context().newPage();
  await page.bringToFront();
  await page.setViewportSize(pictureSize);
  return {
    darkroom,
    compare: (name: string, options: PictureOptions & { looks?: readonly Look[] } = {}) =>
      journey.step(name, async () => {
        for (const look of options.looks ?? (['light', 'dark'] as const)) {
          await wear(page, look);
          const picture = await takePicture(page, darkroom, options);
          expect.soft(picture).toMatchSnapshot([`${name}-${look}.png`], alike);
        }
        await wear(page, 'light');
      }),
  };
};
