/** Signatures of a ZIP's entries, and where in each the time of the file stands. */
const entries = [
  { signature: 0x04034b50, timeAt: 10 },
  { signature: 0x02014b50, timeAt: 12 },
] as const;

/** 1 January 2000, midnight, as MS-DOS writes date and time (time in the low half). */
const fixedTime = ((20 << 9) | (1 << 5) | 1) << 16;

const endSignature = 0x06054b50;

/** Where the central directory starts, and how many entries it has. */
const readEnd = (view: DataView): { at: number; count: number } => {
  for (let at = view.byteLength - 22; at >= 0; at -= 1)
    if (view.getUint32(at, true) === endSignature)
      return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  throw new Error('not a ZIP file');
};

/**
 * Gives every file of a ZIP the same time, so that the same content gives the same bytes.
 * ZIP layout: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export const fixZipTimes = (zip: Uint8Array): Uint8Array => {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const [local, central] = entries;
  const end = readEnd(view);
  let at = end.at;
  for (let index = 0; index < end.count; index += 1) {
    if (view.getUint32(at, true) !== central.signature) throw new Error('damaged ZIP directory');
    const localAt = view.getUint32(at + 42, true);
    view.setUint32(at + central.timeAt, fixedTime, true);
    view.setUint32(localAt + local.timeAt, fixedTime, true);
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return bytes;
};
