import { describe, expect, it } from 'vitest';
import { readJobFamily } from '../../../src-main/core/job-family/read-job-family.ts';
import { holdsFor } from '../../../src-main/core/role/own-item.ts';
import { chooseRole } from './choice-of-role.ts';
import { emptyDraft, faultOf, scopeIdOf, scopesOf } from './own-item-form.ts';

const read = readJobFamily(`# Baker

## Responsibilities

- Sell bread at the market.
`);
const family = {
  ...read,
  specialties: [
    {
      id: 'pastry',
      title: 'Pastry',
      line: 9,
      forLevels: null,
      responsibilities: [],
      requirements: [],
    },
  ],
};
const choose = (specialty: string | null) => {
  const choice = chooseRole(family, family.levels[0]?.id ?? '', specialty, {
    marks: new Map([['line-5', 'out' as const]]),
  });
  if (!choice) throw new Error('the page has a level');
  return choice;
};

describe('scopesOf', () => {
  it('offers the role itself, what is wider, and every role; each holds for the chosen one', () => {
    for (const [specialty, offers] of [
      [null, 2],
      ['pastry', 4],
    ] as const) {
      const choice = choose(specialty);
      const scopes = scopesOf(choice);
      expect(new Set(scopes.map(({ id }) => id)).size).toBe(offers);
      for (const scope of scopes) expect(holdsFor(scope, choice.profile)).toBe(true);
      expect(scopeIdOf(emptyDraft(choice, 'requirement'))).toBe(scopes[0]?.id);
    }
  });
});

describe('faultOf', () => {
  it('lets a line that is left out be said in better words', () => {
    const draft = { ...emptyDraft(choose(null), 'responsibility'), text: 'Sell bread at markets' };
    expect(faultOf(draft, choose(null))).toBeNull();
    const plain = chooseRole(family, family.levels[0]?.id ?? '', null);
    expect(plain && faultOf(draft, plain)).toMatchObject({ why: 'double', of: { id: 'line-5' } });
  });
});
