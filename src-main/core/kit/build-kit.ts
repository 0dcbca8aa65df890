import type { Band } from '../competency/band.ts';
import { bandOfTitle, leadsPeople } from '../competency/band-of-title.ts';
import type { Competency, CompanyFunction } from '../competency/competency.ts';
import { functionsOfTitle } from '../competency/functions-of-title.ts';
import type { ChosenCompetencies } from '../job-family/competency-choice.ts';
import type { JobFamily, Level, Specialty } from '../job-family/job-family.ts';
import { profileAsSaid, type ItemsAsSaid } from '../role/profile-as-said.ts';
import type { ProfileItem, RoleProfile } from '../role/role-profile.ts';
import { fillStages } from './fill-stages.ts';
import { borrowItems, usualNeeds, type Borrowed } from './level-without-items.ts';
import { kitSchemaId, type Kit, type KitItem } from './kit.ts';
import { findNeeds, type Needs } from './planning/needs.ts';
import { processOfLevel } from './planning/process-of-level.ts';
import { stageFromPage, usualStages } from './planning/stages.ts';
import type { Form } from './planning/choose-questions.ts';
import { refreshKit } from './refresh.ts';
import { fieldOf } from './wording/field-of.ts';

export interface KitInput extends ItemsAsSaid {
  family: JobFamily;
  level: Level;
  specialty: Specialty | null;
  library: Competency[];
  /** The page: its file name and the SHA-256 of its bytes in hex. */
  source: { file: string; sha256: string };
  form: Form;
  /** What a person said that items ask for. */
  chosen?: ChosenCompetencies;
}

const kitItem = (item: ProfileItem, { needs }: Needs, chosen: ChosenCompetencies): KitItem => ({
  id: item.id,
  kind: item.kind,
  text: item.text,
  line: item.line,
  priority: item.niceToHave ? 'nice' : 'must',
  origin: item.origin,
  words: needs.flatMap((need) => need.items).find((one) => one.item.id === item.id)?.words ?? [],
  chosen: isChosen(item, needs, chosen),
  ...(item.marked && { marked: true }),
});

/** Whether a choice holds: one for a competency that the library does not have any more holds for nothing. */
const isChosen = (
  { id }: ProfileItem,
  needs: Needs['needs'],
  chosen: ChosenCompetencies,
): boolean =>
  chosen.get(id) === null ||
  needs.some((need) => need.items.some((one) => one.item.id === id && one.chosen));

/** As it stands on everything printed. */
export const roleTitle = (level: Level, specialty: Specialty | null): string =>
  specialty ? `${level.title}, ${specialty.title}` : level.title;

/** The role's own line of work, by its title or, where that tells nothing, by the page's. */
export const roleFunctions = (
  family: JobFamily,
  level: Level,
  specialty: Specialty | null,
): CompanyFunction[] => {
  const own = functionsOfTitle(level.title);
  if (own.length > 0) return own;
  const page = functionsOfTitle(family.title);
  return page.length > 0 ? page : functionsOfTitle(specialty?.title ?? '');
};

/** What belongs to the chosen level and specialty; lines of other roles are for the profile, not the kit. */
const ownSetAside = (profile: RoleProfile): Kit['setAside'] => {
  const elsewhere = new Set(['other-level', 'other-specialty']);
  return profile.setAside.filter(
    (one) => !elsewhere.has(one.why) || one.item.onlyFor !== undefined,
  );
};

const builderWarnings = (
  family: JobFamily,
  profile: RoleProfile,
  borrowed: Borrowed | null,
  used: number,
): Kit['warnings'] => [
  ...(used < family.stages.length
    ? [
        {
          code: 'several-processes',
          message:
            'The page lists several hiring processes; the one nearest below this level was taken. Check the stages.',
        },
      ]
    : []),
  ...(family.stages.length === 0
    ? [
        {
          code: 'stages-assumed',
          message:
            'The page names no hiring process; a usual plan of five stages stands in. Change it as you need.',
        },
      ]
    : []),
  ...(profile.items.length === 0
    ? [
        {
          code: 'level-empty',
          message: `${
            profile.setAside.some(({ why }) => why === 'left-out')
              ? 'Everything that the page asks of this level is left out.'
              : 'The page asks nothing of this level.'
          } ${
            borrowed
              ? `What it asks of the nearest level, ${borrowed.from.title}, stands in: check whether it holds here.`
              : 'Questions are about the usual work of such a role and about motives. Add what this level needs.'
          }`,
        },
      ]
    : []),
];

/**
 * A kit for a level and a specialty: plan, questions, scorecards, coverage. Pure: the same page, library
 * and form always give the same kit.
 */
export const buildKit = (input: KitInput): Kit => {
  const { family, level, specialty, library, source, form, chosen = new Map() } = input;
  const own = profileAsSaid(family, level, specialty, input);
  // Whoever left everything out wants none of it; where the page itself is silent, the nearest level speaks.
  const silent = own.items.length === 0 && own.setAside.every(({ why }) => why !== 'left-out');
  const borrowed = silent ? borrowItems(family, level, specialty, input) : null;
  const profile = borrowed?.profile ?? own;
  const band: Band = bandOfTitle(level.title);
  const functions = roleFunctions(family, level, specialty);
  const found = findNeeds(profile.items, library, functions, {
    chosen,
    title: roleTitle(level, specialty),
  });
  const { facts, unasked } = found;
  const needs = profile.items.length === 0 ? usualNeeds(library, functions) : found.needs;
  const process = processOfLevel(family.stages, Math.max(level.line, specialty?.line ?? 0));
  const assumed = process.length === 0;
  const stages = (assumed ? usualStages : process).map((stage) => ({
    ...stageFromPage(stage, functions),
    ...(assumed ? { line: null } : {}),
  }));
  const filled = fillStages(stages, needs, facts, library, {
    band,
    form,
    field: fieldOf(specialty, functions, library),
    leads: leadsPeople(level.title),
  });
  return refreshKit({
    schema: kitSchemaId,
    version: 1,
    form,
    role: {
      title: roleTitle(level, specialty),
      level: level.id,
      specialty: specialty?.id ?? null,
      grade: level.grade,
      band,
      source,
    },
    items: profile.items.map((item) => kitItem(item, found, chosen)),
    setAside: ownSetAside(profile),
    competencies: filled.competencies,
    stages: filled.stages,
    coverage: {
      uncovered: [
        ...unasked.map(({ item, reason }) => ({ item: item.id, reason })),
        ...filled.left.map((item) => ({
          item,
          reason: 'The stages have no room left for it. Make a stage longer or add one.',
        })),
      ],
    },
    warnings: builderWarnings(family, own, borrowed, process.length),
  });
};
