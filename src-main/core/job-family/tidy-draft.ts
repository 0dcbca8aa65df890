import { tidy } from './markdown/plain-text.ts';
import type { PageDraft } from './page-draft.ts';
import type { Demands } from './written-form.ts';

/** One line with single spaces, as the reader of pages sees it; control characters count as spaces. */
export const tidyLine = (text: string): string => tidy(text.replace(/\p{Cc}+/gu, ' '));

const tidyEntries = (entries: readonly string[]): string[] =>
  entries.map(tidyLine).filter((entry) => entry !== '');

const linesOf = (text: string): string[] => text.split(/\r\n?|\n/).map(tidyLine);

/** Line ends stay, and one empty line between two paragraphs. */
const tidyParagraphs = (text: string): string =>
  linesOf(text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');

const tidyDemands = ({ responsibilities, must, nice }: Demands): Demands => ({
  responsibilities: tidyEntries(responsibilities),
  must: tidyEntries(must),
  nice: tidyEntries(nice),
});

const asksNothing = ({ responsibilities, must, nice }: Demands): boolean =>
  responsibilities.length + must.length + nice.length === 0;

/**
 * A draft as it stands on its page: texts trimmed, empty entries dropped, and with them the levels and specialties
 * that say nothing at all. The first level builds on none.
 */
export const tidyDraft = (draft: PageDraft): PageDraft => ({
  title: tidyLine(draft.title),
  summary: tidyParagraphs(draft.summary),
  ...tidyDemands(draft),
  levels: draft.levels
    .map((level) => ({
      title: tidyLine(level.title),
      grade: tidyLine(level.grade),
      buildsOnPrevious: level.buildsOnPrevious,
      ...tidyDemands(level),
    }))
    .filter((level) => level.title + level.grade !== '' || !asksNothing(level))
    .map((level, index) => ({ ...level, buildsOnPrevious: level.buildsOnPrevious && index > 0 })),
  specialties: draft.specialties
    .map((specialty) => ({ title: tidyLine(specialty.title), ...tidyDemands(specialty) }))
    .filter((specialty) => specialty.title !== '' || !asksNothing(specialty)),
  stages: draft.stages.map((stage) => ({
    ...stage,
    interviewer: tidyLine(stage.interviewer),
    about: tidyEntries(stage.about.split(/\r\n?|\n/)).join('\n'),
  })),
});
