const strict = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * Text of UTF-8 or, with their byte order mark, UTF-16 bytes; what is neither is taken for Windows-1252, which older
 * programs write. Null for bytes that are no text.
 */
export const decodeText = (bytes: Uint8Array): string | null => {
  const mark = bytes.length < 2 ? 0 : ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe) return strict('utf-16le', bytes);
  if (mark === 0xfeff) return strict('utf-16be', bytes);
  // A NUL is valid UTF-8, and found in every binary file and in none that a person typed.
  if (bytes.includes(0)) return null;
  return strict('utf-8', bytes) ?? olderText(bytes);
};

/** Control characters but tab, line feed, form feed and carriage return are in no text. */
const olderText = (bytes: Uint8Array): string | null => {
  const control = bytes.some((byte) => byte < 32 && ![9, 10, 12, 13].includes(byte));
  return control ? null : strict('windows-1252', bytes);
};
