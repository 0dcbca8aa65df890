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

/** As a file system sees it that minds neither case nor how letters are composed. */
const seenAs = (name: string): string => name.normalize('NFC').toLowerCase();

/** Names for one folder: "Ada", "ada (2)". Windows and macOS take names for the same that differ by case alone. */
export const distinctNames = (names: string[]): string[] => {
  const wanted = new Set(names.map(seenAs));
  const taken = new Set<string>();
  return names.map((name) => {
    let number = 1;
    let chosen = name;
    // A number must not lead to a name that somebody else has.
    while (taken.has(seenAs(chosen)) || (number > 1 && wanted.has(seenAs(chosen)))) {
      number += 1;
      chosen = `${name} (${number})`;
    }
    taken.add(seenAs(chosen));
    return chosen;
  });
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
