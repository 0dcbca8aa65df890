import { describe, expect, it } from 'vitest';
import type { Kit } from '../../core/kit/kit.ts';
import type { Part } from '../../core/kit/packet-options.ts';
import { buildDocument } from '../build-document.ts';
import type { DocumentModel } from '../document-model.ts';
import { allWords, blocksOf } from '../model-words.fixture.ts';
import { testDetails } from '../reading.fixture.ts';
import { sampleKit } from '../sample-kit.fixture.ts';

/** The sample with a fact asked last in the screening call, after the stories. */
const kitWithLateFact = (): Kit => {
  const kit = sampleKit();
  kit.stages = kit.stages.map((stage, index) =>
    index === 0
      ? { ...stage, questions: [...stage.questions.slice(1), ...stage.questions.slice(0, 1)] }
      : stage,
  );
  return kit;
};

/** Numbers of the questions in the order in which their headings stand. */
const numbersIn = (model: DocumentModel, stage: string): string[] =>
  blocksOf(model).flatMap((block) => {
    const found =
      block.kind === 'heading' ? new RegExp(`^${stage} (Q\\d+) `).exec(block.text) : null;
    return found?.[1] === undefined ? [] : [found[1]];
  });

describe('the order of a stage', () => {
  it.each<Part>(['guides', 'scorecards'])('is the kit’s in %s, facts among the rest', (part) => {
    const model = buildDocument(kitWithLateFact(), part, 'screen', testDetails);
    const count = sampleKit().stages[0]?.questions.length ?? 0;
    expect(count).toBeGreaterThan(4);
    expect(numbersIn(model, 'S1')).toEqual(
      Array.from({ length: count }, (_, index) => `Q${index + 1}`),
    );
  });

  it('closes after the last question, however many questions there are', () => {
    const whole = sampleKit();
    for (const paper of ['a4', 'letter'] as const)
      for (const stage of whole.stages.filter(({ questions }) => questions.length > 0))
        for (let asked = 1; asked <= stage.questions.length; asked += 1) {
          const kit: Kit = {
            ...whole,
            stages: [{ ...stage, questions: stage.questions.slice(0, asked) }],
          };
          const words = allWords(buildDocument(kit, 'guides', stage.id, { ...testDetails, paper }));
          const last = words.indexOf(kit.stages[0]?.questions.at(-1)?.text ?? '?');
          expect(last).toBeGreaterThan(0);
          expect(words.indexOf('After the last question')).toBeGreaterThan(last);
          expect(words.indexOf('Read aloud to close')).toBeGreaterThan(last);
        }
  });
});
