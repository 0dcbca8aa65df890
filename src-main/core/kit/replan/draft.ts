import type { SingleCommand } from '../kit-command.ts';
import type { Kit, KitStage, Question } from '../kit.ts';
import { isRated } from '../stage-order.ts';

/** A kit's stages while they are planned anew; questions of removed stages wait for a place. */
export interface Draft {
  stages: KitStage[];
  /** Questions of removed stages that have no place yet. */
  homeless: Question[];
  /** Ids of stages that the change concerns: their questions may be dropped or moved. */
  touched: Set<string>;
}

/** The last question of a call stays the last. */
const practical = 'fact--practical';

/** Whether a person has left words for the interviewer there. */
export const hasNote = ({ note = '' }: Pick<Question, 'note'>): boolean => note.trim() !== '';

/** A question in a person's words, with a note of theirs, or where a person wants it: replanning leaves it as it is. */
export const isKept = (question: Question): boolean =>
  question.edited ||
  question.locked ||
  question.placed === true ||
  hasNote(question) ||
  !/^(?:page$|library:)/u.test(question.source);

/** A question about an exercise that is done in its stage; it makes no sense elsewhere. */
export const isDebrief = (question: Question): boolean =>
  /^library:[^/]+\/debrief/u.test(question.source);

/** A question that may be moved, dropped or made shorter. */
export const isFree = (question: Question): boolean =>
  isRated(question) && question.competency !== null && !isKept(question);

/** A fact to verify, or another point of the call that is recorded and not rated. */
export const isFact = (question: Question): boolean =>
  question.id.startsWith('fact--') && !isKept(question);

export const copyQuestion = (question: Question): Question => ({
  ...question,
  items: [...question.items],
});

/** A draft of the changed kit; `before` is the kit that the change was made to. */
export const draftOf = (before: Kit, after: Kit, touched: Set<string>): Draft => {
  const there = new Set(after.stages.flatMap((stage) => stage.questions.map((one) => one.id)));
  return {
    stages: after.stages.map((stage) => ({
      ...stage,
      questions: stage.questions.map(copyQuestion),
    })),
    homeless: before.stages
      .flatMap((stage) => stage.questions)
      .filter((one) => !there.has(one.id))
      .map(copyQuestion),
    touched,
  };
};

/** Where a question that comes to a stage stands: at the end, a fact behind the facts. */
export const placeFor = (questions: readonly Question[], coming: Question): number => {
  if (isFact(coming) && coming.id !== practical)
    return questions.findLastIndex((one) => isFact(one) && one.id !== practical) + 1;
  return questions.at(-1)?.id === practical ? questions.length - 1 : questions.length;
};

export const putInto = (stage: KitStage, question: Question): void => {
  stage.questions.splice(placeFor(stage.questions, question), 0, question);
};

export const takeFrom = (stage: KitStage, question: Question): void => {
  stage.questions = stage.questions.filter((one) => one !== question);
};

/** What replanning did to the questions of a kit. */
export interface Done {
  commands: SingleCommand[];
  moved: { question: Question; to: KitStage }[];
  dropped: Question[];
  added: Question[];
}

const edits = (old: Question, now: Question): SingleCommand[] => {
  const items = old.items.join() === now.items.join() ? {} : { items: now.items };
  const minutes = old.minutes === now.minutes ? {} : { minutes: now.minutes };
  const change = { ...items, ...minutes };
  return Object.keys(change).length === 0
    ? []
    : [{ do: 'edit-question', question: now.id, change }];
};

/** The commands that lead from the changed kit to the draft, as few as there can be. */
export const commandsFor = (before: Kit, after: Kit, draft: Draft): Done => {
  const was = new Map(
    after.stages.flatMap((stage) =>
      stage.questions.map((question) => [question.id, { stage: stage.id, question }] as const),
    ),
  );
  const known = new Set(before.stages.flatMap((stage) => stage.questions.map((one) => one.id)));
  const kept = new Set(draft.stages.flatMap((stage) => stage.questions.map((one) => one.id)));
  const done: Done = { commands: [], moved: [], dropped: [], added: [] };
  const lists = new Map(
    after.stages.map((stage) => [stage.id, stage.questions.filter((one) => kept.has(one.id))]),
  );
  for (const { question } of was.values()) {
    if (kept.has(question.id)) continue;
    done.commands.push({ do: 'remove-question', question: question.id });
    done.dropped.push(question);
  }
  done.dropped.push(...draft.homeless);
  for (const stage of draft.stages)
    for (const question of stage.questions) {
      const old = was.get(question.id);
      if (old?.stage === stage.id) continue;
      const list = lists.get(stage.id) ?? [];
      const index = placeFor(list, question);
      list.splice(index, 0, question);
      if (old) {
        const from = lists.get(old.stage) ?? [];
        lists.set(
          old.stage,
          from.filter((one) => one.id !== question.id),
        );
        done.commands.push({ do: 'move-question', question: question.id, stage: stage.id, index });
      } else done.commands.push({ do: 'add-question', stage: stage.id, index, question });
      if (known.has(question.id)) done.moved.push({ question, to: stage });
      else done.added.push(question);
    }
  for (const stage of draft.stages)
    for (const question of stage.questions) {
      const old = was.get(question.id)?.question;
      if (old) done.commands.push(...edits(old, question));
    }
  return done;
};
