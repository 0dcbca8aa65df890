import type { Block, CellBlock, DocumentModel } from './document-model.ts';

const plainCellBlock = (block: CellBlock): CellBlock => {
  if (block.kind === 'list') return block;
  const { field, ...plain } = block;
  return field === undefined ? block : plain;
};

const plainBlock = (block: Block): Block => {
  switch (block.kind) {
    case 'heading':
      return block;
    case 'group':
      return { ...block, blocks: block.blocks.map(plainBlock) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(plainCellBlock) })),
        })),
      };
    case 'paragraph':
    case 'list':
    case 'ruled':
    case 'choices':
      return plainCellBlock(block);
  }
};

/** The same document to be filled in by pen alone. */
export const withoutFields = (model: DocumentModel): DocumentModel => ({
  ...model,
  form: null,
  header: { left: model.header.left, right: model.header.right },
  sections: model.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map(plainBlock),
  })),
});
