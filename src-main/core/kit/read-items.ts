import type { Competency, CompanyFunction } from '../competency/competency.ts';
import type { ChosenCompetencies } from '../job-family/competency-choice.ts';
import type { ProfileItem } from '../role/role-profile.ts';
import { findNeeds, isLastResort } from './planning/needs.ts';

/** What an item led to. */
export interface ReadItem {
  item: string;
  /** own-words: no competency knows it, and a question carries its own words. */
  as: 'competency' | 'fact' | 'own-words' | 'nothing';
  competency: Pick<Competency, 'id' | 'name' | 'definition'> | null;
  words: string[];
  /** A person said so. */
  chosen: boolean;
}

/** What each of a role's items leads to, in their order, as a kit that is built from them would have it. */
export const readItems = (
  items: ProfileItem[],
  library: Competency[],
  role: { functions: CompanyFunction[]; title: string },
  chosen: ChosenCompetencies,
): ReadItem[] => {
  const { functions, title } = role;
  const { needs, facts } = findNeeds(items, library, functions, { chosen, title });
  const isFact = new Set(facts.map((fact) => fact.item.id));
  return items.map(({ id }): ReadItem => {
    const bare = { item: id, competency: null, words: [], chosen: false };
    if (isFact.has(id)) return { ...bare, as: 'fact' };
    const need = needs.find((one) => one.items.some((line) => line.item.id === id));
    const line = need?.items.find((one) => one.item.id === id);
    if (!need || !line) return { ...bare, as: 'nothing', chosen: chosen.get(id) === null };
    const { id: competency, name, definition } = need.competency;
    if (isLastResort(need.competency)) return { ...bare, as: 'own-words' };
    return {
      item: id,
      as: 'competency',
      competency: { id: competency, name, definition },
      words: line.words,
      chosen: line.chosen ?? false,
    };
  });
};
