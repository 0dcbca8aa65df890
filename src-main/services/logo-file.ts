import { inflateSync } from 'node:zlib';
import type { Failure } from '../contract/failure.ts';
import type { Reply } from '../contract/reply.ts';
import { mostLogoBytes, type Logo } from '../core/kit/document-look.ts';
import { fail, ok } from '../core/result.ts';

type Picture = Pick<Logo, 'type' | 'width' | 'height'>;

const pngSignature = '89504e470d0a1a0a';

/** Width and height of a PNG that is whole (PNG 1.2, sections 3 and 4.1), or null. */
const readPng = (bytes: Buffer): Picture | null => {
  const parts: Buffer[] = [];
  let at = 8;
  let ended = false;
  while (!ended && at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (kind === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    ended = kind === 'IEND';
    at += 12 + length;
  }
  if (!ended || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  try {
    inflateSync(Buffer.concat(parts));
  } catch {
    return null;
  }
  return { type: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

/** Whether bytes are a PNG, with its end. */
export const isWholePng = (given: Uint8Array): boolean => {
  const bytes = Buffer.from(given);
  return bytes.toString('hex', 0, 8) === pngSignature && readPng(bytes) !== null;
};

/** Start-of-frame markers: C0 to CF without the tables DHT, JPG and DAC (ITU-T T.81, table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Width and height of a JPEG that has its end (ITU-T T.81, annex B), or null. */
const readJpeg = (bytes: Buffer): Picture | null => {
  if (bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) < bytes.length / 2) return null;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker))
      return {
        type: 'jpeg',
        width: bytes.readUInt16BE(at + 7),
        height: bytes.readUInt16BE(at + 5),
      };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
};

const refuse = (file: string, message: string): { ok: false; error: Failure } =>
  fail({ code: 'call-invalid', message, file });

const isSvg = (bytes: Buffer): boolean => /<svg[\s>]/iu.test(bytes.toString('utf8', 0, 2000));

const pictureIn = (bytes: Buffer): Picture | null | 'other' => {
  if (bytes.toString('hex', 0, 8) === pngSignature) return readPng(bytes);
  if (bytes.toString('hex', 0, 3) === 'ffd8ff') return readJpeg(bytes);
  return 'other';
};

/**
 * A picture for the head of documents. Fails with `call-invalid` where the file is too large, damaged or no PNG or
 * JPEG; an SVG has to be made into one first, which a window does.
 */
export const readLogo = (file: string, given: Uint8Array, alt: string): Reply<Logo> => {
  const bytes = Buffer.from(given);
  if (bytes.length > mostLogoBytes)
    return refuse(
      file,
      `${file} takes ${Math.ceil(bytes.length / 1000)} kB; a logo may take ${mostLogoBytes / 1000} kB. Save it smaller: 800 pixels wide are plenty in print.`,
    );
  const picture = pictureIn(bytes);
  if (picture === 'other')
    return refuse(
      file,
      isSvg(bytes)
        ? `${file} is an SVG. Choose it in the settings of the app, which makes a PNG of it, or save it as PNG.`
        : `${file} is not a PNG or JPEG picture. Save the logo as one of these, and try again.`,
    );
  if (picture === null || picture.width === 0 || picture.height === 0)
    return refuse(file, `${file} is damaged: the picture in it cannot be read. Save it again.`);
  return ok({ ...picture, data: bytes.toString('base64'), alt: alt.trim().slice(0, 120) });
};
