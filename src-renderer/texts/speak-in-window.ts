import {
  chooseLanguage,
  languages,
  pseudoTag,
  sharedLanguage,
  sharedTranslations,
} from '../../src-main/contract/texts/languages.ts';
import { speak, translated, type Language } from '../../src-main/contract/texts/texts.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { translations } from './translations.ts';

const find = async (tag: string): Promise<Language> => {
  const load = translations[tag];
  if (tag === pseudoTag || load === undefined) return sharedLanguage(tag);
  return translated(tag, { ...sharedTranslations[tag], ...(await load()) });
};

/** What the settings say; the host is asked only where there is something to choose from. */
const chosenIn = async (bridge: Bridge | null): Promise<string> => {
  if (bridge === null || languages.length === 1) return 'system';
  const reply = await bridge.call('settings.read', {});
  return reply.ok ? reply.value.language : 'system';
};

/**
 * Lets a window speak the language of its address (`?language=`), of the settings or of the system, the
 * first that there is. To be done before anything is drawn.
 */
export async function speakInWindow(
  { location, navigator, document }: Window,
  bridge: Bridge | null,
): Promise<void> {
  const tag = chooseLanguage({
    asked: new URLSearchParams(location.search).get('language'),
    chosen: await chosenIn(bridge),
    system: navigator.languages,
  });
  document.documentElement.lang = tag;
  speak(await find(tag));
}
