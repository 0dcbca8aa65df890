import fc from 'fast-check';
import { bands } from '../competency/band.ts';
import { companyFunctions, probeParts, questionTypes } from '../competency/competency.ts';
import { bankAnchorKeys, bankSchema, type Bank, type BankQuestion } from './bank.ts';
import { tidyCompetency, tidyQuestion } from './tidy-question.ts';

/** Pieces that break tables, formulas and markup, and scripts other than ours. */
const pieces = [
  'Wie',
  'Что вы сделали?',
  '，',
  ',',
  ';',
  '\n',
  '"',
  '""',
  "'",
  "'=",
  '=SUM(A1)',
  '@now',
  '+1',
  '-1',
  '- ',
  '1. ',
  '\t',
  '|',
  '<b>',
  '&amp;',
  '🧭👩🏽‍✈️',
  ': ',
  'action: ',
  'senior: ',
  '{field}',
  '[[',
  '# ',
  '---',
  'null',
  'true',
  ' ',
  'e\u0301',
];

const someText = (pieceCount: number) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6, unit: 'grapheme' })), {
      minLength: 1,
      maxLength: pieceCount,
    })
    .map((parts) => parts.join(''));

const text = someText(8);
const maybe = fc.oneof(fc.constant(''), text);
const id = fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4})?$/u);

const question = (competencies: string[]) =>
  fc.record<BankQuestion>({
    id,
    text,
    type: fc.constantFrom(...questionTypes),
    competency: fc.constantFrom(null, ...competencies),
    bands: fc.subarray([...bands], { minLength: 1 }),
    probes: fc.array(fc.record({ part: fc.constantFrom(...probeParts), text }), { maxLength: 4 }),
    anchors: fc
      .subarray([...bankAnchorKeys])
      .chain((keys) =>
        fc
          .tuple(...keys.map(() => text))
          .map((texts) => Object.fromEntries(keys.map((key, at) => [key, texts[at] ?? 'x']))),
      ),
    backup: maybe,
    tags: fc.array(text, { maxLength: 3 }),
    note: maybe,
    author: maybe,
  });

const competency = fc.record({
  id: id.map((one) => `bank-${one}`),
  name: text,
  definition: maybe,
  finds: fc.array(text, { maxLength: 3 }),
  judges: fc.subarray([...companyFunctions], { maxLength: 3 }),
});

/**
 * Banks that people could have: their texts as they come out of what was typed.
 * @param ours ids of competencies of the library
 */
export const anyBank = (ours: string[], most = 6): fc.Arbitrary<Bank> =>
  fc
    .uniqueArray(competency, { maxLength: 3, selector: (one) => one.id })
    .chain((competencies) =>
      fc
        .uniqueArray(question([...ours, ...competencies.map((one) => one.id)]), {
          maxLength: most,
          selector: (one) => one.id,
        })
        .map((questions) =>
          bankSchema.safeParse({
            schema: 'interview-kit/bank@1',
            competencies: competencies.map(tidyCompetency),
            questions: questions.map(tidyQuestion),
          }),
        ),
    )
    .filter((parsed) => parsed.success)
    .map((parsed) => parsed.data);
