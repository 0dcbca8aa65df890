import type { Block, DocumentModel, Run } from './document-model.ts';

const wordsOfRuns = (runs: Run[]): string =>
  runs.map((run) => ('text' in run ? run.text : `${run.page}`)).join('');

/** What stands in a block, part by part. */
export const wordsOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text, block.note];
    case 'paragraph':
      return [wordsOfRuns(block.runs)];
    case 'list':
      return block.items.map(wordsOfRuns);
    case 'choices':
      return [block.lead, ...block.options.map(({ label }) => label)];
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ blocks }) => blocks.flatMap(wordsOf)),
      );
    case 'group':
      return block.blocks.flatMap(wordsOf);
    case 'ruled':
      return [];
  }
};

/** Every word of a document, in order. */
export const allWords = (model: DocumentModel): string =>
  model.sections.flatMap(({ blocks }) => blocks.flatMap(wordsOf)).join('\n');

/** Every block of a document, those in groups one by one. */
export const blocksOf = (model: DocumentModel): Block[] => {
  const flatten = (block: Block): Block[] =>
    block.kind === 'group' ? block.blocks.flatMap(flatten) : [block];
  return model.sections.flatMap(({ blocks }) => blocks.flatMap(flatten));
};
