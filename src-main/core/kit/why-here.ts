import type { CompanyFunction } from '../competency/competency.ts';
import type { Kit, KitCompetency, KitStage, Question } from './kit.ts';
import { isRated } from './stage-order.ts';

const work: Record<CompanyFunction, string> = {
  people: 'people and hiring',
  marketing: 'marketing',
  sales: 'sales',
  customer: 'customer success',
  product: 'product',
  design: 'design',
  engineering: 'engineering',
  security: 'security',
  data: 'data',
  finance: 'finance',
  legal: 'legal',
  operations: 'operations',
  executive: 'the leadership of the company',
};

/** Place of the best of a stage's functions among the judges of a competency, from 0; null where none is there. */
const rankOf = (stage: KitStage, { judges }: KitCompetency): number | null => {
  const ranks = stage.functions.map((one) => judges.indexOf(one)).filter((rank) => rank >= 0);
  return ranks.length === 0 ? null : Math.min(...ranks);
};

const byWork = (kit: Kit, stage: KitStage, competency: KitCompetency): string[] => {
  if (competency.judges.length === 0) return [];
  const rank = rankOf(stage, competency);
  const judge = rank === null ? undefined : competency.judges[rank];
  if (rank === null || judge === undefined) {
    const anybody = kit.stages.every((one) => rankOf(one, competency) === null);
    return anybody ? ['No interviewer of this process works in its field.'] : [];
  }
  const nearer = kit.stages.some((one) => (rankOf(one, competency) ?? Infinity) < rank);
  return [
    nearer
      ? `The interviewers’ own work, ${work[judge]}, lets them judge it.`
      : `The interviewers’ own work, ${work[judge]}, lets them judge it best.`,
  ];
};

const byViews = (kit: Kit, stage: KitStage, { id, priority }: KitCompetency): string[] => {
  const others = kit.stages.flatMap((one, at) =>
    one.id !== stage.id && one.focus.includes(id) ? [`S${at + 1}`] : [],
  );
  if (priority !== 'core')
    return others.length === 0
      ? ['No other stage asks for it.']
      : [`Also asked in ${others.join(', ')}.`];
  return [
    others.length === 0
      ? 'It is a core competency, and no other stage judges it.'
      : `It is a core competency, which more than one interviewer judges: also in ${others.join(', ')}.`,
  ];
};

/** Why a stage asks a question, as far as the kit knows: a sentence for each reason; none where a person put it there. */
export const whyHere = (kit: Kit, stage: KitStage, question: Question): string[] => {
  const competency = kit.competencies.find((one) => one.id === question.competency);
  if (stage.kind === 'reference')
    return ['People who worked with the candidate can say what the candidate did.'];
  if (!competency)
    return isRated(question)
      ? []
      : ['Facts are settled in the first conversation, before anybody else gives time.'];
  return [
    ...(stage.kind === 'assessment' ? ['It is shown at work here, not told.'] : []),
    ...byWork(kit, stage, competency),
    ...byViews(kit, stage, competency),
  ];
};
