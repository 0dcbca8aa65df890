import type { Kit } from './kit.ts';
import { overrun } from './stage-time.ts';

/** More competencies than this and an interviewer rates impressions: guides say five to eight at most. */
export const mostJudged = 8;

/** What a stage is asked to do beyond what it can. */
export interface StageLoad {
  stage: string;
  /** Minutes that its questions need beyond those it has. */
  over: number;
  /** How many competencies it judges. */
  judged: number;
  overloaded: boolean;
}

/** The load of each stage, in the order of the stages. */
export const stageLoads = (kit: Pick<Kit, 'stages'>): StageLoad[] =>
  kit.stages.map(({ id, kind, minutes, questions, focus }) => {
    const over = overrun(kind, minutes, questions);
    const judged = focus.length;
    return { stage: id, over, judged, overloaded: over > 0 || judged > mostJudged };
  });
