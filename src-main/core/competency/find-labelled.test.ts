import { describe, expect, it } from 'vitest';
import { bundledLibrary } from '../kit/bundled.fixture.ts';
import { findNeeds, isLastResort } from '../kit/planning/needs.ts';
import { labelledLines, type LabelledLine } from './find-labelled.fixture.ts';
import { functionsOfTitle } from './functions-of-title.ts';

/** What the app makes of a line: the id of a competency, `fact`, or `none`. */
const answer = ({ role, item }: LabelledLine): string => {
  const { needs, facts } = findNeeds([item], bundledLibrary, functionsOfTitle(role), {
    title: role,
  });
  if (facts.length > 0) return 'fact';
  const need = needs.find((one) => !isLastResort(one.competency));
  return need?.competency.id ?? 'none';
};

const answers = labelledLines.map((line) => ({ line, got: answer(line) }));
const agrees = ({ line, got }: (typeof answers)[number]): boolean => line.agree.includes(got);
const isCompetency = (id: string): boolean => id !== 'fact' && id !== 'none';

const wanted = answers.filter(({ line }) => line.agree.some(isCompetency));
const found = answers.filter(({ got }) => isCompetency(got));
const recall = wanted.filter(agrees).length / wanted.length;
const precision = found.filter(agrees).length / found.length;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const wrong = (some: typeof answers): string =>
  some
    .filter((one) => !agrees(one))
    .map(
      ({ line, got }) => `${line.role}: ${line.item.text} (${got}, not ${line.agree.join(' or ')})`,
    )
    .join('\n');

describe('a competency that a person would agree with', () => {
  it(`is found for at least 95 % of the lines that ask for one (recall ${percent(recall)})`, () => {
    expect(recall, wrong(wanted)).toBeGreaterThanOrEqual(0.95);
  });

  it(`is what at least 95 % of the findings are (precision ${percent(precision)})`, () => {
    expect(precision, wrong(found)).toBeGreaterThanOrEqual(0.95);
  });

  it('stands in the library, and every competency of the library has a line', () => {
    const ids = new Set(bundledLibrary.filter((one) => !isLastResort(one)).map((one) => one.id));
    const labels = new Set(labelledLines.flatMap((line) => line.agree).filter(isCompetency));
    expect(labels).toEqual(ids);
  });
});
