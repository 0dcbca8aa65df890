import { common, sameOwner, type LevelDraft, type Owner } from './draft.ts';
import type { HeadingMeaning } from './headings/heading-meaning.ts';
import {
  cleanTitle,
  isPartOfTitle,
  isRankOfRole,
  isRoleTitle,
  isSeniorityOnly,
  sameSeniority,
  sameTitle,
  senioritiesOf,
  titleLikeness,
  titleWords,
} from './headings/titles.ts';
import { labelDepth, type Section } from './outline.ts';
import { addLevel, addSpecialty, placeItems, topZone, type State } from './survey-state.ts';

type ListMeaning = Extract<HeadingMeaning, { type: 'list' }>;

/** A heading that announces responsibilities or requirements: finds whose they are and places its lists. */
export const placeList = (state: State, section: Section, meaning: ListMeaning): void => {
  const target = ownerOf(state, section, meaning);
  const inner =
    state.list !== null &&
    section.depth === labelDepth &&
    (state.list.inner || state.list.depth < labelDepth);
  if (target.owner !== state.owner) state.owner = target.owner;
  if (target.owner.type === 'common') state.ownerDepth = 0;
  state.list = {
    depth: section.depth,
    kind: meaning.kind,
    nice: meaning.nice,
    filled: false,
    announced: true,
    inner,
    onlyFor: target.onlyFor,
    within: target.within,
  };
  if (meaning.extends !== null && target.owner.type === 'level')
    target.owner.level.builds.push(meaning.extends);
  // "In your first 30 days" within the responsibilities is a group of them.
  placeItems(
    state,
    section,
    inner && !announcesOnly.test(section.text) ? cleanTitle(section.text) : null,
  );
};

const announcesOnly = /^\W*(?:responsibilities|requirements|qualifications|duties)\W*$/i;

interface Target {
  owner: Owner;
  onlyFor: string | null;
  within: { from: number; to: number } | null;
}

const plain = (owner: Owner): Target => ({ owner, onlyFor: null, within: null });

const ownerOf = (state: State, section: Section, meaning: ListMeaning): Target => {
  const { qualifier } = meaning;
  const { owner } = state;
  const named = qualifier === '' ? null : ownerByName(state, section, meaning);
  if (named !== null) return named;
  if (owner.type === 'common' || section.depth > state.ownerDepth) return plain(owner);
  return plain(belongsToOwner(state, meaning) ? owner : common);
};

/** The owner that a heading names: "Senior Requirements", "Night Ferry Responsibilities", "Stage Requirements". */
const ownerByName = (state: State, section: Section, meaning: ListMeaning): Target | null => {
  const { qualifier } = meaning;
  if (/\ball\b/i.test(qualifier) && !isRoleTitle(qualifier)) return plain(common);
  const { owner } = state;
  const { levels } = state.survey;
  const own =
    owner.type === 'level' ? owner.level : owner.type === 'specialty' ? owner.specialty : null;
  if (own !== null && namesSame(qualifier, own.title)) return plain(owner);
  const level = levels.find(
    ({ title }) => sameTitle(title, qualifier) && sameSeniority(title, qualifier),
  );
  const role = isRoleTitle(qualifier) || isRankOfRole(qualifier, state.pageRole);

  const nested = section.depth > state.ownerDepth;
  if (owner.type === 'specialty' && (nested || topZone(state)?.type === 'specialties')) {
    const whole = !role || isRoleInSpecialty(qualifier, owner.specialty.title, state.pageRole);
    return whole ? plain(owner) : { owner, onlyFor: qualifier, within: null };
  }
  if (topZone(state)?.type === 'specialties' && owner.type !== 'specialty') {
    const specialty = addSpecialty(state, section, qualifier, true);
    return plain({ type: 'specialty', specialty });
  }
  // Headings are copied from one level to the next; the first list of its kind inside a level is that level's.
  if (owner.type === 'level' && nested && !hasList(state, meaning)) return plain(owner);
  if (level !== undefined) return plain(level.base ? common : { type: 'level', level });
  if (owner.type === 'level' && nested && (!role || sameSeniority(qualifier, owner.level.title)))
    return plain(owner);
  if (
    own !== null &&
    titleLikeness(qualifier, own.title) >= 0.6 &&
    sameSeniority(qualifier, own.title)
  )
    return plain(owner);

  const container = enclosing(state.sections, section, qualifier);
  if (container !== null) return { owner: common, onlyFor: null, within: container };
  if (sameTitle(qualifier, state.pageRole)) return plain(common);
  if (!role) return null;
  const found = levelOfRank(levels, qualifier) ?? newLevel(state, section, qualifier);
  return found === null ? null : plain({ type: 'level', level: found });
};

