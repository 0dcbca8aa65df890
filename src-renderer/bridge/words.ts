import { texts } from '../../src-main/contract/texts/texts.ts';

/** What a window says where its host does not answer. */
export const bridgeWords = texts('bridge', {
  noAnswer: 'The app did not answer. Your kit is safe in this window. Save it and restart the app.',
  lost: 'The app that serves this page cannot be reached. What you wrote is safe in this window. Start the app again: it opens in a new window, and a kit that you download here can be opened there.',
  notUnderstood:
    'The answer could not be read, so nothing was changed. Your kit is still here. Try again; if it happens twice, save and restart the app.',
});
