import type { Kit, KitStage } from './kit.ts';

/** Names of the people who take a stage, beside the job titles that the page gives. */
export const peopleOf = (stage: Pick<KitStage, 'people'>): readonly string[] => stage.people ?? [];

/** "Recruiter: Ada Lovelace, Grace Hopper"; titles or names alone where there is nothing else. */
export const whoTakes = (stage: Pick<KitStage, 'interviewers' | 'people'>): string => {
  const titles = stage.interviewers.join(', ');
  const names = peopleOf(stage).join(', ');
  return titles === '' || names === '' ? titles + names : `${titles}: ${names}`;
};

/** Stages that one person should take at most: beyond, one view weighs too much. */
const mostStages = 2;

export interface Staffing {
  /** People who sit in more stages than that, with how many, in the order of their first stage. */
  often: { name: string; stages: number }[];
  /** Ids of stages that nobody is named for, once somebody is named for any. */
  nobody: string[];
}

/** Whether the people who are named for the stages of a kit are enough, and not the same ones over and over. */
export function staffing({ stages }: Pick<Kit, 'stages'>): Staffing {
  const found = new Map<string, { name: string; stages: number }>();
  for (const stage of stages) {
    const here = new Map(peopleOf(stage).map((name) => [name.toLowerCase(), name]));
    for (const [key, name] of here) {
      const before = found.get(key);
      found.set(key, { name: before?.name ?? name, stages: (before?.stages ?? 0) + 1 });
    }
  }
  const held = stages.filter(({ kind }) => kind !== 'offer' && kind !== 'reference');
  return {
    often: [...found.values()].filter((one) => one.stages > mostStages),
    nobody:
      found.size === 0
        ? []
        : held.filter((stage) => peopleOf(stage).length === 0).map(({ id }) => id),
  };
}
