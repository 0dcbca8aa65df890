import type { Kit, Question } from '../../../src-main/core/kit/kit.ts';
import { questionWords } from './words.ts';

const library = /^library:([^/]+)\//u;

/** Where the words of a question come from, in a sentence; a source of another kind is said as it is. */
export function sourceOf(kit: Kit, { source, competency }: Question): string {
  if (source === 'page') return questionWords.sourcePage;
  if (source === 'person') return questionWords.sourcePerson;
  const bank = library.exec(source)?.[1];
  if (bank === undefined) return source;
  const named = kit.competencies.find(({ id }) => id === bank || id === competency);
  return questionWords.sourceLibrary(named?.name ?? bank);
}
