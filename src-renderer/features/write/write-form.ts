import { meaningOf } from '../../../src-main/core/job-family/headings/heading-meaning.ts';
import type { PageDraft } from '../../../src-main/core/job-family/page-draft.ts';
import { entriesOf, type Entry } from './entry-editing.ts';

export interface DemandsForm {
  responsibilities: Entry[];
  must: Entry[];
  nice: Entry[];
}
export type DemandName = keyof DemandsForm;

type Level = PageDraft['levels'][number];
type Specialty = PageDraft['specialties'][number];
type Stage = PageDraft['stages'][number];
interface Keyed {
  /** Tells it apart as long as the screen lives. */
  key: string;
}
export type LevelForm = Keyed & Omit<Level, DemandName> & DemandsForm;
export type SpecialtyForm = Keyed & Omit<Specialty, DemandName> & DemandsForm;
export type StageForm = Keyed & Stage;

/** A page while it is written: the draft with a key for everything that can be moved. */
export interface WriteForm extends DemandsForm {
  title: string;
  summary: string;
  levels: LevelForm[];
  specialties: SpecialtyForm[];
  stages: StageForm[];
}

export const noDemands = { responsibilities: [], must: [], nice: [] };

export const emptyLevel: Level = { title: '', grade: '', buildsOnPrevious: false, ...noDemands };
export const emptySpecialty: Specialty = { title: '', ...noDemands };
export const emptyStage: Stage = {
  kind: 'interview',
  interviewer: '',
  minutes: 45,
  optional: false,
  about: '',
};

type Demands = Record<DemandName, string[]>;

export const keyed = <T extends object>(one: T): T & Keyed => ({
  ...one,
  key: crypto.randomUUID(),
});

export const keyedDemands = <T extends Demands>(
  one: T,
): Omit<T, DemandName> & DemandsForm & Keyed => ({
  ...keyed(one),
  responsibilities: entriesOf(one.responsibilities),
  must: entriesOf(one.must),
  nice: entriesOf(one.nice),
});

export const formOf = (draft: PageDraft): WriteForm => {
  const { title, summary, levels, specialties, stages } = draft;
  const { responsibilities, must, nice } = keyedDemands(draft);
  return {
    title,
    summary,
    responsibilities,
    must,
    nice,
    levels: levels.map(keyedDemands),
    specialties: specialties.map(keyedDemands),
    stages: stages.map(keyed),
  };
};

const textsOf = (entries: readonly Entry[]): string[] =>
  entries.map(({ text }) => text).filter((text) => text.trim() !== '');

const demandsOf = ({ responsibilities, must, nice }: DemandsForm): Demands => ({
  responsibilities: textsOf(responsibilities),
  must: textsOf(must),
  nice: textsOf(nice),
});

/** The draft that is kept; entries without words stay behind. */
export const draftOf = ({
  title,
  summary,
  levels,
  specialties,
  stages,
  ...lists
}: WriteForm): PageDraft => ({
  title,
  summary,
  ...demandsOf(lists),
  levels: levels.map((level) => ({
    title: level.title,
    grade: level.grade,
    buildsOnPrevious: level.buildsOnPrevious,
    ...demandsOf(level),
  })),
  specialties: specialties.map((one) => ({ title: one.title, ...demandsOf(one) })),
  stages: stages.map(({ kind, interviewer, minutes, optional, about }) => ({
    kind,
    interviewer,
    minutes,
    optional,
    about,
  })),
});

const hasEntries = ({ responsibilities, must, nice }: Demands): boolean =>
  responsibilities.length + must.length + nice.length > 0;

/** A level or specialty holds words that somebody would miss. */
export const isWritten = (one: DemandsForm & { title: string }): boolean =>
  one.title.trim() !== '' || hasEntries(demandsOf(one));

/** Somebody has written a word. What a new draft holds from the start is nobody's. */
export const hasWords = (draft: PageDraft): boolean => {
  const { title, summary, levels, specialties, stages } = draft;
  const own = [title, summary, ...levels.map((one) => one.title + one.grade)];
  const more = [...specialties.map((one) => one.title), ...stages.map((one) => one.about)];
  return (
    [...own, ...more].some((text) => text.trim() !== '') ||
    [draft, ...levels, ...specialties].some(hasEntries)
  );
};

/** What a kit cannot do without and the draft has not. */
export const missingIn = (draft: PageDraft): { title: boolean; entries: boolean } => ({
  title: draft.title.trim() === '',
  entries: ![draft, ...draft.levels, ...draft.specialties].some(hasEntries),
});

export type TitleProblem = 'twice' | 'announces' | null;

/**
 * Why a level or specialty would not be found under its title again: another one has it, or whoever reads a page takes
 * it for a heading of another kind ("Benefits", "Requirements"). Among specialties "Benefits" may be one of them.
 */
export const titleProblem = (
  title: string,
  others: readonly string[],
  of: 'level' | 'specialty',
): TitleProblem => {
  const bare = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
  if (bare(title) === '') return null;
  if (others.some((other) => bare(other) === bare(title))) return 'twice';
  const meaning = meaningOf(title.trim());
  const mayName = of === 'specialty' && meaning.type === 'left-out' && !meaning.hard;
  return meaning.type === 'name' || mayName ? null : 'announces';
};
