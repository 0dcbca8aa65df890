import type { KitStage } from '../kit.ts';
import { frameOf, leastShare } from '../stage-time.ts';
import type { PlanStage } from './plan-types.ts';

/** Minutes that a rated question takes on average; six to eight fill an hour. */
const comfortable = 6.25;
/** What matters more than comfort, a must-have or a second view, gets this little. */
const tight = 5;
/** Questions grow by some minutes where there is room, to about this many. */
const ample = 8;
const workSample = 12;
/** Of an exercise that takes an hour one task alone would leave most unused. */
const exerciseShare = 24;
const screenQuestion = 4;

type Capacity = Pick<PlanStage, 'least' | 'comfortable' | 'most'>;

/** As many as fit, and no fewer: such stages have little choice. */
const exactly = (count: number): Capacity => ({ least: count, comfortable: count, most: count });

/** How many rated questions a stage can hold beside those it already has. */
const capacityOf = (stage: KitStage): Capacity => {
  const taken = stage.questions.reduce((sum, question) => sum + question.minutes, 0);
  const room = frameOf(stage.kind, stage.minutes).questions;
  const minutes = room - taken;
  switch (stage.kind) {
    case 'offer':
    case 'reference':
      return exactly(0);
    case 'assessment': {
      const most = Math.max(1, Math.min(4, Math.floor(minutes / workSample)));
      const least = Math.max(1, Math.min(most, Math.floor(minutes / exerciseShare)));
      return { least, comfortable: most, most };
    }
    case 'screen':
      return exactly(Math.max(0, Math.min(2, Math.floor(minutes / screenQuestion))));
    case 'interview': {
      const enough = Math.max(1, Math.round(minutes / comfortable));
      const least = Math.ceil((leastShare * room - taken) / ample);
      return {
        least: Math.max(0, Math.min(enough, least)),
        comfortable: enough,
        most: Math.max(1, Math.round(minutes / tight)),
      };
    }
  }
};

/** "CTO values interview", "Culture conversation", "Bar raiser interview". */
const values = /\bvalues?\b|\bcultur(?:e|al)\b|\bbar[- ]raiser\b|\bteam fit\b/iu;

/** Whether a stage is held to see how somebody works with others. */
export const isAboutValues = ({ title, kind }: Pick<KitStage, 'title' | 'kind'>): boolean =>
  kind === 'interview' && values.test(title);

/** The stages of a kit as the planner sees them. */
export const planStages = (stages: KitStage[]): PlanStage[] =>
  stages.map((stage) => ({
    id: stage.id,
    functions: stage.functions,
    optional: stage.optional,
    ...(isAboutValues(stage) ? { aboutValues: true } : {}),
    ...(stage.kind === 'assessment' ? { isExercise: true } : {}),
    ...capacityOf(stage),
  }));
