import fc from 'fast-check';
import { tidy } from './markdown/plain-text.ts';
import type { PageDraft } from './page-draft.ts';
import { isItem, isName } from './written-pages.fixture.ts';
import { someText } from './written-texts.fixture.ts';

const entry = someText(160).map(tidy).filter(isItem);
const lists = {
  responsibilities: fc.array(entry, { maxLength: 4 }),
  must: fc.array(entry, { maxLength: 4 }),
  nice: fc.array(entry, { maxLength: 3 }),
};
const roles = ['Weaver', 'Harbour pilot', 'Tax Analyst, North', 'Manager, Looms', 'Clockmaker'];
const ranks = ['Junior ', 'Intermediate ', 'Senior ', 'Staff ', 'Lead ', 'Director of ', ''];
const roleTitle = fc
  .tuple(fc.constantFrom(...ranks), fc.constantFrom(...roles))
  .map(([rank, role]) => rank + role);
const name = fc
  .oneof(roleTitle, someText(60).map(tidy))
  .filter((title) => title !== '' && isName(title));
const specialtyName = fc
  .oneof(fc.constantFrom('Night shift', 'Carpets', 'Silk Specialist'), someText(60).map(tidy))
  .filter((title) => title !== '' && isName(title));
const people = [
  'Recruiter',
  'Hiring manager',
  'Chief Weaving Officer',
  'CTO',
  'Team members',
  'Director, Tools & Looms',
  'Senior Manager of Night Shifts',
  '',
];

/** Drafts of which the reader can understand everything. */
export const plainDraft: fc.Arbitrary<PageDraft> = fc.record({
  title: fc.oneof(roleTitle, someText(80).map(tidy)).filter((title) => title !== ''),
  summary: someText(300),
  ...lists,
  levels: fc.uniqueArray(
    fc.record({
      title: name,
      grade: fc.constantFrom('', '7', 'L6', '8.5', '12'),
      buildsOnPrevious: fc.boolean(),
      ...lists,
    }),
    { maxLength: 4, selector: ({ title }) => title.toLowerCase() },
  ),
  specialties: fc.array(fc.record({ title: specialtyName, ...lists }), { maxLength: 3 }),
  stages: fc.array(
    fc.record({
      kind: fc.constantFrom('screen', 'interview', 'assessment', 'reference', 'offer'),
      interviewer: fc.constantFrom(...people),
      minutes: fc.option(fc.integer({ min: 1, max: 600 })),
      optional: fc.boolean(),
      about: someText(120),
    }),
    { maxLength: 5 },
  ),
});

/** Drafts with anything in any place. */
const texts = fc.array(someText(200), { maxLength: 5 });
const anyDemands = { responsibilities: texts, must: texts, nice: texts };
export const anyDraft: fc.Arbitrary<PageDraft> = fc.record({
  title: someText(200),
  summary: someText(400),
  ...anyDemands,
  levels: fc.array(
    fc.record({
      title: fc.oneof(someText(60), roleTitle),
      grade: someText(20),
      buildsOnPrevious: fc.boolean(),
      ...anyDemands,
    }),
    { maxLength: 4 },
  ),
  specialties: fc.array(fc.record({ title: someText(60), ...anyDemands }), { maxLength: 3 }),
  stages: fc.array(
    fc.record({
      kind: fc.constantFrom('screen', 'interview', 'assessment', 'reference', 'offer'),
      interviewer: someText(60),
      minutes: fc.option(fc.integer({ min: 1, max: 600 })),
      optional: fc.boolean(),
      about: someText(200),
    }),
    { maxLength: 4 },
  ),
});
