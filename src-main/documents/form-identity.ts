import { formSchemaId, type FormIdentity } from '../core/debrief/form-identity.ts';
import type { Kit, KitStage } from '../core/kit/kit.ts';
import { kitPrint } from '../core/kit/kit-print.ts';
import type { DocumentDetails, Part } from '../core/kit/packet-options.ts';
import { isRated } from '../core/kit/stage-order.ts';
import { isRatedStage, stageLabel } from './kit-labels.ts';

const questionsOf = (kit: Kit, stage: KitStage): FormIdentity['stages'][number]['questions'] =>
  stage.questions.map((question, index) => ({
    label: `${stageLabel(kit, stage)} Q${index + 1}`,
    kind: isRated(question)
      ? 'rated'
      : question.type === 'logistics' || question.record.length > 0
        ? 'fact'
        : 'open',
    competency: question.competency,
    record: isRated(question) ? [] : question.record,
  }));

/** @param here the stages whose forms the document holds */
export const identifyForm = (
  kit: Kit,
  part: Part,
  here: KitStage[],
  details: DocumentDetails,
): FormIdentity => {
  const { role } = kit;
  return {
    schema: formSchemaId,
    part,
    kit: {
      role: role.title,
      level: role.level,
      specialty: role.specialty,
      form: kit.form,
      version: kit.version,
      page: role.source.sha256.slice(0, 12),
      print: kitPrint(kit),
    },
    candidate: details.candidate,
    requisition: details.requisition,
    scale: { points: details.scale.points.map(({ name }) => name), sound: details.scale.sound },
    competencies: kit.competencies.map(({ id, name, priority }) => ({
      id,
      name,
      core: priority === 'core',
    })),
    stages: kit.stages.filter(isRatedStage).map((stage) => ({
      id: stage.id,
      label: stageLabel(kit, stage),
      title: stage.title,
      here: here.some(({ id }) => id === stage.id),
      focus: stage.focus,
      questions: questionsOf(kit, stage),
    })),
  };
};
