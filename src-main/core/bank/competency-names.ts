import type { Bank } from './bank.ts';

/** A competency as it is named in files and lists. */
export interface NamedCompetency {
  id: string;
  name: string;
}

/** A name as it is compared: case, accents and punctuation aside. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/gu, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Finds competencies by id or name: the team's own first, then ours. */
export const competencyNames = (bank: Bank, ours: readonly NamedCompetency[]) => {
  const byId = new Map<string, NamedCompetency>();
  const byName = new Map<string, NamedCompetency>();
  for (const { id, name } of [...bank.competencies, ...ours]) {
    if (!byId.has(id)) byId.set(id, { id, name });
    if (!byName.has(plain(name))) byName.set(plain(name), { id, name });
  }
  /** Names of the team's own: of two that are the same, the first is meant, as when they are written. */
  const teams = new Set(bank.competencies.map(({ name }) => plain(name)));
  const find = (label: string): NamedCompetency | null =>
    byId.get(label) ?? byName.get(plain(label)) ?? null;
  return {
    find,
    nameOf: (id: string): string | null => byId.get(id)?.name ?? null,
    /** The name, where it leads back to this competency; else the id. */
    labelOf: (id: string): string => {
      const name = byId.get(id)?.name;
      return name !== undefined && find(name)?.id === id ? name : id;
    },
    add: ({ id, name }: NamedCompetency): void => {
      byId.set(id, { id, name });
      if (teams.has(plain(name)) && byName.get(plain(name))?.id !== id) return;
      teams.add(plain(name));
      byName.set(plain(name), { id, name });
    },
    all: (): NamedCompetency[] => [...byId.values()],
  };
};
export type CompetencyNames = ReturnType<typeof competencyNames>;
