import { replaceStretches } from '../text/find-text.ts';
import type { KitHit } from './find-in-kit.ts';
import type { SingleCommand } from './kit-command.ts';
import type { Kit, KitStage, Question } from './kit.ts';
import { placedQuestions } from './stage-order.ts';

/** What it takes to put other words in places of a kit, and how many places those are. */
export interface Replacement {
  /** One for each question and each stage that changes. */
  commands: SingleCommand[];
  places: number;
  /** Places in locked questions, which stay. */
  locked: number;
}

/** Hits by the field that they stand in. */
const byField = (hits: readonly KitHit[]): Map<string, KitHit[]> => {
  const fields = new Map<string, KitHit[]>();
  for (const hit of hits) fields.set(hit.field, [...(fields.get(hit.field) ?? []), hit]);
  return fields;
};

/** The text of a field with other words where they were found. */
type Reword = (field: string, text: string) => string;

const rewordAll = (lines: readonly string[], name: string, reword: Reword): string[] =>
  lines.map((line, index) => reword(`${name}-${index}`, line));

/** Only the fields that hold a hit: what is given marks a question as edited. */
const questionChange = (
  question: Question,
  hits: readonly KitHit[],
  reword: Reword,
): Extract<SingleCommand, { do: 'edit-question' }>['change'] => {
  const has = (name: string): boolean => hits.some(({ field }) => field.split('-')[0] === name);
  const backup = reword('backup', question.backup ?? '');
  return {
    ...(has('text') && { text: reword('text', question.text) }),
    ...(has('note') && { note: reword('note', question.note ?? '') }),
    ...(has('record') && { record: rewordAll(question.record, 'record', reword) }),
    ...(has('probe') && {
      probes: question.probes.map((probe, index) => ({
        ...probe,
        text: reword(`probe-${index}`, probe.text),
      })),
    }),
    ...(has('anchor') && {
      anchors: question.anchors.map((anchor) => ({
        ...anchor,
        text: reword(`anchor-${anchor.rating}`, anchor.text),
      })),
    }),
    ...(has('backup') && { backup: backup.trim() === '' ? null : backup }),
  };
};

const stageChange = (
  stage: KitStage,
  fields: ReadonlyMap<string, KitHit[]>,
  reword: Reword,
): Extract<SingleCommand, { do: 'edit-stage' }>['change'] => {
  const single = ['purpose', 'note', 'opening', 'closing'] as const;
  const hasLine = stage.checklist.some((_, index) => fields.has(`checklist-${index}`));
  return {
    ...Object.fromEntries(
      single
        .filter((field) => fields.has(field))
        .map((field) => [field, reword(field, stage[field] ?? '')]),
    ),
    ...(hasLine && { checklist: rewordAll(stage.checklist, 'checklist', reword) }),
  };
};

/** Puts other words where hits are; those in locked questions are counted and stay as they are. */
export const replaceInKit = (kit: Kit, hits: readonly KitHit[], by: string): Replacement => {
  const open = hits.filter(({ locked }) => !locked);
  const rewordIn =
    (fields: ReadonlyMap<string, KitHit[]>): Reword =>
    (field, text) =>
      replaceStretches(text, fields.get(field) ?? [], by);
  const inStages = kit.stages.flatMap((stage): SingleCommand[] => {
    const own = open.filter((hit) => hit.question === null && hit.stage === stage.id);
    if (own.length === 0) return [];
    const fields = byField(own);
    return [
      { do: 'edit-stage', stage: stage.id, change: stageChange(stage, fields, rewordIn(fields)) },
    ];
  });
  const inQuestions = placedQuestions(kit).flatMap(({ question }): SingleCommand[] => {
    const own = open.filter((hit) => hit.question === question.id);
    if (own.length === 0) return [];
    const change = questionChange(question, own, rewordIn(byField(own)));
    return [{ do: 'edit-question', question: question.id, change }];
  });
  return {
    commands: [...inStages, ...inQuestions],
    places: open.length,
    locked: hits.length - open.length,
  };
};
