import { common, type LevelDraft, type Owner, type SpecialtyDraft, type Survey } from './draft.ts';
import type { ListKind } from './headings/heading-meaning.ts';
import { titlesWithList } from './look-ahead.ts';
import type { Section } from './outline.ts';

export interface Zone {
  type: 'levels' | 'specialties' | 'hiring' | 'left-out';
  /** Headings at this depth or above it end the zone. */
  depth: number;
  /** Depth of the heading that opened it; differs where the headings below it are no deeper. */
  origin: number;
  what: string | null;
  /** A page title such as "Design roles": only job titles below it are levels. */
  weak: boolean;
  hard: boolean;
}

/** The list heading under which the reader stands. */
export interface OpenList {
  depth: number;
  kind: ListKind;
  nice: boolean;
  /** It has had a list of its own, so what follows at its depth is not a group of it. */
  filled: boolean;
  announced: boolean;
  /** It is a part of the list of a heading above it. */
  inner: boolean;
  onlyFor: string | null;
  within: { from: number; to: number } | null;
}

/** Everything that the reader knows while it goes down the page. */
export interface State {
  sections: readonly Section[];
  /** The role that the page's title names. */
  pageRole: string;
  withList: Record<ListKind, Set<number>>;
  zones: Zone[];
  owner: Owner;
  ownerDepth: number;
  list: OpenList | null;
  /** The specialties have just ended at this depth; a name without a kind may still be one. */
  pastSpecialties: number | null;
  /** Job titles with prose alone: levels only if the page has no others. */
  described: LevelDraft[];
  survey: Survey;
}

export const startOf = (sections: readonly Section[], pageRole: string): State => ({
  sections,
  pageRole,
  withList: titlesWithList(sections),
  zones: [],
  owner: common,
  ownerDepth: 0,
  list: null,
  pastSpecialties: null,
  described: [],
  survey: {
    levels: [],
    specialties: [],
    placements: [],
    hiring: [],
    grades: [],
    unread: [],
    closed: [],
    owners: [],
  },
});

export const topZone = (state: State): Zone | undefined => state.zones.at(-1);

export const levelOf = (owner: Owner): LevelDraft | null =>
  owner.type === 'level' ? owner.level : null;

export const ownBy = (state: State, owner: Owner, depth: number): void => {
  state.owner = owner;
  state.ownerDepth = depth;
  state.list = null;
};

/** Ends the zones, and the level or specialty, that a heading of this depth ends. */
export const leaveZones = (state: State, section: Section): void => {
  const { type } = section.meaning;
  const announces = type !== 'name' && type !== 'list' && type !== 'grade';
  for (let top = topZone(state); top !== undefined; top = topZone(state)) {
    const ends =
      section.depth <= top.depth ||
      (announces && section.depth <= Math.min(top.origin, top.depth + 1));
    if (!ends) return;
    state.zones.pop();
    state.pastSpecialties = top.type === 'specialties' ? top.origin : null;
  }
};

export const addLevel = (
  state: State,
  section: Section,
  title: string,
  base = false,
): LevelDraft => {
  const level: LevelDraft = {
    title,
    line: section.line,
    depth: section.depth,
    section: section.index,
    grade: null,
    base,
    builds: [],
  };
  state.survey.levels.push(level);
  ownBy(state, base ? common : { type: 'level', level }, section.depth);
  return level;
};

export const addSpecialty = (
  state: State,
  section: Section,
  title: string,
  misplaced: boolean,
): SpecialtyDraft => {
  const specialty: SpecialtyDraft = {
    title,
    line: section.line,
    depth: section.depth,
    section: section.index,
    within: null,
    misplaced,
    prose: [],
  };
  state.survey.specialties.push(specialty);
  ownBy(state, { type: 'specialty', specialty }, section.depth);
  return specialty;
};

/** The lists of this section are items of the present owner. */
export const placeItems = (
  state: State,
  section: Section,
  group: string | null,
  onlyFor: string | null = null,
): void => {
  state.survey.placements.push({
    section,
    owner: state.owner,
    kind: state.list?.kind ?? 'responsibility',
    nice: state.list?.nice ?? false,
    announced: state.list?.announced ?? false,
    introduced: false,
    group,
    onlyFor: onlyFor ?? state.list?.onlyFor ?? null,
    within: state.list?.within ?? null,
  });
  if (state.list !== null && section.blocks.some(({ type }) => type === 'list'))
    state.list.filled = true;
};

/** Nothing says what this section is; its lists are read where a sentence introduces them. */
export const placeIntroduced = (state: State, section: Section, what: string | null): void => {
  state.survey.placements.push({
    section,
    owner: state.owner,
    kind: 'responsibility',
    nice: false,
    announced: false,
    introduced: true,
    group: null,
    onlyFor: null,
    within: null,
    unlessIntroduced: what,
  });
};
