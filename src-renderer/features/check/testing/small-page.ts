import type { OpenPage } from '../../../../src-main/contract/page-shapes.ts';
import type { Item } from '../../../../src-main/core/job-family/job-family.ts';
import type { PageLine } from '../../../../src-main/core/job-family/page-line.ts';

const row = (line: number, text: string, more: Partial<PageLine> = {}): PageLine => ({
  line,
  text,
  form: 'entry',
  depth: 0,
  became: 'text',
  owner: null,
  why: null,
  corrected: false,
  ...more,
});

const item = (line: number, text: string, niceToHave = false): Item => ({
  id: `line-${line}`,
  text,
  line,
  group: null,
  niceToHave,
});

const unclear = { became: 'unclear', why: 'Nothing says what this list is about.' } as const;

/** A page with one of nearly everything, for tests of what is shown of it. */
export const smallPage = (): OpenPage => ({
  id: 'page-1',
  title: 'Lighthouse keeper',
  name: 'keeper.md',
  origin: 'file',
  addedAt: '2026-03-04T05:06:07.000Z',
  updatedAt: null,
  format: 'markdown',
  sha256: 'abc',
  lines: [
    row(1, 'Lighthouse keeper', { form: 'heading', depth: 1, became: 'label' }),
    row(3, 'The light must never go out.', { form: 'text' }),
    row(5, 'What you do', { form: 'heading', depth: 2, became: 'label' }),
    row(7, 'Keep the lamp burning', { became: 'responsibility' }),
    row(8, 'Paint the tower', { became: 'responsibility' }),
    row(10, 'What else', { form: 'heading', depth: 2, became: 'label' }),
    row(12, 'Ropes', unclear),
    row(13, 'Storms', unclear),
    row(15, 'Head keeper', { form: 'heading', depth: 2, became: 'level', owner: 'head-keeper' }),
    row(17, 'Five years on a tower', { became: 'must', owner: 'head-keeper' }),
    row(18, 'Ropes', { became: 'nice', owner: 'head-keeper' }),
    row(20, 'Fog', { form: 'heading', depth: 2, became: 'specialty', owner: 'fog' }),
    row(22, 'Hiring process', { form: 'heading', depth: 2, became: 'label' }),
    row(24, 'A talk with the harbour master', { became: 'stage' }),
  ],
  family: {
    title: 'Lighthouse keeper',
    common: {
      responsibilities: [item(7, 'Keep the lamp burning'), item(8, 'Paint the tower')],
      requirements: [],
    },
    levels: [
      {
        id: 'keeper',
        title: 'Keeper',
        grade: null,
        extends: null,
        line: 1,
        responsibilities: [],
        requirements: [],
      },
      {
        id: 'head-keeper',
        title: 'Head keeper',
        grade: '7',
        extends: 'keeper',
        line: 15,
        responsibilities: [],
        requirements: [item(17, 'Five years on a tower'), item(18, 'Ropes', true)],
      },
    ],
    specialties: [
      {
        id: 'fog',
        title: 'Fog',
        line: 20,
        forLevels: null,
        responsibilities: [],
        requirements: [],
      },
    ],
    stages: [
      {
        id: 'stage-24',
        title: 'Harbour master interview',
        line: 24,
        text: 'A talk with the harbour master',
        kind: 'interview',
        interviewers: ['harbour master'],
        minutes: 45,
        optional: false,
      },
    ],
    diagnostics: [
      { severity: 'warning', code: 'no-stages', message: 'No stages.', line: 1 },
      { severity: 'warning', code: 'list', message: 'Two entries were not used.', line: 12 },
      { severity: 'info', code: 'specialty', message: 'Fog has no list.', line: 20 },
    ],
  },
  corrections: [],
  choices: [],
  marks: [],
  own: [],
  lost: [],
});
