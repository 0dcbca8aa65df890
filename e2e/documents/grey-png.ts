import { crc32, deflateSync } from 'node:zlib';

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
};

/** How bright a pixel is, from 0 to 15. */
const shadeOf = (rgba: Uint8ClampedArray, at: number): number => {
  const [red, green, blue] = [rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0];
  return Math.round((0.299 * red + 0.587 * green + 0.114 * blue) / 17);
};

/**
 * A picture as PNG in 16 greys: a printed page is small then, and its record can be kept with the sources.
 * @param rgba four bytes a pixel, row by row, without transparency
 */
export const toGreyPng = (
  rgba: Uint8ClampedArray,
  size: { width: number; height: number },
): Buffer => {
  const { width, height } = size;
  const stride = Math.ceil(width / 2) + 1;
  // Every row begins with a byte that names its filter; 0 is none.
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const shade = shadeOf(rgba, (y * width + x) * 4);
      const at = y * stride + 1 + (x >> 1);
      rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? shade << 4 : shade);
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 4 bits a pixel, greyscale.
  head[8] = 4;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
