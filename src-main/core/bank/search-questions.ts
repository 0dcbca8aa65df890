import MiniSearch from 'minisearch';
import type { QuestionType } from '../competency/competency.ts';
import type { QuestionRow } from './question-rows.ts';

export interface QuestionFilter {
  /** Id; null: any. */
  competency: string | null;
  type: QuestionType | null;
  source: 'team' | 'ours' | null;
}

/** Shorter words are typed right, or a mistake in them makes another word. */
const shortestMistyped = 4;

const plainTerm = (term: string): string | null => {
  const plain = term
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain === '' ? null : plain;
};

const options = {
  fields: ['text', 'competency', 'tags'],
  extractField: (row: QuestionRow, field: string): string => {
    if (field === 'competency') return row.competency?.name ?? '';
    if (field === 'tags') return row.tags.join(' ');
    return field === 'text' ? row.text : row.id;
  },
  processTerm: plainTerm,
};

/** One letter leads everywhere and tells nothing; a single sign of Chinese is a word. */
const searchedTerm = (term: string): string | null => {
  const plain = plainTerm(term);
  return plain === null || /^[a-z0-9]$/u.test(plain) ? null : plain;
};

const says = (query: string): boolean =>
  query.split(/[^\p{L}\p{M}\p{N}]+/u).some((term) => searchedTerm(term) !== null);

/** So many are put into the index before others get their turn. */
const atOnce = 200;

const suits = (row: QuestionRow, { competency, type, source }: QuestionFilter): boolean =>
  (competency === null || row.competency?.id === competency) &&
  (type === null || row.type === type) &&
  (source === null || row.source === source);

const sameRow = (one: QuestionRow, other: QuestionRow): boolean =>
  one === other ||
  (one.text === other.text &&
    one.competency?.name === other.competency?.name &&
    one.tags.join() === other.tags.join());

/**
 * A search over questions, as one types: by beginnings of words, with a letter or two wrong. The index is
 * built once; `keep` brings it up to date with what was added, changed and removed.
 */
export const createQuestionSearch = () => {
  const index = new MiniSearch<QuestionRow>(options);
  let rows = new Map<string, QuestionRow>();

  return {
    /** Is done when the promise is; one at a time. */
    async keep(all: readonly QuestionRow[]): Promise<void> {
      const now = new Map(all.map((row) => [row.id, row]));
      for (const [id, row] of rows) {
        const next = now.get(id);
        if (!next || !sameRow(row, next)) index.discard(id);
      }
      const added = [...now.values()].filter(({ id }) => !index.has(id));
      await index.addAllAsync(added, { chunkSize: atOnce });
      rows = now;
    },

    /**
     * The rows that hold all words, nearest first; where none holds all, those that hold some. Without words
     * all rows in their order. Where two are as near, the team's comes first.
     */
    find(query: string, filter: QuestionFilter): QuestionRow[] {
      if (!says(query)) return [...rows.values()].filter((row) => suits(row, filter));
      const search = (combineWith: 'AND' | 'OR'): QuestionRow[] =>
        index
          .search(query, {
            combineWith,
            processTerm: searchedTerm,
            prefix: true,
            fuzzy: (term) => (term.length >= shortestMistyped ? 0.2 : false),
            boost: { text: 2, tags: 1.5 },
            boostDocument: (id) => (String(id).startsWith('bank:') ? 1.15 : 1),
            filter: ({ id }) => {
              const row = rows.get(String(id));
              return row !== undefined && suits(row, filter);
            },
          })
          .flatMap(({ id }) => rows.get(String(id)) ?? []);
      const all = search('AND');
      return all.length > 0 ? all : search('OR');
    },
  };
};
export type QuestionSearch = ReturnType<typeof createQuestionSearch>;
