import { describe, expect, it } from 'vitest';
import { overlap } from '../text/words.ts';
import { findAlternatives, suggestQuestions } from './alternatives.ts';
import { bundledKit, bundledLibrary } from './bundled.fixture.ts';
import { isRated, placedQuestions } from './stage-order.ts';

const kit = bundledKit('senior-product-marketing-manager', 'security-specialist');
const asked = placedQuestions(kit).map(({ question }) => question);
const library = asked.filter((one) => isRated(one) && !one.source.includes('role-specific'));

describe('findAlternatives', () => {
  it('finds for every library question others of its competency that nobody asks yet', () => {
    for (const question of library) {
      const others = findAlternatives(kit, question.id, bundledLibrary);
      expect(others.length, question.id).toBeGreaterThan(0);
      for (const other of others) {
        expect(other.competency).toBe(question.competency);
        expect(other.items).toEqual(question.items);
        expect(asked.every((one) => overlap(one.text, other.text) < 0.8)).toBe(true);
      }
    }
  });

  it('offers questions of the same type first', () => {
    const question = library.find((one) => one.type === 'behavioral');
    const [first] = findAlternatives(kit, question?.id ?? '', bundledLibrary);
    expect(first?.type).toBe('behavioral');
  });

  it('offers nothing for facts and for questions it does not know', () => {
    expect(findAlternatives(kit, 'fact--years', bundledLibrary)).toEqual([]);
    expect(findAlternatives(kit, 'none', bundledLibrary)).toEqual([]);
  });
});

describe('suggestQuestions', () => {
  const stage = kit.stages[2]?.id ?? '';

  it('suggests unasked questions of the competency that is named', () => {
    const suggestions = suggestQuestions(kit, stage, 'buyer-personas', bundledLibrary);
    expect(suggestions.length).toBeGreaterThan(2);
    for (const one of suggestions) {
      expect(one.competency).toBe('buyer-personas');
      expect(asked.some((other) => other.id === one.id)).toBe(false);
    }
  });

  it('suggests first what the kit asks too little', () => {
    const bare = { ...kit, stages: kit.stages.map((one) => ({ ...one, questions: [] })) };
    const open = {
      ...bare,
      coverage: {
        uncovered: kit.items
          .filter((item) =>
            kit.competencies.find((one) => one.id === 'win-loss')?.items.includes(item.id),
          )
          .map((item) => ({ item: item.id, reason: 'removed' })),
      },
    };
    expect(suggestQuestions(open, stage, null, bundledLibrary)[0]?.competency).toBe('win-loss');
  });

  it('suggests nothing for a stage that is not there', () => {
    expect(suggestQuestions(kit, 'none', null, bundledLibrary)).toEqual([]);
  });
});
