import type { TimelineBlock } from '../../core/kit/kit.ts';
import { cell, paragraph, row, table } from '../blocks.ts';
import type { Table } from '../document-model.ts';
import { contentWidth } from '../page-geometry.ts';

/** Room that a block's label needs however short the block is, in points. */
const leastWidth = 62;

/** Widths in points that grow with the minutes and add up to the width of the text. */
const widthsOf = (blocks: TimelineBlock[]): number[] => {
  const least = Math.min(leastWidth, contentWidth / blocks.length);
  const spare = contentWidth - least * blocks.length;
  const minutes = blocks.reduce((sum, block) => sum + block.minutes, 0);
  return blocks.map((block) =>
    minutes === 0 ? contentWidth / blocks.length : least + (spare * block.minutes) / minutes,
  );
};

/** The blocks of a stage side by side, longer ones wider, every other one shaded darker. */
export const timelineBar = (blocks: TimelineBlock[]): Table =>
  table(
    'bar',
    widthsOf(blocks),
    [
      row(
        blocks.map(({ label, minutes }, index) =>
          cell(
            [
              paragraph('cellHead', `${minutes} min`),
              paragraph('cellSmall', [{ text: label, colour: 'text' }]),
            ],
            { fill: index % 2 === 0 ? 'shade' : 'tint' },
          ),
        ),
      ),
    ],
    { after: 8 },
  );
