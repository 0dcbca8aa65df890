import type { PageDraft } from './page-draft.ts';

/** Names of the lists that a page, a level and a specialty have, in the order in which they are written. */
export const listNames = ['responsibilities', 'must', 'nice'] as const;
export type ListName = (typeof listNames)[number];
export type Demands = Pick<PageDraft, ListName>;

/** The headings of a page that is written in the app. */
export const headings = {
  responsibilities: 'Responsibilities',
  must: 'Requirements',
  nice: 'Nice to have',
  levels: 'Levels',
  grade: 'Job grade',
  specialties: 'Specialties',
  stages: 'Hiring process',
} as const;

/**
 * What announces the same lists where headings would make the reader add a level: if the page asks something of
 * everybody and lists "Senior Weaver" alone, a heading "Requirements" means that there is a plain weaver, too.
 */
export const introductions: Record<ListName, string> = {
  responsibilities: 'Responsibilities',
  must: 'You must have:',
  nice: 'You have, as a bonus:',
};

/**
 * What a level says that builds on the one above it. It names no title: a title may hold what ends a sentence, or
 * another level's name.
 */
export const extending: Record<'responsibilities' | 'must', string> = {
  responsibilities: 'Extends the responsibilities of the level above.',
  must: 'Extends the requirements of the level above.',
};

export const gradeSentence = (grade: string): string => `This role is a grade ${grade}.`;

export const gradeIn = (sentence: string): string | null =>
  /^This role is a grade (.+)\.$/.exec(sentence)?.[1] ?? null;
