import { expect, it } from 'vitest';
import { detailsOf, detailsText } from './details-text.ts';

it('the details are one to a line, under the name of the app, as they are shown', () => {
  const details = detailsOf(
    {
      version: '0.1.0',
      formats: ['interview-kit/kit@1'],
      runtime: [
        { name: 'Electron', version: '45.4.1' },
        { name: 'Node.js', version: '24.0.0' },
      ],
      data: '.config/kits',
      log: '.config/kits/failures.log',
      libraries: [],
    },
    'linux',
    'Documents/Interview kits',
  );
  expect(detailsText(details)).toBe(
    `Interview Kit Builder
Version: 0.1.0
Writes: interview-kit/kit@1
Runs on: Electron 45.4.1, Node.js 24.0.0
System: linux
Kits and exports: Documents/Interview kits
Your pages, bank and settings: .config/kits
Log of failures: .config/kits/failures.log`,
  );
});
