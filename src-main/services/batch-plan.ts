import type { Failure } from '../contract/failure.ts';
import type { Reply } from '../contract/reply.ts';
import type { JobFamily } from '../core/job-family/job-family.ts';
import { specialtiesFor } from '../core/role/choose.ts';
import type { PageFile } from './page-file.ts';

/** A page of a batch. It is read again when its turn comes: a batch of many pages does not hold them all. */
export interface PageSource {
  /** As the person knows it: a title, or the path as it was typed. */
  name: string;
  open(): Promise<Reply<PageFile>>;
}

/** A level, alone or with a specialty. */
export interface BatchRole {
  level: { id: string; title: string };
  specialty: { id: string; title: string } | null;
}

/** What could not be made, and why. Level and specialty are null where it was the page itself. */
export interface FailedRole {
  page: string;
  level: string | null;
  specialty: string | null;
  failure: Failure;
}

const named = ({ id, title }: { id: string; title: string }) => ({ id, title });

/** Every level by itself and with every specialty that the page means for it, in page order. */
export const rolesOf = (family: JobFamily): BatchRole[] =>
  family.levels.flatMap((level) =>
    [null, ...specialtiesFor(family, level)].map((specialty) => ({
      level: named(level),
      specialty: specialty && named(specialty),
    })),
  );

/** "Senior pilot, Ice". */
export const titleOfRole = ({ level, specialty }: BatchRole): string =>
  specialty ? `${level.title}, ${specialty.title}` : level.title;

export interface PlannedPage {
  source: PageSource;
  /** Of its file. */
  fileName: string;
  /** The page's own; empty where it has none. */
  title: string;
  roles: BatchRole[];
  /** Stages of each role, as the page has them. */
  stages: number;
}

export interface BatchPlan {
  pages: PlannedPage[];
  failed: FailedRole[];
}

const noLevel = (name: string): Failure => ({
  code: 'level-unknown',
  message: `${name} names no level. Add a heading for each level to the page.`,
  file: name,
});

/** Looks through the pages for what a batch would make. A page that cannot be read is among what failed. */
export const planBatch = async (sources: readonly PageSource[]): Promise<BatchPlan> => {
  const plan: BatchPlan = { pages: [], failed: [] };
  const fails = (page: string, failure: Failure) =>
    plan.failed.push({ page, level: null, specialty: null, failure });
  for (const source of sources) {
    const page = await source.open();
    if (!page.ok) {
      fails(source.name, page.error);
      continue;
    }
    const { name, family } = page.value;
    const roles = rolesOf(family);
    const stages = family.stages.length;
    if (roles.length === 0) fails(source.name, noLevel(source.name));
    else plan.pages.push({ source, fileName: name, title: family.title, roles, stages });
  }
  return plan;
};
