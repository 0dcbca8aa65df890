import type { SingleCommand } from '../../../src-main/core/kit/kit-command.ts';
import type { KitStage, Question } from '../../../src-main/core/kit/kit.ts';
import { isKept } from '../../../src-main/core/kit/replan/draft.ts';

const minutesOf = (questions: readonly Question[]): number =>
  questions.reduce((sum, one) => sum + one.minutes, 0);

/** What is asked about one competency belongs together; facts and the like stay in the first part. */
const groupsOf = (questions: readonly Question[]): Question[][] => {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    if (question.competency === null) continue;
    groups.set(question.competency, [...(groups.get(question.competency) ?? []), question]);
  }
  return [...groups.values()];
};

/** Whether a stage is long enough, and asks about enough, to be two. */
export const canSplit = (stage: KitStage): boolean =>
  stage.minutes >= 20 && groupsOf(stage.questions).length >= 2;

/**
 * The commands that make two stages of one: the second, behind it, takes about half of the minutes and
 * whole competencies from the end, never what a person edited, locked or placed.
 * @param at place of the stage, counted from 0
 * @param id of the new stage
 */
export const splitStage = (
  stage: KitStage,
  at: number,
  id: string,
  title: string,
): SingleCommand[] | null => {
  if (!canSplit(stage)) return null;
  const half = Math.floor(stage.minutes / 2);
  const going: Question[] = [];
  for (const group of groupsOf(stage.questions).slice(1).reverse())
    if (
      !group.some(isKept) &&
      minutesOf(going) + minutesOf(group) <= minutesOf(stage.questions) / 2 + 1
    )
      going.unshift(...group);
  return [
    {
      do: 'add-stage',
      index: at + 1,
      stage: {
        ...stage,
        id,
        title,
        minutes: half,
        minutesAssumed: false,
        line: null,
        purpose: '',
        questions: [],
      },
    },
    ...going.map((question, index): SingleCommand => ({
      do: 'move-question',
      question: question.id,
      stage: id,
      index,
    })),
    { do: 'edit-stage', stage: stage.id, change: { minutes: stage.minutes - half } },
  ];
};
