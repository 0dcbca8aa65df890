import type { Competency } from '../../competency/competency.ts';
import { ok, type Result } from '../../result.ts';
import { changeOnly } from '../apply-command.ts';
import type { SingleCommand } from '../kit-command.ts';
import type { Kit, KitItem } from '../kit.ts';
import { longStage } from '../refresh.ts';
import { leastShare, overrun } from '../stage-time.ts';
import { carryOut } from './carry-out.ts';
import { commandsFor, draftOf, isKept, putInto, type Draft } from './draft.ts';
import { freshQuestion } from './fresh-question.ts';
import { contextOfKit, needsOfKit } from './kit-needs.ts';
import type { Replanning } from './plan-change.ts';
import { rescue, type Lost } from './rescue.ts';
import { dropOverflow, settleStanding } from './settle-standing.ts';
import { fitMinutes, isAsking, minutesFor } from './stage-room.ts';
import { tellDone, tellGaps, tellLong, tellLoose, tellOver } from './tell-replan.ts';
import { askedIn, tieOpenLines } from './tie-open-lines.ts';

/** What makes a changed kit good again. */
export interface Replanned {
  /** In order, after the changes that were asked for. */
  commands: SingleCommand[];
  /** A sentence or two about what they do. */
  summary: string;
  /** What could not be met, a sentence each with the reason. */
  unmet: string[];
}

interface Options {
  /** An added stage asks about the same competencies as another one: ids of both. */
  like?: { stage: string; of: string } | null;
}

/** Ids of stages that have other minutes, people or duties than before, or are new. */
const touchedBy = (before: Kit, after: Kit): Set<string> => {
  const old = new Map(before.stages.map((stage) => [stage.id, stage]));
  return new Set(
    after.stages
      .filter((stage) => {
        const was = old.get(stage.id);
        return (
          was?.minutes !== stage.minutes ||
          was.optional !== stage.optional ||
          was.functions.join() !== stage.functions.join() ||
          was.questions.length !== stage.questions.length
        );
      })
      .map((stage) => stage.id),
  );
};

const reassignedBy = (before: Kit, after: Kit): Set<string> =>
  new Set(
    after.stages
      .filter((stage) =>
        before.stages.some(
          (one) => one.id === stage.id && one.functions.join() !== stage.functions.join(),
        ),
      )
      .map((stage) => stage.id),
  );

const firm = (kit: Pick<Kit, 'stages'>): Set<string> =>
  askedIn(kit.stages, (stage) => !stage.optional);

/** Must-haves that an interview can show and that nobody asks about, or no longer for sure. */
const lostMusts = (before: Kit, draft: Draft, needs: Replanning['needs']): Lost[] => {
  const all = askedIn(draft.stages);
  const sure = firm(draft);
  const wasSure = firm(before);
  return needs.flatMap((need) =>
    need.items
      .filter(({ item }) => !item.niceToHave)
      .map(({ item }) => item.id)
      .filter((item) => !all.has(item) || (wasSure.has(item) && !sure.has(item)))
      .map((item) => ({ need, item, onlyOptional: all.has(item) })),
  );
};

const noTime = 'The stages have no room left for it. Make a stage longer or add one.';

/** Asks the same of the new stage as of its model, in other questions, as long as there are any. */
const askAlike = (
  draft: Draft,
  replanning: Replanning,
  like: { stage: string; of: string },
): void => {
  const stage = draft.stages.find((one) => one.id === like.stage);
  const model = draft.stages.find((one) => one.id === like.of);
  if (!stage || !model) return;
  for (const { competency } of model.questions) {
    const need = replanning.needs.find((one) => one.competency.id === competency);
    const fresh = need && freshQuestion(draft, need, stage, replanning.context);
    if (fresh) putInto(stage, fresh);
  }
};

/** Asks about every must-have that can be asked about; gives the reasons for the others. */
const rescueAll = (before: Kit, draft: Draft, replanning: Replanning): Map<string, string> => {
  const reasons = new Map<string, string>();
  const tried = new Set<string>();
  for (;;) {
    tieOpenLines(draft.stages, replanning.needs);
    const lost = lostMusts(before, draft, replanning.needs).find(
      (one) => !tried.has(`${one.item} ${one.onlyOptional}`),
    );
    if (!lost) return reasons;
    // Each is tried once, so that this ends.
    tried.add(`${lost.item} ${lost.onlyOptional}`);
    const reason = rescue(draft, lost, replanning);
    if (reason !== null) reasons.set(lost.item, reason);
  }
};

