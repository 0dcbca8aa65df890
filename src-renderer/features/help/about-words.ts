import { texts } from '../../../src-main/contract/texts/texts.ts';
import { words } from '../../ui/words.ts';

export const aboutWords = texts('about', {
  title: `About ${words.appName}`,
  lead: 'From a job-family page to a printed, structured interview packet. Nothing leaves this computer.',
  version: 'Version',
  formats: 'Writes',
  runtime: 'Runs on',
  platform: 'System',
  data: 'Your pages, bank and settings',
  folder: 'Kits and exports',
  log: 'Log of failures',
  logHint:
    'It says which part of the app failed and when. No candidate, no answer and no file of yours is named in it.',
  copy: 'Copy the details',
  copied: 'The details are copied',
  copyFailed: 'The details could not be copied. Select them above and copy them with the keyboard.',
  showLog: 'Show the log folder',
  libraries: (n: number) => `Libraries and fonts, with their licenses (${n})`,
  inWindow: 'Built into the window',
  inProgram: 'Used by the program',
  licenseOf: (name: string) => `License of ${name}`,
  noLicenses: 'The list could not be read. It lies beside the program as licenses.json.',
  unknownLicense: 'see its text',
});
