import { afterEach, describe, expect, it } from 'vitest';
import { english, language, speak } from '../../src-main/contract/texts/texts.ts';
import { fakeBridge } from '../bridge/testing/fake-bridge.ts';
import { words } from '../ui/words.ts';
import { speakInWindow } from './speak-in-window.ts';

const windowAt = (search: string) => {
  const documentElement = { lang: '' };
  const window = {
    location: { search },
    navigator: { languages: ['en-GB'] },
    document: { documentElement },
  } as unknown as Window;
  return { window, documentElement };
};

afterEach(() => speak(english));

describe('speakInWindow', () => {
  it('speaks English and says so on the document', async () => {
    const { window, documentElement } = windowAt('');
    await speakInWindow(window, fakeBridge().bridge);
    expect([documentElement.lang, language().tag, words.done]).toEqual(['en', 'en', 'Done']);
  });

  it('speaks what the address asks for', async () => {
    const { window, documentElement } = windowAt('?language=en-XA');
    await speakInWindow(window, null);
    expect(documentElement.lang).toBe('en-XA');
    expect(words.done).toMatch(/^⟦.*⟧$/u);
  });
});
