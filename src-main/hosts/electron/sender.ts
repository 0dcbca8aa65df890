import type { WebFrameMain } from 'electron';
import { appOrigin } from './app-protocol.ts';

const originOf = (address: string): string | null => {
  try {
    // `origin` is "null" for app:// in Node; scheme and host say the same.
    const { protocol, host } = new URL(address);
    return `${protocol}//${host}`;
  } catch {
    return null;
  }
};

export const isOwnAddress = (address: string): boolean => originOf(address) === appOrigin;

/** Only the app's own page may ask for something: not a frame in it, not a page it was led to. */
export const isOwnFrame = (frame: Pick<WebFrameMain, 'url' | 'parent'> | null): boolean =>
  frame !== null && frame.parent === null && isOwnAddress(frame.url);
