import { describe, expect, it } from 'vitest';
import { bundledFamily, bundledKit } from '../core/kit/bundled.fixture.ts';
import { isRatedStage } from './kit-labels.ts';
import { buildDocument } from './build-document.ts';
import { estimateLength } from './page-numbers.ts';
import { writePdf } from './pdf/write-pdf.ts';
import { testDetails, testFonts } from './reading.fixture.ts';
import { typicalWidths } from './typical-widths.ts';

const sides = ['a4', 'letter'] as const;

const kits = bundledFamily.levels.flatMap(({ id, title }) =>
  [null, ...bundledFamily.specialties.map((specialty) => specialty.id)].map((specialty) => ({
    name: `${title}, ${specialty ?? 'no specialty'}`,
    kit: bundledKit(id, specialty),
  })),
);

/** Stages of usual length and below, with every text of the page that ships. */
const cards = kits.flatMap(({ name, kit }) =>
  kit.stages
    .filter((stage) => isRatedStage(stage) && stage.minutes <= 45)
    .flatMap((stage) =>
      sides.map((paper) => ({
        name: `${name}, ${stage.title}, ${paper}`,
        questions: stage.questions.length,
        model: buildDocument(kit, 'scorecards', stage.id, { ...testDetails, paper }),
      })),
    ),
);

describe('the scorecard of a stage of 45 minutes at most', () => {
  it('is planned for one sheet, for every level and specialty of the page that ships, on both papers', () => {
    expect(cards.length).toBeGreaterThan(100);
    const longer = cards
      .filter(({ model }) => estimateLength(model, typicalWidths) > 2)
      .map(({ name }) => name);
    expect(longer).toEqual([]);
  });

  it('is printed on one sheet where it has most to ask', async () => {
    const fullest = cards
      .toSorted(
        (one, other) =>
          other.questions - one.questions ||
          JSON.stringify(other.model).length - JSON.stringify(one.model).length,
      )
      .slice(0, 8);
    for (const { name, model } of fullest) {
      const pdf = await writePdf(model, testFonts);
      expect([name, pdf.ok && pdf.value.pages]).toEqual([name, 2]);
    }
  }, 60_000);
});
