import type { BlockContent, List, PhrasingContent, RootContent } from 'mdast';
import { stringify } from 'yaml';
import { isRoleTitle } from './headings/titles.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';
import type { PageDraft } from './page-draft.ts';
import { readJobFamily } from './read-job-family.ts';
import { writeStageSentence } from './stages/stage-sentence.ts';
import { tidyDraft } from './tidy-draft.ts';
import {
  extending,
  gradeSentence,
  headings,
  introductions,
  listNames,
  type Demands,
  type ListName,
} from './written-form.ts';

/**
 * A page in Markdown, in the form that `readJobFamily` reads: front matter with the title, the summary, the lists for
 * all, levels, specialties, hiring process. The draft is tidied first. A level or specialty without a title gets a
 * stand-in ("Level 2") in emphasis, which nothing that a person types ever is. `draftOfPage` gives the draft back.
 */
export const writePage = (draft: PageDraft): string => {
  const page = tidyDraft(draft);
  const written = writeWith(demands(page, 2, {}), page);
  const asksAll = page.must.length + page.nice.length > 0 && page.levels.length > 0;
  const adds = asksAll && readJobFamily(written).levels.length > page.levels.length;
  return adds ? writeWith(introduced(page), page) : written;
};

const writeWith = (common: RootContent[], page: PageDraft): string => {
  const tree = writeMarkdown({
    type: 'root',
    children: [
      ...page.summary.split('\n\n').filter(Boolean).map(paragraph),
      ...common,
      ...writeLevels(page),
      ...writeSpecialties(page),
      ...writeStages(page),
    ],
  });
  // Not folded: one line is enough for a title, and the reader looks no further than some hundred characters.
  return `---\n${stringify({ title: page.title }, { lineWidth: 0 })}---\n\n${tree}`;
};

const words = (value: string): PhrasingContent[] => [{ type: 'text', value }];

const paragraph = (value: string): BlockContent => ({ type: 'paragraph', children: words(value) });

const heading = (depth: 2 | 3 | 4, children: PhrasingContent[]): BlockContent => ({
  type: 'heading',
  depth,
  children,
});

const list = (entries: readonly BlockContent[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: entries.map((children) => ({ type: 'listItem', spread: false, children })),
});

const plainList = (entries: readonly string[]): List =>
  list(entries.map((entry) => [paragraph(entry)]));

/** The lists that have entries or a sentence about what they extend, each under its heading. */
const demands = (
  owner: Demands,
  depth: 2 | 4,
  sentences: Partial<Record<ListName, string>>,
): BlockContent[] =>
  listNames.flatMap((name) => {
    const entries = owner[name];
    const sentence = sentences[name];
    if (entries.length === 0 && sentence === undefined) return [];
    return [
      heading(depth, words(headings[name])),
      ...(sentence === undefined ? [] : [paragraph(sentence)]),
      ...(entries.length === 0 ? [] : [plainList(entries)]),
    ];
  });

/** The lists for all, not under headings but under one label and the sentences that introduce them. */
const introduced = (page: Demands): RootContent[] => [
  {
    type: 'paragraph',
    children: [{ type: 'strong', children: words(introductions.responsibilities) }],
  },
  ...listNames.flatMap((name): RootContent[] => {
    if (page[name].length === 0) return [];
    const above = name === 'responsibilities' ? [] : [paragraph(introductions[name])];
    return [...above, plainList(page[name])];
  }),
];

const title = (own: string, standIn: string): PhrasingContent[] =>
  own === '' ? [{ type: 'emphasis', children: [{ type: 'text', value: standIn }] }] : words(own);

const writeLevels = (page: PageDraft): RootContent[] => {
  if (page.levels.length === 0) return [];
  const levels = page.levels.flatMap((level, index) => {
    const body = [
      ...(level.grade === ''
        ? []
        : [heading(4, words(headings.grade)), paragraph(gradeSentence(level.grade))]),
      ...demands(level, 4, level.buildsOnPrevious ? extending : {}),
    ];
    const alone = page.levels.length === 1 && page.title !== '';
    const standIn = alone ? page.title : `Level ${index + 1}`;
    // A name over nothing is a level to the reader only if it is a job title that it knows.
    const known = body.length > 0 || isRoleTitle(level.title || standIn);
    return [
      heading(3, title(level.title, standIn)),
      ...(known ? body : [heading(4, words(headings.responsibilities))]),
    ];
  });
  return [heading(2, words(headings.levels)), ...levels];
};

const writeSpecialties = (page: PageDraft): RootContent[] => {
  if (page.specialties.length === 0) return [];
  const specialties = page.specialties.flatMap((specialty, index) => [
    heading(3, title(specialty.title, `Specialty ${index + 1}`)),
    ...demands(specialty, 4, {}),
  ]);
  return [heading(2, words(headings.specialties)), ...specialties];
};

/** What happens in a stage stands nested below its line, so that no word of it changes what the line is. */
const writeStages = (page: PageDraft): RootContent[] => {
  if (page.stages.length === 0) return [];
  const stages = page.stages.map(({ about, ...head }): BlockContent[] => [
    { type: 'paragraph', children: writeStageSentence(head) },
    ...(about === '' ? [] : [plainList(about.split('\n'))]),
  ]);
  return [heading(2, words(headings.stages)), list(stages)];
};
