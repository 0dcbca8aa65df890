import { meaningOf } from './headings/heading-meaning.ts';
import { cleanTitle } from './headings/titles.ts';
import { isPlaceholder, pointsToLevel, pointsToPage } from './item-forms.ts';
import type { JobFamily } from './job-family.ts';
import { isNiceToHave } from './nice-to-have.ts';
import type { PageDraft } from './page-draft.ts';
import { readJobFamily } from './read-job-family.ts';
import { writePage } from './write-page.ts';

/** What the page says, in the shape of a draft, so that the two can be held side by side. */
export const understood = ({ title, common, levels, specialties, stages }: JobFamily) => {
  const demands = ({ responsibilities, requirements }: JobFamily['common']) => ({
    responsibilities: responsibilities.map(({ text, niceToHave }) => [text, niceToHave]),
    requirements: requirements.map(({ text, niceToHave }) => [text, niceToHave]),
  });
  return {
    title,
    ...demands(common),
    levels: levels.map((level) => ({
      title: level.title,
      grade: level.grade ?? '',
      extends: levels.find(({ id }) => id === level.extends)?.title ?? null,
      ...demands(level),
    })),
    specialties: specialties.map((one) => ({
      title: one.title,
      forLevels: one.forLevels,
      ...demands(one),
    })),
    stages: stages.map(({ kind, minutes, optional, interviewers }) => ({
      kind,
      minutes,
      optional,
      interviewers,
    })),
  };
};

/** What should be understood of a tidy draft whose texts no rule of the reader sets aside. */
export const meant = (draft: PageDraft): ReturnType<typeof understood> => {
  const demands = ({ responsibilities, must, nice }: PageDraft['specialties'][number]) => ({
    responsibilities: responsibilities.map((text) => [text, isNiceToHave(text)]),
    requirements: [
      ...must.map((text) => [text, isNiceToHave(text)]),
      ...nice.map((text) => [text, true]),
    ],
  });
  const { title, levels, specialties, stages } = draft;
  const role = { ...draft, grade: '', responsibilities: [], must: [], nice: [] };
  return {
    title,
    ...demands(draft),
    // A page without levels is about one: the role itself.
    levels: (levels.length === 0 ? [{ ...role, buildsOnPrevious: false }] : levels).map(
      (level, index) => ({
        title: level.title,
        grade: level.grade,
        extends: level.buildsOnPrevious ? (levels[index - 1]?.title ?? null) : null,
        ...demands(level),
      }),
    ),
    specialties: specialties.map((one) => ({ title: one.title, forLevels: null, ...demands(one) })),
    stages: stages.map(({ kind, minutes, optional, interviewer }) => ({
      kind,
      minutes,
      optional,
      interviewers: kind === 'reference' || kind === 'offer' ? [] : [interviewer].filter(Boolean),
    })),
  };
};

/** What the reader makes of the page that is written from a draft. */
export const readBack = (draft: PageDraft) => understood(readJobFamily(writePage(draft)));

const pointer = {
  line: 1,
  lines: [],
  bold: false,
  endsBold: false,
  linked: 1,
  link: 'x',
  children: [],
};
/** No rule of the reader says that this entry is something else than an item. */
export const isItem = (text: string): boolean =>
  !isPlaceholder(text) && !pointsToLevel(text) && !pointsToPage({ ...pointer, text });
/** The reader takes it for a name wherever it heads a part of a page, and shortens nothing of it. */
export const isName = (title: string): boolean =>
  meaningOf(title).type === 'name' && cleanTitle(title) === title;
