import { describe, expect, it } from 'vitest';
import { mostLogoBytes } from '../core/kit/document-look.ts';
import { smallJpeg, smallLogo } from '../documents/small-logo.fixture.ts';
import { readLogo } from './logo-file.ts';

const bytesOf = ({ data }: { data: string }): Buffer => Buffer.from(data, 'base64');

describe('readLogo', () => {
  it.each([smallLogo, smallJpeg])('tells type and size of a picture: $type', (logo) => {
    expect(readLogo('logo', bytesOf(logo), ' Harbor ')).toEqual({ ok: true, value: logo });
  });

  it.each([
    ['a PNG that is cut off', bytesOf(smallLogo).subarray(0, -20), 'is damaged'],
    ['a JPEG that is cut off', bytesOf(smallJpeg).subarray(0, 150), 'is damaged'],
    ['nothing but a signature', bytesOf(smallLogo).subarray(0, 8), 'is damaged'],
    ['an SVG', Buffer.from('<?xml version="1.0"?><svg xmlns="x"/>'), 'is an SVG'],
    ['a text', Buffer.from('hello'), 'is not a PNG or JPEG'],
    ['an empty file', Buffer.alloc(0), 'is not a PNG or JPEG'],
    ['a large file', Buffer.alloc(mostLogoBytes + 1), 'takes 201 kB'],
  ])('refuses %s, and says why', (_, bytes, why) => {
    const read = readLogo('logo.png', bytes, '');
    expect(read).toMatchObject({ ok: false, error: { code: 'call-invalid', file: 'logo.png' } });
    expect(read.ok ? '' : read.error.message).toContain(why);
  });

  it('refuses a PNG whose picture is spoiled', () => {
    const bytes = bytesOf(smallLogo);
    const at = bytes.indexOf('IDAT') + 4;
    bytes.fill(0, at, at + 8);
    expect(readLogo('logo.png', bytes, '').ok).toBe(false);
  });
});
