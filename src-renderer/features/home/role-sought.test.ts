import { describe, expect, it } from 'vitest';
import { hasWords, roleName, roleSought } from './role-sought.ts';

const garden = {
  levels: ['Gardening Manager', 'Senior Gardening Manager'],
  specialties: ['Night Shift Specialist', 'Roses Specialist', 'Gardening for Partners'],
};
const text = [...garden.levels, ...garden.specialties].join(' ');

describe('hasWords', () => {
  it('finds words in another form, in any order, and words that are still being typed', () => {
    expect(hasWords(text, 'senior roses gardener')).toBe(true);
    expect(hasWords(text, 'ros')).toBe(true);
    expect(hasWords(text, 'senior welder')).toBe(false);
    expect(hasWords(text, '  ')).toBe(false);
  });
});

describe('roleSought', () => {
  it('names the level and specialty that were meant', () => {
    const sought = roleSought(garden, 'senior roses gardener');
    expect(roleName(garden, sought)).toBe('Senior Gardening Manager, Roses Specialist');
  });

  it('takes the plain level where nothing says more, and no specialty by words that levels share', () => {
    expect(roleSought(garden, 'gardening')).toEqual({ level: 0, specialty: null });
  });

  it('names a specialty alone, and nothing for words that the page does not have', () => {
    expect(roleName(garden, roleSought(garden, 'night'))).toBe('Night Shift Specialist');
    expect(roleName(garden, roleSought(garden, 'welder'))).toBe('');
  });
});
