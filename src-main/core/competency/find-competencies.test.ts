import { describe, expect, it } from 'vitest';
import { bundledLibrary } from '../kit/bundled.fixture.ts';
import type { Competency } from './competency.ts';
import { findCompetencies } from './find-competencies.ts';

const competency = (id: string, finds: Partial<Competency['finds']>): Competency => {
  const [some] = bundledLibrary;
  if (!some) throw new Error('the library is empty');
  return { ...some, id, finds: { strong: [], weak: [], not: [], ...finds } };
};
const ids = (text: string, library: Competency[]) =>
  findCompetencies(text, library).map((one) => one.competency.id);

describe('findCompetencies', () => {
  it('finds a phrase as whole words, in any case, with a plural', () => {
    const library = [competency('bread', { strong: ['bread recipe'] })];
    expect(ids('Writes Bread-recipes', library)).toEqual(['bread']);
    expect(ids('gingerbread recipe', library)).toEqual([]);
  });

  it('lets a star stand for any ending', () => {
    const library = [competency('present', { strong: ['present*'] })];
    expect(ids('Presenting to guests', library)).toEqual(['present']);
  });

  it('lets a ruling-out phrase win over any hit', () => {
    const library = [competency('analysts', { strong: ['analyst*'], not: ['data analyst*'] })];
    expect(ids('Briefs analysts', library)).toEqual(['analysts']);
    expect(ids('Works with data analysts', library)).toEqual([]);
  });

  it('needs more than one weak word', () => {
    const library = [competency('cake', { weak: ['sugar', 'icing'] })];
    expect(ids('Adds sugar', library)).toEqual([]);
    expect(ids('Adds sugar and icing', library)).toEqual(['cake']);
  });

  it('says which words led there', () => {
    const library = [competency('cake', { strong: ['wedding cake*'], weak: ['cake*', 'design'] })];
    expect(findCompetencies('Design of wedding cakes', library)[0]?.words).toEqual([
      'wedding cakes',
      'design',
    ]);
  });

  it('prefers what stands first in the line where both say as much', () => {
    const library = [
      competency('a', { strong: ['proofing'] }),
      competency('b', { strong: ['shaping'] }),
    ];
    expect(ids('shaping and proofing', library)).toEqual(['b', 'a']);
  });
});
