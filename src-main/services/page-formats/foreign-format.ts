const pdf =
  'is a PDF, in which headings and lists cannot be told from other text. Add the Word file or web page that it was made from. If there is none, open the PDF, select and copy its text, and use “Paste text”; a scan, whose text cannot be selected, needs text recognition first.';

/** Formats that people bring and the app does not read, by the bytes at their start, and what to do instead. */
const formats: readonly (readonly [RegExp, string])[] = [
  [/^[\s\S]{0,1000}%PDF-/, pdf],
  [
    /^\xD0\xCF[\s\S]\xE0/,
    'is an old Word file (.doc), or a Word file with a password. Open it in Word, save it as a Word document (.docx) without a password, and add that file.',
  ],
  [
    /^\{\\rtf/,
    'is a Rich Text file (.rtf). Open it in Word or another word processor, save it as a Word document (.docx), and add that file.',
  ],
  [
    /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|BM|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyphei[cx])/,
    'is a picture. Its text cannot be read: use text recognition, then “Paste text”, or ask for the file that the picture was made from.',
  ],
];

/** What is wrong with bytes that are known not to be a page, as the rest of a sentence; null for all others. */
export const foreignFormat = (bytes: Uint8Array): string | null => {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  return formats.find(([pattern]) => pattern.test(start))?.[1] ?? null;
};
