import { sameQuestions, uncoveredItems } from './coverage.ts';
import type { Kit, KitStage } from './kit.ts';
import { isRated } from './stage-order.ts';
import { frameOf, leastShare, overrun, timelineOf } from './stage-time.ts';
import { placesOfItems } from '../role/item-place.ts';

/** Competencies that a stage judges, in the order it asks. */
const focusOf = (stage: KitStage): string[] => [
  ...new Set(
    stage.questions
      .filter(isRated)
      .map((question) => question.competency)
      .filter((id) => id !== null),
  ),
];

const refreshStage = (stage: KitStage): KitStage => ({
  ...stage,
  focus: focusOf(stage),
  timeline: timelineOf(stage.kind, stage.minutes, stage.questions),
});

const timeWarnings = (kit: Kit): Kit['warnings'] =>
  kit.stages.flatMap((stage) => {
    const over = overrun(stage.kind, stage.minutes, stage.questions);
    return over > 0
      ? [
          {
            code: 'stage-over',
            message: `${stage.title}: the questions need ${over} ${over === 1 ? 'minute' : 'minutes'} more than there are. Remove a question or make the stage longer.`,
          },
        ]
      : [];
  });

/** From this length on a stage that its questions do not fill is worth a word. */
export const longStage = 90;

/** Long interviews for which there is less to ask than there is time. */
const longWarnings = (kit: Kit): Kit['warnings'] =>
  kit.stages.flatMap((stage) => {
    const used = stage.questions.reduce((sum, one) => sum + one.minutes, 0);
    const room = frameOf(stage.kind, stage.minutes).questions;
    return stage.kind === 'interview' &&
      stage.minutes >= longStage &&
      stage.questions.length > 0 &&
      used < leastShare * room
      ? [
          {
            code: 'stage-not-filled',
            message: `${stage.title}: the questions take ${used} of ${room} minutes. Split the stage, or leave the rest for work together and for what comes up.`,
          },
        ]
      : [];
  });

const assumedWarning = (kit: Kit): Kit['warnings'] => {
  const assumed = kit.stages.filter((stage) => stage.minutesAssumed && stage.minutes > 0);
  if (assumed.length === 0) return [];
  const list = assumed.map((stage) => `${stage.title} ${stage.minutes}`).join(', ');
  return [
    {
      code: 'minutes-assumed',
      message: `The page gives no minutes for some stages; usual ones stand in: ${list}.`,
    },
  ];
};

const gapWarning = (kit: Kit): Kit['warnings'] => {
  const gaps = uncoveredItems(kit).filter((item) => item.priority === 'must');
  if (gaps.length === 0) return [];
  return [
    {
      code: 'must-not-asked',
      message: `No question asks about ${placesOfItems(gaps)}. The coverage page gives the reason for each.`,
    },
  ];
};

/** Must-haves that only a stage which may be left out asks about. */
const optionalWarning = (kit: Kit): Kit['warnings'] => {
  const kept = new Set(
    kit.stages
      .filter((stage) => !stage.optional)
      .flatMap((stage) => stage.questions.flatMap((question) => question.items)),
  );
  const gaps = new Set(uncoveredItems(kit).map((item) => item.id));
  const loose = kit.items.filter(
    (item) => item.priority === 'must' && !kept.has(item.id) && !gaps.has(item.id),
  );
  if (loose.length === 0) return [];
  return [
    {
      code: 'must-only-in-optional',
      message: `Only an optional stage asks about ${placesOfItems(loose)}. If you leave that stage out, move its question first.`,
    },
  ];
};

const onceWarning = (kit: Kit): Kit['warnings'] => {
  const stagesOf = (competency: string): number =>
    kit.stages.filter((stage) => stage.focus.includes(competency)).length;
  const once = kit.competencies.filter(
    (competency) => competency.priority === 'core' && stagesOf(competency.id) < 2,
  );
  if (once.length === 0) return [];
  return [
    {
      code: 'core-not-twice',
      message: `Judged by fewer than two interviewers: ${once.map((one) => one.name).join(', ')}. Rest the decision on more than one view.`,
    },
  ];
};

const sameWarnings = (kit: Kit): Kit['warnings'] =>
  sameQuestions(kit).map(([first, second]) => ({
    code: 'same-question',
    message: `${first.label} and ${second.label} ask the same. Swap one of them.`,
  }));

/** Warnings that the builder gives once and that stay true while a person edits. */
const lasting = new Set(['stages-assumed', 'level-empty', 'several-processes']);

/**
 * A kit with everything that follows from its questions and stages worked out anew: timelines, focus,
 * coverage, warnings. Reasons for gaps that were known before stay.
 */
export const refreshKit = (kit: Kit): Kit => {
  const stages = kit.stages.map(refreshStage);
  const known = new Map(kit.coverage.uncovered.map((one) => [one.item, one.reason]));
  const fresh: Kit = {
    ...kit,
    stages,
    coverage: {
      uncovered: uncoveredItems({ ...kit, stages }).map((item) => ({
        item: item.id,
        reason: known.get(item.id) ?? 'No question asks about it any more.',
      })),
    },
  };
  return {
    ...fresh,
    warnings: [
      ...kit.warnings.filter((warning) => lasting.has(warning.code)),
      ...gapWarning(fresh),
      ...optionalWarning(fresh),
      ...onceWarning(fresh),
      ...sameWarnings(fresh),
      ...timeWarnings(fresh),
      ...longWarnings(fresh),
      ...assumedWarning(fresh),
    ],
  };
};
