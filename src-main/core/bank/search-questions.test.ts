import { describe, expect, it } from 'vitest';
import { bundledLibrary } from '../kit/bundled.fixture.ts';
import { emptyBank, plainQuestion, type Bank } from './bank.ts';
import { questionRows } from './question-rows.ts';
import { createQuestionSearch, type QuestionFilter } from './search-questions.ts';

const all: QuestionFilter = { competency: null, type: null, source: null };
const bankOf = (texts: Record<string, string>): Bank => ({
  ...emptyBank,
  questions: Object.entries(texts).map(([id, text]) => ({
    ...plainQuestion,
    id,
    text,
    competency: 'ownership',
    tags: id === 'gale' ? ['watch-keeping'] : [],
  })),
});
const bank = bankOf({
  gale: 'Which gale taught you the most about reefing?',
  buoy: 'Who moored at the yellow buoy?',
});
const searchOver = async (given: Bank) => {
  const search = createQuestionSearch();
  await search.keep(questionRows(bundledLibrary, given));
  return search;
};
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

describe('a search over all questions', () => {
  it('finds by the beginning of a word, with a letter wrong, without accents, and by tags', async () => {
    const search = await searchOver(bank);
    for (const query of ['reef', 'reeefing', 'RÉEFING', 'watch-keeping', 'gale reefing'])
      expect(ids(search.find(query, all))[0]).toBe('bank:gale');
  });

  it('finds ours by competency, and where not all words are found by some of them', async () => {
    const search = await searchOver(bank);
    expect(search.find('Ownership', all).length).toBeGreaterThan(5);
    expect(ids(search.find('buoy xylophone', all))).toContain('bank:buoy');
  });

  it('takes a single letter for the beginning of what will be typed, and shows all', async () => {
    const search = await searchOver(bank);
    expect(search.find('g', all)).toEqual(search.find('', all));
    expect(ids(search.find('gale r', all))[0]).toBe('bank:gale');
  });

  it('filters by competency, type and whose it is', async () => {
    const search = await searchOver(bank);
    expect(ids(search.find('', { ...all, source: 'team' }))).toEqual(['bank:gale', 'bank:buoy']);
    const ours = search.find('', { source: 'ours', competency: 'ownership', type: 'work-sample' });
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.every((one) => one.id.startsWith('library:ownership/'))).toBe(true);
  });

  it('keeps up with what is changed, removed and added', async () => {
    const search = await searchOver(bank);
    await search.keep(
      questionRows(bundledLibrary, bankOf({ gale: 'Which squall was it?', jetty: 'Which jetty?' })),
    );
    expect(ids(search.find('reefing', { ...all, source: 'team' }))).toEqual([]);
    expect(ids(search.find('squall', all))).toContain('bank:gale');
    expect(ids(search.find('jetty', all))).toContain('bank:jetty');
    expect(ids(search.find('', { ...all, source: 'team' }))).toEqual(['bank:gale', 'bank:jetty']);
  });

  it('lists no question that cannot be read without a page', () => {
    const rows = questionRows(bundledLibrary, bank);
    expect(rows.filter(({ text }) => /[{}[\]]/u.test(text))).toEqual([]);
  });
});
