import { describe, expect, it } from 'vitest';
import type { Correction, MeantAs } from '../correction.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { understand, type Understanding } from '../read-job-family.ts';
import { texts } from '../small-page.fixture.ts';

const source = [
  '# Beekeeper',
  '',
  '## The day',
  '',
  '- Look after the hives',
  '- Write down what you see',
  '',
  '## Requirements',
  '',
  '- No fear of bees',
  '- A driving licence',
  '',
  '## Senior beekeeper',
  '',
  'Some words about masters.',
  '',
  '- Raise queens',
  '',
  '## Hiring process',
  '',
  '- Screening call',
  '- We have honey for everyone',
];

const correct = (...said: (readonly [string, MeantAs, number?])[]): Understanding =>
  correctIn(source, ...said);

const correctIn = (
  lines: readonly string[],
  ...said: (readonly [string, MeantAs, number?])[]
): Understanding =>
  understand(
    parseMarkdown(lines.join('\n')),
    said.map(([text, as, nth = 0]): Correction => ({ text, as, nth })),
  );

const became = ({ lines }: Understanding, text: string): string | undefined =>
  lines.find((line) => line.text === text)?.became;

describe('without corrections', () => {
  it('nothing is lost and nothing is marked', () => {
    const { lost, lines } = correct();
    expect(lost).toEqual([]);
    expect(lines.filter(({ corrected }) => corrected)).toEqual([]);
    expect(lines.find(({ line }) => line === 5)).toMatchObject({ became: 'unclear' });
  });
});

describe('a line that a person said is', () => {
  it('a responsibility, a must or a nice-to-have, becomes one where it stands', () => {
    const { family, lines } = correct(
      ['Look after the hives', 'responsibility'],
      ['A driving licence', 'nice'],
      ['Some words about masters.', 'must'],
    );
    expect(texts(family.common.responsibilities)).toEqual(['Look after the hives']);
    expect(family.common.requirements.map(({ text, niceToHave }) => [text, niceToHave])).toEqual([
      ['No fear of bees', false],
      ['A driving licence', true],
    ]);
    const master = family.levels.find(({ title }) => title === 'Senior beekeeper');
    expect(texts(master?.requirements ?? [])).toEqual(['Some words about masters.']);
    expect(lines.filter(({ corrected }) => corrected).map(({ line }) => line)).toEqual([5, 11, 15]);
  });

  it('a must, in a quotation, is one alone: the others in it stay left out', () => {
    const reading = correctIn(
      ['# Baker', '## Requirements', '- Flour', '', '> - Salt', '> - Sugar'],
      ['Salt', 'must'],
    );
    expect(texts(reading.family.common.requirements)).toEqual(['Flour', 'Salt']);
    expect(became(reading, 'Sugar')).toBe('left-out');
  });

  it('a stage, is one', () => {
    const { family } = correct(['We have honey for everyone', 'stage']);
    expect(family.stages.map(({ line }) => line)).toEqual([21, 22]);
  });

  it('nothing, is left out with that reason', () => {
    const reading = correct(['A driving licence', 'nothing'], ['Screening call', 'nothing']);
    expect(texts(reading.family.common.requirements)).toEqual(['No fear of bees']);
    expect(reading.family.stages).toEqual([]);
    expect(reading.lines.find(({ line }) => line === 11)).toMatchObject({
      became: 'left-out',
      why: 'You said that it is nothing.',
      corrected: true,
    });
  });

  it('a level, is one, with what stands below it as its own', () => {
    const { family } = correctIn(
      ['# Baker', '## Requirements', '- Flour', '- Head baker', '- Knows every oven'],
      ['Head baker', 'level'],
    );
    const head = family.levels.find(({ title }) => title === 'Head baker');
    expect(head).toMatchObject({ line: 4 });
    expect(texts(head?.responsibilities ?? [])).toEqual(['Knows every oven']);
    expect(texts(family.common.requirements)).toEqual(['Flour']);
  });

  it('a specialty, is one, even as a line of prose', () => {
    const { family } = correctIn(
      ['# Baker', '## Requirements', '- Flour', '', 'Cakes', '', '- Sugar'],
      ['Cakes', 'specialty'],
    );
    expect(family.specialties).toMatchObject([{ title: 'Cakes', line: 5 }]);
    expect(texts(family.specialties[0]?.responsibilities ?? [])).toEqual(['Sugar']);
  });
});

describe('a heading that a person said', () => {
  it('announces responsibilities, has them in the list below it', () => {
    const reading = correct(['The day', 'responsibility']);
    expect(texts(reading.family.common.responsibilities)).toEqual([
      'Look after the hives',
      'Write down what you see',
    ]);
    expect(became(reading, 'The day')).toBe('label');
  });

  it('is nothing, takes its list with it', () => {
    const reading = correct(['Requirements', 'nothing']);
    expect(reading.family.common.requirements).toEqual([]);
    expect(became(reading, 'No fear of bees')).toBe('left-out');
  });

  it('is no level, is none', () => {
    const reading = correct(['Senior beekeeper', 'nothing']);
    expect(reading.family.levels.map(({ title }) => title)).not.toContain('Senior beekeeper');
  });

  it('announces what its label says, where the label is a line of bold text', () => {
    const { family } = correctIn(
      ['# Baker', '', '**Mornings**', '', '- Light the oven'],
      ['Mornings', 'responsibility'],
    );
    expect(texts(family.common.responsibilities)).toEqual(['Light the oven']);
  });
});

describe('corrections and a newer version of the page', () => {
  const newer = ['# Beekeeper', '', 'A new sentence.', '', ...source.slice(2)];

  it('hold where the lines still read the same, wherever they stand', () => {
    const { family, lost } = correctIn(newer, ['Look after the hives', 'responsibility']);
    expect(family.common.responsibilities).toMatchObject([{ line: 7 }]);
    expect(lost).toEqual([]);
  });

  it('are given back as lost where the line is gone', () => {
    const gone: Correction = { text: 'Sell honey', nth: 0, as: 'must' };
    expect(understand(parseMarkdown(newer.join('\n')), [gone]).lost).toEqual([gone]);
  });

  it('tell lines with the same words apart by their order', () => {
    const { family } = correctIn(
      ['# Baker', '## Requirements', '- Flour', '- Flour', '- Salt'],
      ['Flour', 'nothing', 1],
    );
    expect(family.common.requirements.map(({ line }) => line)).toEqual([3, 5]);
  });
});
