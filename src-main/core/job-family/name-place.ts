import { common } from './draft.ts';
import { cleanTitle, isPartOfTitle, sameTitle, withoutBrackets } from './headings/titles.ts';
import {
  hasList,
  hasProse,
  holdsLevels,
  onlyHoldsLevels,
  yieldOf,
  type Yield,
} from './look-ahead.ts';
import type { Section } from './outline.ts';
import {
  addLevel,
  addSpecialty,
  ownBy,
  placeIntroduced,
  placeItems,
  topZone,
  type State,
} from './survey-state.ts';

/** Decides what a heading without an announcing word is: a level, a specialty, a group of items, or none of them. */
export const placeName = (state: State, section: Section): void => {
  const zone = topZone(state);
  if (zone?.type === 'hiring' || zone?.type === 'left-out') {
    // Levels stand below "Hiring process" or "Performance indicators" by mistake; their grade or lists give them away.
    const strict = yieldOf(state.sections, section.index, false);
    const loose = yieldOf(state.sections, section.index, true);
    const level = section.role && (strict.grade || strict.list || loose.grade);
    if (!level) {
      if (zone.type === 'hiring') state.survey.hiring.push(section);
      else state.survey.unread.push({ section, what: zone.what });
      return;
    }
    state.zones.pop();
  }
  const around = topZone(state)?.type;
  if (around === 'specialties') placeAmongSpecialties(state, section);
  else if (around === 'levels') placeAmongLevels(state, section);
  else placeOnPage(state, section);
};

/** A person said that it is a level or a specialty, whatever stands around it. */
export const placeAsMeant = (
  state: State,
  section: Section,
  meant: 'level' | 'specialty',
): void => {
  const blind = (type: string | undefined): boolean => type === 'hiring' || type === 'left-out';
  while (blind(topZone(state)?.type)) state.zones.pop();
  if (meant === 'level') newLevel(state, section);
  else newSpecialty(state, section, false);
};

/** Below a heading that announces a list: deeper than it, or beside it while it has no list of its own. */
const isGroup = (state: State, section: Section): boolean =>
  state.list !== null &&
  (section.depth > state.list.depth || (section.depth === state.list.depth && !state.list.filled));

const placeGroup = (state: State, section: Section): void => {
  const depth = state.list?.depth ?? section.depth;
  placeItems(state, section, cleanTitle(section.text));
  // Groups that stand beside their empty heading go on until something else is announced.
  if (state.list !== null && section.depth === depth) state.list.filled = false;
};

const placeNothing = (state: State, section: Section): void => {
  if (section.depth <= state.ownerDepth) ownBy(state, common, 0);
  state.list = null;
  if (hasList(section)) placeIntroduced(state, section, null);
};

const endsAsSpecialist = (text: string): boolean =>
  /\bspecialists?$/i.test(withoutBrackets(cleanTitle(text)));

const newLevel = (state: State, section: Section, base = false): void => {
  state.pastSpecialties = null;
  addLevel(state, section, cleanTitle(section.text), base);
  placeItems(state, section, null);
};

const newSpecialty = (state: State, section: Section, misplaced: boolean): void => {
  const before = state.owner;
  const specialty = addSpecialty(state, section, cleanTitle(section.text), misplaced);
  if (before.type === 'level' && section.depth > before.level.depth)
    specialty.within = before.level;
  if (before.type === 'specialty' && !misplaced) specialty.within = before.specialty.within;
  specialty.prose = section.blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.text] : [],
  );
  placeItems(state, section, null);
};

const placeAmongSpecialties = (state: State, section: Section): void => {
  const { grade } = yieldOf(state.sections, section.index, true);
  if (section.role && grade) {
    newLevel(state, section);
    return;
  }
  const current = state.owner.type === 'specialty' && section.depth > state.ownerDepth;
  if (!current) {
    const holds =
      section.blocks.length === 0 &&
      (state.sections[section.index + 1]?.depth ?? 0) > section.depth;
    const next = state.sections[section.index + 1];
    if (holds && next?.meaning.type === 'name' && !next.role) return;
    newSpecialty(state, section, false);
  } else if (endsAsSpecialist(section.text)) newSpecialty(state, section, true);
  else if (isGroup(state, section)) placeGroup(state, section);
  else if (section.role) {
    state.list = null;
    placeItems(state, section, cleanTitle(section.text), section.text);
  } else if (
    yieldOf(state.sections, section.index, false).list ||
    (hasProse(section) && !hasList(section))
  )
    newSpecialty(state, section, false);
  else placeItems(state, section, cleanTitle(section.text));
};

