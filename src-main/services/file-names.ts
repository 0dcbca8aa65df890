import { dirname, relative, sep, isAbsolute } from 'node:path';

/** Windows keeps these names for devices, whatever the ending. */
const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/iu;
/** What at least one of Windows, macOS and Linux refuses in a name, control characters among it. */
// eslint's no-control-regex is why this is a property class and not a range.
const refused = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
/** In UTF-8, so that " - scorecard 12 ….pdf" still fits into the 255 bytes that file systems allow. */
const longest = 180;

/**
 * A text as a file name that Windows, macOS and Linux all take, without an ending.
 * @param fallback what to use when nothing of the text is left
 */
export const safeFileName = (text: string, fallback: string): string => {
  let name = text.normalize('NFC').replace(refused, ' ').replace(/\s+/gu, ' ').trim();
  while (Buffer.byteLength(name) > longest) name = Array.from(name).slice(0, -1).join('');
  // Windows drops dots and spaces at the end without a word; a leading dot hides a file elsewhere.
  name = name.replace(/^[. ]+|[. ]+$/gu, '');
  if (name === '') return fallback;
  return reserved.test(name) ? `${name} -` : name;
};

/** "x.pdf", then "x (2).pdf", "x (3).pdf" … */
export const numberedName = (fileName: string, number: number): string => {
  if (number === 1) return fileName;
  const dot = fileName.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [fileName.slice(0, dot), fileName.slice(dot)] : [fileName, ''];
  return `${stem} (${number})${ending}`;
};

/** The folder of a file as a person would say it: "Documents/Interview kits". */
export const describeFolder = (folder: string, home: string): string => {
  const fromHome = relative(home, folder);
  if (fromHome === '') return 'Home folder';
  const outside = fromHome.startsWith('..') || isAbsolute(fromHome);
  return outside ? folder : fromHome.split(sep).join('/');
};

export const describePlaceOf = (path: string, home: string): string =>
  describeFolder(dirname(path), home);
