import type { Translation } from './catalogue.ts';

/**
 * What windows say in languages other than English, by BCP 47, loaded where they are spoken. A language stands
 * in `sharedTranslations` (`src-main/contract/texts/languages.ts`), too, and is offered from there.
 */
export const translations: Readonly<Record<string, () => Promise<Translation>>> = {};
