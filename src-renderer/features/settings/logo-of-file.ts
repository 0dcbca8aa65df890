import { mostLogoBytes, type Logo } from '../../../src-main/core/kit/document-look.ts';

/** What the person is told of a file that cannot become a logo. */
export type LogoProblem = 'unreadable' | 'too-large';

/** Largest file that is opened at all, in bytes. */
const largest = 5_000_000;

/** Sides in pixels: at the size in which a logo is printed, more does not show. */
const widest = 900;
const highest = 320;

const base64OfBlob = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(new Error('The picture could not be read'));
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.readAsDataURL(blob);
  });

const loadPicture = (url: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const picture = new Image();
    picture.onload = () => resolve(picture);
    picture.onerror = () => reject(new Error('The browser could not draw the picture'));
    picture.src = url;
  });

/** An SVG without a size of its own is drawn as large as it may be. */
const sizeOf = ({ naturalWidth, naturalHeight }: HTMLImageElement) => {
  const [width, height] = [naturalWidth || widest, naturalHeight || highest];
  const scale = Math.min(widest / width, highest / height);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
};

const drawPng = async (picture: HTMLImageElement): Promise<Blob | null> => {
  const canvas = document.createElement('canvas');
  const { width, height } = sizeOf(picture);
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
};

/**
 * A PNG, JPEG or SVG file as a PNG of the size in which logos are printed. Drawn by the browser as a picture: what an
 * SVG may hold beside shapes (scripts, pictures from elsewhere) is not run and not kept.
 */
export async function logoOfFile(file: File, alt: string): Promise<Logo | LogoProblem> {
  if (file.size > largest) return 'too-large';
  const url = URL.createObjectURL(file);
  try {
    const picture = await loadPicture(url);
    const png = await drawPng(picture);
    if (png === null) return 'unreadable';
    if (png.size > mostLogoBytes) return 'too-large';
    return { type: 'png', data: await base64OfBlob(png), ...sizeOf(picture), alt };
  } catch {
    return 'unreadable';
  } finally {
    URL.revokeObjectURL(url);
  }
}
