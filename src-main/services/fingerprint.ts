import { createHash } from 'node:crypto';

/** SHA-256, lower-case hex, of bytes or of a text in UTF-8. */
export const fingerprint = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');
