import { describe, expect, it } from 'vitest';
import { chosenCompetencies, type CompetencyChoice } from './competency-choice.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { understand } from './read-job-family.ts';

const source = [
  '# Beekeeper',
  '',
  '## Responsibilities',
  '',
  '- Look after the hives',
  '',
  '## Requirements',
  '',
  '- No fear of bees',
  '',
  '## Senior beekeeper',
  '',
  '### Responsibilities',
  '',
  '- Look after the hives',
  '- Raise queens',
];
const read = (lines: readonly string[]) => understand(parseMarkdown(lines.join('\n')));
const chosenIn = (lines: readonly string[], choices: CompetencyChoice[]) => {
  const page = read(lines);
  return [...chosenCompetencies(page.family, page.lines, choices)];
};
const hives = (nth: number, competency: string | null): CompetencyChoice => ({
  text: 'Look after the hives',
  nth,
  competency,
});

describe('chosenCompetencies', () => {
  it('finds the item of a line, and of equal lines the one that is meant', () => {
    expect(chosenIn(source, [hives(0, 'animal-care')])).toEqual([['line-5', 'animal-care']]);
    expect(chosenIn(source, [hives(1, null)])).toEqual([['line-15', null]]);
  });

  it('holds for a newer version of the page, wherever the line stands there', () => {
    const newer = [...source.slice(0, 2), 'Bees need people.', '', ...source.slice(2)];
    expect(chosenIn(newer, [hives(1, 'animal-care')])).toEqual([['line-17', 'animal-care']]);
  });

  it('finds nothing for a line that is gone', () => {
    const gone = { text: 'Paint the hives', nth: 0, competency: 'painting' };
    expect(chosenIn(source, [gone])).toEqual([]);
  });
});
