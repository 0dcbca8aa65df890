import { bench, describe } from 'vitest';
import { bundledLibrary } from '../kit/bundled.fixture.ts';
import { findCompetencies } from './find-competencies.ts';
import { labelledLines } from './find-labelled.fixture.ts';

const texts = labelledLines.map((line) => line.item.text);
let next = 0;
const nextText = (): string => {
  next = (next + 1) % texts.length;
  return texts[next] ?? '';
};

describe('finding the competencies of a line, in milliseconds per line', () => {
  bench('library known', () => {
    findCompetencies(nextText(), bundledLibrary);
  });

  // The first line of the first kit waits for the index.
  bench(
    'library just read from its files',
    () => {
      findCompetencies(nextText(), [...bundledLibrary]);
    },
    { time: 500, iterations: 3, warmupTime: 0, warmupIterations: 1 },
  );
});
