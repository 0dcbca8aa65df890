import { common, type Survey } from './draft.ts';
import { placeList } from './list-owner.ts';
import { cleanTitle, isRoleTitle } from './headings/titles.ts';
import { hasList, yieldOf } from './look-ahead.ts';
import { placeAsMeant, placeName } from './name-place.ts';
import type { Section } from './outline.ts';
import {
  addLevel,
  addSpecialty,
  leaveZones,
  levelOf,
  placeIntroduced,
  ownBy,
  placeItems,
  startOf,
  topZone,
  type State,
  type Zone,
} from './survey-state.ts';

/**
 * Goes down the sections of a page once and decides for each what it is: a level, a specialty, a list of items and
 * whose, a part of the hiring process, or nothing of these. Depths of headings guide it but never bind it.
 */
export const surveyOf = (sections: readonly Section[], pageRole: string): Survey => {
  const state = startOf(sections, pageRole);
  for (const section of sections) {
    visit(state, section);
    state.survey.owners.push(section.meaning.type === 'hiring' ? common : state.owner);
  }
  const { survey, described } = state;
  if (survey.levels.every(({ base }) => base) && described.length > 1)
    survey.levels.push(...described);
  return survey;
};

/** An overview may still say "In this role, you will:" and mean it. */
const describing = /^(?:an overview|about the company or team)$/;

const visit = (state: State, section: Section): void => {
  leaveZones(state, section);
  const { meaning, meant } = section;
  if (meant === 'level' || meant === 'specialty') {
    placeAsMeant(state, section, meant);
    return;
  }
  switch (meaning.type) {
    case 'levels':
    case 'specialties':
      enterNames(state, section, meaning.type);
      return;
    case 'hiring':
      state.pastSpecialties = null;
      state.zones.push(zoneOf(section, 'hiring'));
      state.list = null;
      state.survey.hiring.push(section);
      return;
    case 'left-out':
      if (!meaning.hard && isSpecialtyPlace(state, section)) {
        placeName(state, section);
        return;
      }
      state.pastSpecialties = null;
      state.zones.push({ ...zoneOf(section, 'left-out'), what: meaning.what, hard: meaning.hard });
      state.list = null;
      if (describing.test(meaning.what)) placeIntroduced(state, section, meaning.what);
      else state.survey.unread.push({ section, what: meaning.what });
      return;
    case 'grade':
      visitGrade(state, section);
      return;
    case 'list':
      if (topZone(state)?.type === 'left-out' && topZone(state)?.hard === true) {
        state.survey.unread.push({ section, what: topZone(state)?.what ?? null });
        return;
      }
      if (topZone(state)?.type === 'hiring') state.zones.pop();
      state.pastSpecialties = null;
      placeList(state, section, meaning);
      return;
    case 'name':
      placeName(state, section);
      return;
  }
};

/** Where the names of specialties stand, "Benefits" or "Tools" is one, with something to say about it. */
const isSpecialtyPlace = (state: State, section: Section): boolean => {
  const zone = topZone(state);
  return (
    zone?.type === 'specialties' &&
    section.depth > zone.depth &&
    (state.owner.type !== 'specialty' || section.depth === state.ownerDepth) &&
    yieldOf(state.sections, section.index, false).list
  );
};

const zoneOf = (section: Section, type: Zone['type']): Zone => ({
  type,
  depth: section.depth,
  origin: section.depth,
  what: null,
  weak: false,
  hard: false,
});

/** "Levels" and "Specialties": the names below are what they announce, even where they are no deeper. */
const enterNames = (state: State, section: Section, type: 'levels' | 'specialties'): void => {
  const next = state.sections[section.index + 1];
  const adopts =
    next?.meaning.type === 'name' &&
    next.depth <= section.depth &&
    !hasList(section) &&
    (type === 'levels' ? next.role : !yieldOf(state.sections, next.index, true).grade);
  const depth = adopts ? next.depth - 1 : section.depth;
  const within = levelOf(state.owner);
  const inside = within !== null && section.depth > state.ownerDepth;
  state.zones.push({
    ...zoneOf(section, type),
    depth,
    weak:
      type === 'levels' &&
      section.depth === 1 &&
      state.survey.placements.length === 0 &&
      section.index <= 1,
  });
  state.pastSpecialties = null;
  if (!(type === 'specialties' && inside)) ownBy(state, common, 0);
  state.list = null;
  if (!hasList(section)) return;
  const named = next?.meaning.type === 'name' && next.depth > depth;
  if (named || !placeNamesInList(state, section, type))
    state.survey.unread.push({ section, what: `the list under “${section.text}”` });
};

/** "Specialties" or "Levels" over a plain list of names: each entry is one. */
const placeNamesInList = (
  state: State,
  section: Section,
  type: 'levels' | 'specialties',
): boolean => {
  const names = section.blocks
    .flatMap((block) => (block.type === 'list' ? block.entries : []))
    .filter(({ unnamed }) => unnamed !== true)
    .map(({ text, line }) => ({ name: text.split(/:\s|\s[-–—]\s/)[0] ?? text, line }));
  const readable = names.every(
    ({ name }) => name.split(' ').length <= 7 && (type === 'specialties' || isRoleTitle(name)),
  );
  if (!readable) return false;
  for (const { name, line } of names) {
    const at = { ...section, line };
    if (type === 'levels') addLevel(state, at, cleanTitle(name));
    else addSpecialty(state, at, cleanTitle(name), false);
  }
  ownBy(state, common, 0);
  return true;
};

const visitGrade = (state: State, section: Section): void => {
  const level = levelOf(state.owner);
  state.list = null;
  state.survey.grades.push({ section, level });
  // The bullets of a level may follow straight after the sentence about its grade.
  if (level !== null && hasList(section)) placeItems(state, section, null);
};
