import type { PageStage } from '../../job-family/job-family.ts';

/** Lines between two processes: a heading and the blank lines around it. */
const leastGap = 3;

/**
 * The hiring processes that a page lists one after the other: a first call after an interview or an offer,
 * some lines further down, begins the next one.
 */
const processesOf = (stages: PageStage[]): PageStage[][] => {
  const processes: PageStage[][] = [];
  for (const stage of stages) {
    const current = processes.at(-1);
    const begun = current?.some((one) => one.kind !== 'screen') ?? false;
    const apart = stage.line - (current?.at(-1)?.line ?? 0) >= leastGap;
    if (!current || (stage.kind === 'screen' && begun && apart)) processes.push([stage]);
    else current.push(stage);
  }
  return processes;
};

/**
 * The process that belongs to a level: the first one below the level on the page, or the last one where
 * none is. A page with one process has it for all levels.
 */
export const processOfLevel = (stages: PageStage[], line: number): PageStage[] => {
  const processes = processesOf(stages);
  return processes.find((process) => (process[0]?.line ?? 0) > line) ?? processes.at(-1) ?? [];
};
