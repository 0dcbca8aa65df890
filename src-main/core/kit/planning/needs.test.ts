import { describe, expect, it } from 'vitest';
import type { ProfileItem } from '../../role/role-profile.ts';
import { bundledLibrary } from '../bundled.fixture.ts';
import { findNeeds, ownTopic } from './needs.ts';

const lines = (...texts: string[]): ProfileItem[] =>
  texts.map((text, at) => ({
    id: `line-${at}`,
    text,
    line: at + 1,
    group: null,
    niceToHave: false,
    kind: 'responsibility',
    origin: 'common',
  }));

const coreOf = (items: ProfileItem[], functions: Parameters<typeof findNeeds>[2]): string[] =>
  findNeeds(items, bundledLibrary, functions)
    .needs.filter((need) => need.priority === 'core')
    .map((need) => need.competency.id);

const wireframes = 'Draw wireframes and prototypes';
const hiring = 'Keep our employer brand fresh';

describe('findNeeds', () => {
  it('takes one line about another function’s work for no core of the role, two for core', () => {
    const one = lines(wireframes, hiring);
    const two = lines(wireframes, hiring, 'Improve the candidate experience');
    expect(coreOf(one, ['design'])).toEqual(['interaction-design']);
    expect(coreOf(two, ['design'])).toContain('recruiting');
    expect(coreOf(one, ['people'])).toContain('recruiting');
  });

  it('hears nothing of pay in "Bonus: …" or "… a bonus"', () => {
    const found = lines('Bonus: coaching new bakers', 'Coaching new bakers is a bonus').map(
      (item) => findNeeds([item], bundledLibrary, ['operations']).needs[0]?.competency.id,
    );
    expect(found).toEqual(['coaching-mentoring', 'coaching-mentoring']);
  });

  it('asks about a system by its name where a line only says that somebody should know it', () => {
    const items = lines('Working knowledge of dental booking systems');
    const [need] = findNeeds(items, bundledLibrary, ['operations']).needs;
    expect(need?.competency.id).toBe(ownTopic);
  });
});
