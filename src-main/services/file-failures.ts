import { basename } from 'node:path';
import type { Failure } from '../contract/failure.ts';
import type { FileFault } from './ports.ts';

const why = (fault: FileFault): string => {
  switch (fault.kind) {
    case 'missing':
      return 'the folder is not there';
    case 'folder':
      return 'a folder has that name';
    case 'denied':
      return 'writing is not allowed there';
    case 'exists':
      return 'a file has that name';
    case 'full':
      return 'the disk is full';
    case 'other':
      return fault.reason;
  }
};

/**
 * What a person is told when something could not be written.
 * @param what the file or folder in their words: a name or the path they gave
 */
export const failureOfWriting = (fault: FileFault, what: string): Failure =>
  fault.kind === 'full'
    ? {
        code: 'disk-full',
        message: `There is no room on the disk for ${what}. Nothing was changed. Free some space and try again.`,
        file: what,
      }
    : {
        code: 'folder-unwritable',
        message: `${what} cannot be written: ${why(fault)}. Nothing was changed. Choose another folder.`,
        file: what,
      };

/** What a person is told when a page could not be read. */
export const failureOfReadingPage = (fault: FileFault, what: string): Failure => {
  switch (fault.kind) {
    case 'missing':
      return {
        code: 'page-not-found',
        message: `There is no page ${what}. Check the name and the folder.`,
        file: what,
      };
    case 'folder':
      return {
        code: 'page-unreadable',
        message: `${what} is a folder. Name a page in it.`,
        file: what,
      };
    case 'denied':
    case 'full':
    case 'exists':
    case 'other':
      return {
        code: 'page-unreadable',
        message: `${what} cannot be read: ${fault.kind === 'denied' ? 'reading it is not allowed' : fault.reason}. Check its permissions, or copy it somewhere else.`,
        file: what,
      };
  }
};

/** What a person is told when a kit file could not be read. */
export const failureOfReadingKit = (fault: FileFault, what = basename(fault.path)): Failure => {
  switch (fault.kind) {
    case 'missing':
      return {
        code: 'kit-not-found',
        message: `There is no kit ${what}. It may have been moved or renamed; open it from where it is now.`,
        file: what,
      };
    case 'folder':
      return { code: 'kit-invalid', message: `${what} is a folder, not a kit.`, file: what };
    case 'denied':
    case 'full':
    case 'exists':
    case 'other':
      return {
        code: 'kit-invalid',
        message: `${what} cannot be read: ${fault.kind === 'denied' ? 'reading it is not allowed' : fault.reason}. Check its permissions, or copy it somewhere else.`,
        file: what,
      };
  }
};
