import { texts } from '../../../src-main/contract/texts/texts.ts';

export const sampleWords = texts('sample', {
  tag: 'Sample',
  note: 'A sample kit, made from the page that comes with the app. Change what you like; its documents say that it is a sample.',
  end: 'Start a kit of my own',
  opened: 'This is a sample kit. It is not saved.',
  noPage:
    'The page that comes with the app is not there, so no sample can be made of it. Put the app in place again, or start from a page of your own.',
});
