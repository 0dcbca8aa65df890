import { describe, expect, it } from 'vitest';
import { bundledLibrary } from '../kit/bundled.fixture.ts';
import type { Competency } from './competency.ts';
import { findCompetencies } from './find-competencies.ts';

const competency = (id: string, finds: Partial<Competency['finds']>): Competency => {
  const [some] = bundledLibrary;
  if (!some) throw new Error('the library is empty');
  return { ...some, id, kind: 'functional', finds: { strong: [], weak: [], not: [], ...finds } };
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
      'Design',
    ]);
  });

  it('prefers what stands first in the line where both say as much', () => {
    const library = [
      competency('a', { strong: ['proofing'] }),
      competency('b', { strong: ['shaping'] }),
    ];
    expect(ids('shaping and proofing', library)).toEqual(['b', 'a']);
  });

  it('leads on by single words of its phrases where no phrase stands in the line, and says so', () => {
    const library = [
      competency('cake', { strong: ['wedding cake', 'sugar icing', 'birthday cake'] }),
      competency('bread', { strong: ['rye bread', 'bread flour'] }),
    ];
    const [finding] = findCompetencies('Puts icing on every cake', library);
    expect(finding).toMatchObject({ words: ['cake', 'icing'], sure: false });
    expect(finding?.competency.id).toBe('cake');
    expect(findCompetencies('Bakes a wedding cake', library)[0]?.sure).toBe(true);
  });

  it('takes what stands before a colon for what the line is about', () => {
    const library = [
      competency('a', { strong: ['proofing'] }),
      competency('b', { strong: ['shaping'] }),
    ];
    expect(ids('Shaping: know proofing, and then proofing again', library)[0]).toBe('b');
    expect(ids('Shaping, proofing', library)[0]).toBe('b');
    expect(ids('Know proofing before shaping', library)[0]).toBe('a');
  });

  it('trusts a word less that other competencies have too', () => {
    const library = [
      competency('a', { strong: ['dough', 'dough hook'] }),
      competency('b', { strong: ['yeast', 'yeast culture', 'fresh yeast'] }),
      competency('c', { weak: ['dough', 'pizza dough'] }),
      competency('d', { weak: ['dough', 'cookie dough'] }),
    ];
    expect(ids('Dough with yeast', library)[0]).toBe('b');
  });

  it('takes names of people for whom the work is done with, not for the work', () => {
    const library = [
      competency('tea', { strong: ['tea managers'] }),
      competency('cups', { strong: ['china cups'] }),
    ];
    expect(ids('Help tea managers with china cups', library)[0]).toBe('cups');
    const general = library.map((one) => ({ ...one, kind: 'general' as const }));
    expect(ids('Help tea managers with china cups', general)[0]).toBe('tea');
  });

  it('prefers the competency that is nearer to the role between equals', () => {
    const library = [
      competency('a', { strong: ['proofing'] }),
      competency('b', { strong: ['proofing'] }),
    ];
    const near = findCompetencies('Proofing', library, ({ id }) => (id === 'b' ? 1 : 0.9));
    expect(near[0]?.competency.id).toBe('b');
  });

  it('names words of the line for every finding of the library that ships', () => {
    for (const text of ['Talks with suppliers about prices', 'Juggles several deadlines'])
      for (const finding of findCompetencies(text, bundledLibrary)) {
        expect(finding.words.length, finding.competency.id).toBeGreaterThan(0);
        for (const words of finding.words) expect(text).toContain(words);
      }
  });
});
