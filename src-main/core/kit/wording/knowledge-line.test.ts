import { describe, expect, it } from 'vitest';
import { asksForKnowledge } from './knowledge-line.ts';

describe('asksForKnowledge', () => {
  it.each([
    'Basic understanding of proofing',
    'Strong and current knowledge of food law',
    'You know how yeast behaves',
    'Have a working knowledge of deck ovens',
    'Familiar with rye flour',
    'An understanding of what guests like',
  ])('is true of "%s"', (line) => {
    expect(asksForKnowledge(line)).toBe(true);
  });

  it.each([
    'Experience with deck ovens',
    'Share your knowledge with apprentices',
    'Build an understanding of our guests',
    'Bake bread',
  ])('is false of "%s"', (line) => {
    expect(asksForKnowledge(line)).toBe(false);
  });
});
