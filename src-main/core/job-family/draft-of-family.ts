import type { Correction } from './correction.ts';
import type { Item, JobFamily } from './job-family.ts';
import type { Page } from './markdown/page.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import type { PageDraft } from './page-draft.ts';
import { understand } from './read-job-family.ts';
import type { Demands } from './written-form.ts';

/** A page in Markdown as a draft, as far as the reader understood it: a page that was not written in the app. */
export const draftOfFamily = (
  markdown: string,
  corrections: readonly Correction[] = [],
): PageDraft => {
  const page = parseMarkdown(markdown);
  const { family } = understand(page, corrections);
  return {
    title: family.title,
    summary: summaryOf(page),
    ...demandsOf(family.common),
    levels: family.levels.map((level, index) => ({
      title: level.title,
      grade: level.grade ?? '',
      buildsOnPrevious: level.extends !== null && level.extends === family.levels[index - 1]?.id,
      ...demandsOf(level),
    })),
    specialties: family.specialties.map((one) => ({ title: one.title, ...demandsOf(one) })),
    stages: family.stages.map(({ kind, interviewers, minutes, optional, text }) => ({
      kind,
      interviewer: interviewers.join(' and '),
      minutes,
      optional,
      about: text,
    })),
  };
};

const demandsOf = ({ responsibilities, requirements }: JobFamily['common']): Demands => ({
  responsibilities: responsibilities.map(({ text }) => text),
  must: textsOf(requirements, false),
  nice: textsOf(requirements, true),
});

const textsOf = (items: readonly Item[], nice: boolean): string[] =>
  items.filter(({ niceToHave }) => niceToHave === nice).map(({ text }) => text);

/** The prose below the page's title. */
const summaryOf = ({ blocks }: Page): string => {
  const start = blocks[0]?.type === 'heading' && blocks[0].depth === 1 ? 1 : 0;
  const end = blocks.findIndex((block, index) => index >= start && block.type !== 'paragraph');
  return blocks
    .slice(start, end < 0 ? blocks.length : end)
    .flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
    .join('\n\n');
};
