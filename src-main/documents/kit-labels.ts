import type { QuestionType, ProbePart } from '../core/competency/competency.ts';
import type { StageKind } from '../core/job-family/job-family.ts';
import type { Kit, KitItem, KitStage, Question } from '../core/kit/kit.ts';
import { questionLabel } from '../core/kit/stage-order.ts';

/** "S3": how sheets, cells and people refer to a stage. */
export const stageLabel = (kit: Kit, stage: KitStage): string =>
  `S${kit.stages.findIndex(({ id }) => id === stage.id) + 1}`;

/** Stages in which a candidate's answers are rated; the others have a checklist. */
export const isRatedStage = (stage: KitStage): boolean =>
  stage.kind !== 'reference' && stage.kind !== 'offer';

export const competencyName = (kit: Kit, id: string): string =>
  kit.competencies.find((competency) => competency.id === id)?.name ?? id;

export const stageKindNames: Record<StageKind, string> = {
  screen: 'Screen',
  interview: 'Interview',
  assessment: 'Assessment',
  reference: 'References',
  offer: 'Offer',
};

export const questionTypeNames: Record<QuestionType, string> = {
  behavioral: 'past behavior',
  situational: 'situation',
  knowledge: 'knowledge',
  'work-sample': 'work sample',
  motivation: 'motivation',
  logistics: 'fact',
};

export const probePartNames: Record<ProbePart, string> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  learning: 'Learning',
  knowledge: 'Knowledge',
};

/** "45 min", "45 min (usual length)", or an empty string where a stage takes no time. */
export const minutesText = (stage: KitStage): string => {
  if (stage.minutes === 0) return '';
  return stage.minutesAssumed ? `${stage.minutes} min (usual length)` : `${stage.minutes} min`;
};

/** "29" for a column of lines; a dash for what a person added to the page. */
export const lineNumber = ({ line }: Pick<KitItem, 'line'>): string =>
  line === null ? '–' : String(line);

/** "From line 29", or who added it. */
export const originOf = ({ line }: Pick<KitItem, 'line'>): string =>
  line === null ? 'Added by you' : `From line ${line}`;

/** Bookmarks: short and of letters, digits and `_`, as Word wants them. */
export const marks = {
  guide: (kit: Kit, stage: KitStage): string => `${stageLabel(kit, stage)}_guide`,
  scorecard: (kit: Kit, stage: KitStage): string => `${stageLabel(kit, stage)}_scorecard`,
  checklist: (kit: Kit, stage: KitStage): string => `${stageLabel(kit, stage)}_checklist`,
  question: (kit: Kit, question: Question): string =>
    questionLabel(kit, question.id).replace(' ', '_'),
} as const;
