import type { SharedTranslation } from './shared-catalogue.ts';
import { english, translated, type Language } from './texts.ts';

/**
 * What commands, native menus and dialogs of the system say in languages other than English, by BCP 47. A
 * language is offered once it stands here; what windows say in it stands in `src-renderer/texts/translations.ts`.
 */
export const sharedTranslations: Readonly<Record<string, SharedTranslation>> = {};

/** Languages that the app speaks, English first. */
export const languages: readonly string[] = ['en', ...Object.keys(sharedTranslations)];

/** English in disguise, for developers; asked for by a start parameter only. */
export const pseudoTag = 'en-XA';

export interface LanguageWishes {
  /** Of the start: wins over all; null: none was given. */
  asked: string | null;
  /** Of the settings; "system": as the system has it. */
  chosen: string;
  /** The system's, the dearest first. */
  system: readonly string[];
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

const find = (tag: string, available: readonly string[]): string | undefined =>
  available.find((one) => one.toLowerCase() === tag.toLowerCase()) ??
  available.find((one) => primary(one) === primary(tag));

/** The language to speak: as asked, as chosen, or the dearest of the system's that there is; else English. */
export function chooseLanguage(
  { asked, chosen, system }: LanguageWishes,
  available: readonly string[] = languages,
): string {
  if (asked === pseudoTag) return pseudoTag;
  const wanted = [...(asked === null ? [] : [asked]), ...(chosen === 'system' ? [] : [chosen])];
  for (const tag of [...wanted, ...system]) {
    const found = find(tag, available);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** What commands, menus and the system's dialogs are said in. */
export async function sharedLanguage(tag: string): Promise<Language> {
  if (tag === pseudoTag) return (await import('./pseudo.ts')).pseudoLanguage;
  const translation = sharedTranslations[tag];
  return translation === undefined ? english : translated(tag, { ...translation });
}
