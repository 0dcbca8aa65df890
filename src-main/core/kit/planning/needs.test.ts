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

  it('verifies years and judges what the same line asks for besides', () => {
    const text = '4+ years of payroll experience and a strong ability to explain figures to laymen';
    const items = lines(text).map((item) => ({ ...item, kind: 'requirement' as const }));
    const { needs, facts } = findNeeds(items, bundledLibrary, ['finance']);
    expect(facts.map(({ kind, item }) => [kind, item.text])).toEqual([['years', text]]);
    expect(needs.map((need) => need.competency.id)).toEqual(['communication']);
    expect(needs[0]?.items[0]?.item.id).toBe(items[0]?.id);
  });

  it('prefers what the role is named after', () => {
    const items = lines('Keep good terms with our banks and with payroll');
    const of = (title: string) =>
      findNeeds(items, bundledLibrary, ['finance'], { title }).needs[0]?.competency.id;
    expect(of('Payroll Specialist')).toBe('payroll-tax');
    expect(of('Treasury Specialist')).toBe('treasury');
  });

  it('asks about a system by its name where a line only says that somebody should know it', () => {
    const items = lines('Working knowledge of dental booking systems');
    const [need] = findNeeds(items, bundledLibrary, ['operations']).needs;
    expect(need?.competency.id).toBe(ownTopic);
  });
});