/** "Nurse, Night" in the specialty "Night" is the page's role as a whole, not one of its levels. */
const isRoleInSpecialty = (qualifier: string, specialty: string, pageRole: string): boolean => {
  const own = new Set(titleWords(specialty));
  const rest = titleWords(qualifier).filter((word) => !own.has(word));
  return isPartOfTitle(specialty, qualifier) && sameTitle(rest.join(' '), pageRole);
};

/** "Intermediate" names "Intermediate Backend Engineer"; "Senior HP" names "Senior Harbour Pilot". */
const namesSame = (qualifier: string, title: string): boolean =>
  sameTitle(qualifier, title) ||
  (isPartOfTitle(qualifier, title) &&
    (senioritiesOf(qualifier).length === 0 || sameRank(qualifier, title))) ||
  (sameRank(qualifier, title) &&
    senioritiesOf(qualifier).length > 0 &&
    abbreviates(qualifier, title));

const sameRank = (a: string, b: string): boolean => senioritiesOf(a)[0] === senioritiesOf(b)[0];

const abbreviates = (qualifier: string, title: string): boolean => {
  const initials = title
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return qualifier
    .split(/\s+/)
    .some((word) => /^[A-Z]{2,5}s?$/.test(word) && initials.includes(word.replace(/s$/, '')));
};

/** For "Senior": the one level of that rank. */
const levelOfRank = (levels: readonly LevelDraft[], qualifier: string): LevelDraft | null => {
  const ranks = senioritiesOf(qualifier).join(' ');
  if (ranks === '') return null;
  const found = levels.filter(
    ({ title }) =>
      senioritiesOf(title).slice(0, ranks.split(' ').length).join(' ') === ranks &&
      (isSeniorityOnly(qualifier) || abbreviates(qualifier, title)),
  );
  return found.length > 0 ? (found[0] ?? null) : null;
};

/** A page may have no heading for a level but only for its lists: "Senior Designer Responsibilities". */
const newLevel = (state: State, section: Section, qualifier: string): LevelDraft | null => {
  if (senioritiesOf(qualifier).length === 0 && !isPartOfTitle(state.pageRole, qualifier))
    return null;
  const title = (
    isSeniorityOnly(qualifier) ? rankOf(qualifier, state.pageRole) : qualifier
  ).replace(/(?<=[a-z]{3})s$/, '');
  const known = state.survey.levels.find(
    (level) => sameTitle(level.title, title) && sameSeniority(level.title, title),
  );
  return known ?? addLevel(state, section, title);
};

/** "Senior Manager" of the page "Manager, Payroll" is the "Senior Manager, Payroll". */
const rankOf = (rank: string, role: string): string => {
  const known = new Set(titleWords(role));
  const added = rank
    .split(/\s+/)
    .filter((word) => !titleWords(word).every((part) => known.has(part)));
  return [...added, role].join(' ');
};

/** The part of the page under a heading of this name, as a range of sections. */
const enclosing = (
  sections: readonly Section[],
  section: Section,
  name: string,
): { from: number; to: number } | null => {
  let depth = section.depth;
  for (const above of sections.slice(0, section.index).reverse()) {
    if (above.depth >= depth || above.depth === 0) continue;
    depth = above.depth;
    if (above.role || !sameTitle(above.text, name)) continue;
    const after = sections.slice(above.index + 1).find((later) => later.depth <= above.depth);
    return { from: above.index, to: after?.index ?? sections.length };
  }
  return null;
};

/**
 * A list heading at the depth of the level's own heading, or above it: the level's, if it has no such list yet and
 * other levels of the page have one; else it stands outside the levels.
 */
const belongsToOwner = (state: State, meaning: ListMeaning): boolean => {
  const { owner } = state;
  if (hasList(state, meaning)) return false;
  if (owner.type === 'specialty') return topZone(state)?.type === 'specialties';
  if (owner.type !== 'level') return false;
  const others = [...state.withList[meaning.kind]].filter((title) => title !== owner.level.section);
  const single = state.survey.levels.length === 1 && state.zones.length === 0;
  return others.length > 0 || single;
};

/** The present owner already has an announced list of this kind. */
const hasList = (state: State, meaning: ListMeaning): boolean =>
  state.survey.placements.some(
    ({ owner, kind, announced, nice }) =>
      announced &&
      kind === meaning.kind &&
      nice === meaning.nice &&
      owner.type !== 'common' &&
      sameOwner(owner, state.owner),
  );
