import type { Page } from '@playwright/test';
import { toGreyPng } from '../documents/grey-png.ts';

/** Where the pictures are taken; large enough for a plan, questions and a dialog over them. */
export const pictureSize = { width: 1440, height: 900 };

/** What differs from run to run or from machine to machine, and is no part of a screen's looks. */
const steady = `
  .announcer { display: none !important; }
  .scrim { bottom: 0 !important; }
  ::-webkit-scrollbar { display: none; }
`;

export interface PictureOptions {
  /** Covered by a flat field: paths, versions, times. */
  mask?: readonly string[];
  /** Rules for this picture alone. */
  style?: string;
}

/**
 * A screen as it stands, in greys and at half the size: every pixel is the mean of four, so that how a version of the
 * browser draws the edges of letters hardly shows, and where things stand does.
 * @param darkroom an empty page of the same browser
 */
export const takePicture = async (
  page: Page,
  darkroom: Page,
  { mask = [], style = '' }: PictureOptions = {},
): Promise<Buffer> => {
  // Under the pointer nothing looks as usual.
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  const shot = await page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    scale: 'css',
    style: steady + style,
    mask: mask.map((selector) => page.locator(selector)),
    maskColor: '#808080',
  });
  const { width, height, greys } = await darkroom.evaluate(shrink, shot.toString('base64'));
  const rgba = new Uint8ClampedArray(width * height * 4);
  Buffer.from(greys, 'base64').forEach((grey, at) => rgba.set([grey, grey, grey, 255], at * 4));
  return toGreyPng(rgba, { width, height });
};

/** Runs in the empty page, which can open a PNG. */
const shrink = async (png: string) => {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const brightness = (x: number, y: number): number => {
    const at = (y * bitmap.width + x) * 4;
    return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
  };
  const width = bitmap.width >> 1;
  const height = bitmap.height >> 1;
  let greys = '';
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [left, top] = [x * 2, y * 2];
      const sum =
        brightness(left, top) +
        brightness(left + 1, top) +
        brightness(left, top + 1) +
        brightness(left + 1, top + 1);
      greys += String.fromCharCode(Math.round(sum / 4));
    }
  return { width, height, greys: btoa(greys) };
};
