import { bench, describe } from 'vitest';
import { bundledLibrary } from '../kit/bundled.fixture.ts';
import { emptyBank, plainQuestion } from './bank.ts';
import { questionRows } from './question-rows.ts';
import { createQuestionSearch } from './search-questions.ts';

const all = { competency: null, type: null, source: null };
const ours = questionRows(bundledLibrary, emptyBank);

/** Five thousand questions of a team that differ as real ones do: sentences of ours, put together anew. */
const team = Array.from({ length: 5_000 }, (_, at) => {
  const first = ours[at % ours.length]?.text ?? '';
  const second = ours[(at * 7 + 3) % ours.length]?.text ?? '';
  return {
    ...plainQuestion,
    id: `q-${at}`,
    text: `${first.split('?')[0] ?? ''}? ${second.split('.')[0] ?? ''} ${at}`,
    competency: ours[at % ours.length]?.competency?.id ?? null,
  };
});
const rows = questionRows(bundledLibrary, { ...emptyBank, questions: team });
const search = createQuestionSearch();
await search.keep(rows);

describe(`a search over ${rows.length} questions`, () => {
  for (const query of ['c', 'cust', 'customer', 'custmoer', 'customer escalation', 'mistake team'])
    bench(`“${query}”`, () => void search.find(query, all));
  bench('no words', () => void search.find('', all));
  bench('building the index', () => createQuestionSearch().keep(rows), {
    iterations: 2,
    warmupIterations: 1,
  });
});
