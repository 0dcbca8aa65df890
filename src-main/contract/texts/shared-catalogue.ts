import type { commandWords } from '../commands.ts';
import type { desktopWords } from './desktop-words.ts';
import type { TranslationOf } from './texts.ts';

/** Sections that a host says, or that windows and a host say both. */
export interface SharedCatalogue {
  commands: typeof commandWords;
  desktop: typeof desktopWords;
}

export type SharedTranslation = TranslationOf<SharedCatalogue>;
