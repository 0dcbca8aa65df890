import { describe, expect, it } from 'vitest';
import { bundledLibrary } from '../bundled.fixture.ts';
import { fieldOf } from './field-of.ts';

const field = (title: string): string | null => fieldOf({ title }, ['product'], bundledLibrary);

describe('fieldOf', () => {
  it.each([
    ['Pastry Specialist', 'pastry'],
    ['Rye (Sourdough baking)', 'sourdough baking'],
    ['EMEA bread', 'EMEA bread'],
    ['FoodOps', 'FoodOps'],
  ])('takes "%s" for the field "%s"', (title, name) => {
    expect(field(title)).toBe(name);
  });

  it.each(['Growth', 'Bakery Foundations', 'Verify', 'Secure', 'Ops', 'Bread and Cake'])(
    'finds no field in "%s", which names a part of a company or several',
    (title) => {
      expect(field(title)).toBeNull();
    },
  );

  it('finds none in a kind of work of the role itself, which a phrase of the library names', () => {
    expect(field('Product discovery')).toBeNull();
  });

  it('finds none where there is no specialty', () => {
    expect(fieldOf(null, [], bundledLibrary)).toBeNull();
  });
});