const placeAmongLevels = (state: State, section: Section): void => {
  const strict = yieldOf(state.sections, section.index, false);
  const loose = yieldOf(state.sections, section.index, true);
  const weak = topZone(state)?.weak === true;
  const brings = strict.grade || strict.list || hasList(section);
  const inLevel = state.owner.type === 'level' && section.depth > state.ownerDepth;
  if (section.role && onlyHoldsLevels(state.sections, section.index)) return;
  if (placePastSpecialties(state, section)) return;
  if (!inLevel && !weak && (section.role || brings || (loose.grade && hasProse(section))))
    newLevel(state, section);
  else if (section.role && (brings || loose.grade)) newLevel(state, section);
  else if (isGroup(state, section)) placeGroup(state, section);
  else if (inLevel && hasList(section)) placeItems(state, section, cleanTitle(section.text));
  else if (weak) placeOnPage(state, section);
  else placeNothing(state, section);
};

const placeOnPage = (state: State, section: Section): void => {
  if (section.depth === 0) {
    placeOpening(state, section);
    return;
  }
  const strict = yieldOf(state.sections, section.index, false);
  const loose = yieldOf(state.sections, section.index, true);
  // A name with a grade of its own is a job title, even if no word of it is known.
  if (section.role || strict.ownGrade) {
    placeTitle(state, section, strict, loose);
    return;
  }
  if (section.index === 1 && section.depth === 1) placeOpening(state, section);
  else if (isGroup(state, section)) placeGroup(state, section);
  else if (!placePastSpecialties(state, section)) placeNothing(state, section);
};

/**
 * Straight after the specialties, at their own depth: a name with lists is one more specialty, a name over deeper
 * names holds some. Says whether it was one of these.
 */
const placePastSpecialties = (state: State, section: Section): boolean => {
  if (state.pastSpecialties !== section.depth || section.role) return false;
  if (holdsNames(state, section)) {
    const { depth } = section;
    state.zones.push({
      type: 'specialties',
      depth,
      origin: depth,
      what: null,
      weak: false,
      hard: false,
    });
    return true;
  }
  if (!isNameOfSpecialty(section, yieldOf(state.sections, section.index, false).list)) return false;
  newSpecialty(state, section, true);
  return true;
};

/** What stands above the first heading, or under the page's own title. */
const placeOpening = (state: State, section: Section): void => {
  if (hasList(section)) placeIntroduced(state, section, null);
};

/** A heading that reads like a job title, with nothing around it that says what it is. */
const placeTitle = (state: State, section: Section, strict: Yield, loose: Yield): void => {
  const { levels } = state.survey;
  const first = levels.length === 0 && state.survey.placements.length === 0;
  const isPage = sameTitle(section.text, state.pageRole) || section.depth === 1;
  const brings = loose.grade || loose.list || hasList(section);
  if (
    first &&
    (isPage || holdsLevels(state.sections, section.index)) &&
    (strict.grade || loose.grade || loose.list)
  ) {
    newLevel(state, section, true);
    return;
  }
  if (onlyHoldsLevels(state.sections, section.index) && !strict.grade) {
    placeNothing(state, section);
    return;
  }
  const past = state.pastSpecialties === section.depth && !loose.grade;
  if (past && endsAsSpecialist(section.text)) newSpecialty(state, section, true);
  else if (
    brings &&
    !(isGroup(state, section) && !strict.grade && !strict.list && !hasList(section))
  )
    newLevel(state, section);
  else {
    if (hasProse(section) && isPartOfTitle(state.pageRole, section.text) && !isPage)
      state.described.push({
        title: cleanTitle(section.text),
        line: section.line,
        depth: section.depth,
        section: section.index,
        grade: null,
        base: false,
        builds: [],
      });
    if (isGroup(state, section)) placeGroup(state, section);
    else placeNothing(state, section);
  }
};

/** After the specialties, at their own depth: a short name with a list that is not one of links. */
const isNameOfSpecialty = (section: Section, list: boolean): boolean => {
  if (section.text.split(' ').length > 6 || /[?!.:]/.test(section.text)) return false;
  const entries = section.blocks.flatMap((block) => (block.type === 'list' ? block.entries : []));
  const own = entries.filter(({ linked, text }) => linked < 0.7 && text.split(' ').length >= 5);
  return list || (own.length >= 3 && own.length >= entries.length * 0.8);
};

const holdsNames = (state: State, section: Section): boolean => {
  const next = state.sections[section.index + 1];
  return (
    section.blocks.length === 0 &&
    next?.meaning.type === 'name' &&
    next.depth > section.depth &&
    !next.role
  );
};
