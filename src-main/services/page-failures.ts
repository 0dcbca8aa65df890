import type { Failure } from '../contract/failure.ts';
import { failureOfReadingPage } from './file-failures.ts';
import type { FileFault } from './ports.ts';

export const pageGone: Failure = {
  code: 'page-not-found',
  message: 'That page is not there any more. Choose another, or import it again.',
};

/** What a person is told when something was asked of a page for which it is no page. */
export const notForThisPage = (message: string): Failure => ({ code: 'not-allowed', message });

/** The content of a page in the app's own folder is not what it was. */
export const contentDamaged = (name: string): Failure => ({
  code: 'page-unreadable',
  message: `The app's copy of ${name} is damaged. What you said of its lines is kept. Add it again to mend it.`,
  file: name,
});

export const failureOfReadingContent = (fault: FileFault, name: string): Failure =>
  fault.kind === 'missing'
    ? {
        code: 'page-not-found',
        message: `The app's copy of ${name} is gone. What you said of its lines is kept. Add it again to bring it back.`,
        file: name,
      }
    : failureOfReadingPage(fault, name);

/**
 * What a person is told when the app could not change a page in its own folder.
 * @param folder in words for a person
 */
export const failureOfKeeping = (fault: FileFault, name: string, folder: string): Failure =>
  fault.kind === 'full'
    ? {
        code: 'disk-full',
        message: `There is no room on the disk for ${name}. Nothing was changed. Free some space and try again.`,
        file: name,
      }
    : {
        code: 'folder-unwritable',
        message: `${name} cannot be kept in ${folder}: ${fault.kind === 'denied' ? 'writing is not allowed there' : fault.reason}. Nothing was changed. Check the permissions of that folder and try again.`,
        file: name,
      };
