import type { Reply } from '../contract/reply.ts';
import type { Kit } from '../core/kit/kit.ts';
import { parseKit } from '../core/kit/parse-kit.ts';
import { fail, ok } from '../core/result.ts';
import { failureOfReadingKit } from './file-failures.ts';
import { fingerprint } from './fingerprint.ts';
import type { Files } from './ports.ts';

/** The ending of kit files. */
export const kitEnding = '.interviewkit';

export const nameOfKitFile = (fileName: string): string =>
  fileName.toLowerCase().endsWith(kitEnding) ? fileName.slice(0, -kitEnding.length) : fileName;

/** A kit as its file holds it: JSON that people can compare line by line, with a line end last. */
export const writeKitText = (kit: Kit): string => `${JSON.stringify(kit, null, 2)}\n`;

/**
 * The text of a kit file becomes a kit.
 * Fails with `kit-invalid`, or with `kit-too-new` for a file of a newer version of the app.
 * @param name what the person calls the file
 */
export const readKitText = (text: string, name: string): Reply<Kit> => {
  let value: unknown;
  try {
    // Some editors put a byte order mark in front.
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return fail({
      code: 'kit-invalid',
      message: `${name} is not a kit, or is damaged: it is not JSON. It was left as it is. Open another copy.`,
      file: name,
    });
  }
  const kit = parseKit(value);
  return kit.ok
    ? kit
    : fail({ code: kit.error.code, message: `${name}: ${kit.error.message}`, file: name });
};

/** What lies at the place of a kit, be it a kit or not. */
export interface FoundKitFile {
  bytes: Uint8Array;
  /** SHA-256 of the bytes. */
  revision: string;
  kit: Reply<Kit>;
}

export const findKitFile = async (
  files: Files,
  path: string,
  name?: string,
): Promise<Reply<FoundKitFile>> => {
  const bytes = await files.read(path);
  if (!bytes.ok) return fail(failureOfReadingKit(bytes.error, name));
  const kit = readKitText(new TextDecoder().decode(bytes.value), name ?? path);
  return ok({ bytes: bytes.value, revision: fingerprint(bytes.value), kit });
};

export interface StoredKit {
  kit: Kit;
  /** SHA-256 of the file as it was read. */
  revision: string;
}

export const readKitFile = async (
  files: Files,
  path: string,
  name?: string,
): Promise<Reply<StoredKit>> => {
  const found = await findKitFile(files, path, name);
  if (!found.ok) return found;
  const { kit, revision } = found.value;
  return kit.ok ? ok({ kit: kit.value, revision }) : kit;
};
