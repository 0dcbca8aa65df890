import fc from 'fast-check';
import type { PageDraft } from './page-draft.ts';

/** Texts that mean something to Markdown, to the reader's own repairs, or to its rules. */
export const nastyTexts = [
  '# A heading',
  '##Close heading',
  '- a bullet',
  '-Close bullet',
  '+',
  '-',
  '---',
  '===',
  '* * *',
  '1. a number',
  '2) another',
  '> a quotation',
  '>>>> deep',
  '| a | b |',
  '--- | ---',
  '{: #anchor .class }',
  '{::comment}',
  '{% if page %}x',
  '<% for x %>y',
  '<!-- a comment -->',
  'half <!-- a comment',
  '<b>bold</b>',
  '<div>',
  '<li>item</li> x',
  '<h2>Heading</h2> x',
  '*emphasis* and **strong** and ***both***',
  '_under_ and __double__ and snake_case_name',
  '`code` and ``more``',
  '```',
  '~~~',
  '~~struck~~',
  '[a link](https://example.org/a_(b)?c=d&e=f)',
  '[a reference][one]',
  '[one]: https://example.org',
  '![an image](a.png)',
  '[^1] a footnote',
  '[^1]: its text',
  '[ ] to do',
  '[x] done',
  'https://example.org and www.example.org, mail to a.b@example.org',
  '<https://example.org> x',
  'R&D, &amp; and &#35;',
  'a backslash \\ and \\* and \\',
  '• a bullet of another kind',
  '— a dash',
  '_ a slip',
  'fewer than <5 years',
  'ends with two hashes ##',
  'title: not front matter',
  'Requirements',
  'Responsibilities:',
  'Nice to have',
  'Levels',
  'Specialties',
  'Hiring process',
  'Communication:',
  'Location: on the quay',
  'You must have:',
  'This role is a grade 9.',
  'Grade 4 welding',
  'TBD',
  'Extends the Weaver responsibilities',
  'Extends the responsibilities of the level above.',
  'See https://example.org for more',
  'Knowledge of looms is a plus',
  'An optional 45 minute interview with the Weaver.',
  'Line one\nLine two',
  'Line one\r\n\r\n# Line three',
  '  spaces  within  and  around  ',
  'tab\tand no-break\u00A0space',
  'soft\u00ADhyphen and zero\u200Bwidth',
  'null\0 and bell\u0007',
  '織機の担当 – ткач – υφαντής – حائك',
  '👩‍🏭 weaves',
  '',
  ' ',
] as const;

const realTexts = [
  'Set up and mend looms of every make.',
  'Plan the week together with the dyers, and say early what will be late',
  'At least 3 years of experience with hand looms',
  'Clear English, in speech and in writing',
  'Bring own ideas; try them; tell what came of it.',
] as const;

const pieces = fc.constantFrom(
  ...'# - + * _ ` ~ [ ] ( ) < > ! | { } : % = & ; . \\ / " \' 1. 2) <!-- --> {: <% https:// www. @ a B \n'.split(
    ' ',
  ),
  ' ',
);

/** Anything that somebody might type or paste, up to a length. */
export const someText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.constantFrom(...realTexts) },
      { weight: 3, arbitrary: fc.constantFrom(...nastyTexts) },
      {
        weight: 2,
        arbitrary: fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
    )
    .map((text) => text.slice(0, maxLength));

export const emptyDraft: PageDraft = {
  title: 'Weaver',
  summary: '',
  responsibilities: [],
  must: [],
  nice: [],
  levels: [],
  specialties: [],
  stages: [],
};

export const stageOf = (
  stage: Partial<PageDraft['stages'][number]>,
): PageDraft['stages'][number] => ({
  kind: 'interview',
  interviewer: '',
  minutes: null,
  optional: false,
  about: '',
  ...stage,
});

/** The lists of a level or specialty that asks for nothing but these. */
export const demandsFor = (title: string, ...responsibilities: string[]) => ({
  title,
  responsibilities,
  must: [],
  nice: [],
});