const fitAll = (draft: Draft, after: Kit): void => {
  const was = new Map(
    after.stages.map((stage) => [stage.id, stage.questions.map((one) => one.id)]),
  );
  for (const stage of draft.stages) {
    const ids = stage.questions.map((one) => one.id).join();
    if (isAsking(stage) && (draft.touched.has(stage.id) || ids !== was.get(stage.id)?.join()))
      fitMinutes(stage);
  }
};

const tellTimes = (after: Kit, draft: Draft, touched: Set<string>): string[] =>
  draft.stages.flatMap((stage) => {
    const over = overrun(stage.kind, stage.minutes, stage.questions);
    const before = after.stages.find((one) => one.id === stage.id);
    const changed = touched.has(stage.id) || before?.questions.length !== stage.questions.length;
    if (over > 0 && changed) return [tellOver(stage, over)];
    const used = stage.questions.reduce((sum, one) => sum + one.minutes, 0);
    return stage.kind === 'interview' &&
      changed &&
      stage.minutes >= longStage &&
      used < leastShare * minutesFor(stage)
      ? [tellLong(stage, used)]
      : [];
  });

/**
 * What follows from changes of the plan: the fewest changes of questions that make the kit good again.
 *
 * It is the planner's problem once more (planning/plan-worth.ts), begun at the plan that is there, with a
 * price on every question that is moved, dropped or added (plan-change.ts). Fixed are all questions that a
 * person edited, locked, placed or wrote, and those of stages that the changes do not concern, as long as
 * every must-have is asked about. In order:
 *
 * 1. what may not be lost and stood in a removed stage gets another place: facts, and what is fixed;
 * 2. moves that raise the worth are made until none is left (planning/plan-moves.ts), so that a changed
 *    stage neither holds more than fits nor leaves its time unused, and asks what its people can judge;
 * 3. lines that lost their question are tied to another one of the same competency;
 * 4. a must-have that nobody asks about, or no longer in a stage that is always held, gets a question: in
 *    spare time, else in place of one that no must-have needs, in any stage. Else its gap has a reason;
 * 5. minutes are shared out anew where questions came or went.
 *
 * Pure: the same kit, changes and library give the same commands. Fails where the changes cannot be made.
 */
export const replan = (
  kit: Kit,
  changes: SingleCommand[],
  library: Competency[],
  { like = null }: Options = {},
): Result<Replanned, string> => {
  const changed = changeOnly(kit, changes);
  if (!changed.ok) return changed;
  const after = changed.value;
  const touched = touchedBy(kit, after);
  const replanning: Replanning = {
    needs: needsOfKit(kit, library),
    context: contextOfKit(kit, library),
    reassigned: reassignedBy(kit, after),
  };
  const draft = draftOf(kit, after, new Set(touched));
  if (touched.size === 0 && draft.homeless.length === 0 && !isReordered(kit, after))
    return ok({ commands: [], summary: '', unmet: [] });
  settleStanding(draft, replanning.needs);
  if (like) askAlike(draft, replanning, like);
  if (draft.touched.size > 0 || draft.homeless.length > 0) carryOut(draft, replanning);
  dropOverflow(draft);
  const reasons = rescueAll(kit, draft, replanning);
  fitAll(draft, after);
  const done = commandsFor(kit, after, draft);
  const gaps = gapsOf(kit, draft);
  const reasonOf = ({ id }: KitItem): string => reasons.get(id) ?? noTime;
  return ok({
    commands: [
      ...done.commands,
      ...(gaps.length === 0
        ? []
        : [
            {
              do: 'give-reasons' as const,
              reasons: gaps.map((item) => ({ item: item.id, reason: reasonOf(item) })),
            },
          ]),
    ],
    summary: tellDone(
      done,
      kit.stages.some((stage) => stage.questions.some(isKept)),
    ),
    unmet: [
      ...tellGaps(
        gaps.filter((item) => item.priority === 'must'),
        reasonOf,
      ),
      ...tellLoose(
        looseOf(kit, draft).filter((item) => reasons.has(item.id)),
        reasonOf,
      ),
      ...tellTimes(after, draft, touched),
    ],
  });
};

const isReordered = (before: Kit, after: Kit): boolean =>
  before.stages.map((one) => one.id).join() !== after.stages.map((one) => one.id).join();

/** Items that were asked about before, and are no longer. */
const gapsOf = (before: Kit, draft: Draft): KitItem[] => {
  const was = askedIn(before.stages);
  const now = askedIn(draft.stages);
  return before.items.filter((item) => was.has(item.id) && !now.has(item.id));
};

const looseOf = (before: Kit, draft: Draft): KitItem[] => {
  const now = askedIn(draft.stages);
  const sure = firm(draft);
  return before.items.filter((item) => now.has(item.id) && !sure.has(item.id));
};
