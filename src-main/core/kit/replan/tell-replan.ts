import type { KitItem, KitStage } from '../kit.ts';
import { joinWords } from '../wording/list-words.ts';
import type { Done } from './draft.ts';
import { placesOfItems } from '../../role/item-place.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const tellMoves = (moved: Done['moved']): string[] => {
  const targets = [...new Set(moved.map(({ to }) => to))];
  const parts = targets.map((to, at) => {
    const here = moved.filter((one) => one.to === to).length;
    return `${at === 0 ? count(here, 'question', 'questions') : here} to ${to.title}`;
  });
  return parts.length === 0 ? [] : [`moved ${parts.join(' and ')}`];
};

/** "Moved 2 questions to Panel interview, dropped 1, added 2. Locked and edited questions stayed." */
export const tellDone = (done: Done, hasKept: boolean): string => {
  const { moved, dropped, added } = done;
  const noun = (n: number): string =>
    moved.length > 0 ? '' : n === 1 ? ' question' : ' questions';
  const parts = [
    ...tellMoves(moved),
    ...(dropped.length > 0 ? [`dropped ${dropped.length}${noun(dropped.length)}`] : []),
    ...(added.length > 0
      ? [`added ${added.length}${dropped.length > 0 ? '' : noun(added.length)}`]
      : []),
  ];
  const minutes = done.commands.some(
    (one) => one.do === 'edit-question' && one.change.minutes !== undefined,
  );
  const list = parts.join(', ');
  const what =
    list !== ''
      ? `${list.charAt(0).toUpperCase()}${list.slice(1)}.`
      : minutes
        ? 'The same questions are asked, with other minutes.'
        : 'No question had to change.';
  const kept = hasKept && list !== '' ? ' Locked and edited questions stayed.' : '';
  return `${what}${kept}`;
};

/** "line 4", "lines 4, 9 and 12". */
const linesOf = (items: KitItem[]): string => placesOfItems(items, joinWords);

const byReason = (items: KitItem[], reasonOf: (item: KitItem) => string): [string, KitItem[]][] =>
  [...new Set(items.map(reasonOf))].map((reason) => [
    reason,
    items.filter((item) => reasonOf(item) === reason),
  ]);

/** Which must-haves are not asked about, a sentence for each reason. */
export const tellGaps = (items: KitItem[], reasonOf: (item: KitItem) => string): string[] =>
  byReason(items, reasonOf).map(
    ([reason, some]) => `No question asks about ${linesOf(some)}. ${reason}`,
  );

/** Must-haves that only stages ask about which may be left out. */
export const tellLoose = (items: KitItem[], reasonOf: (item: KitItem) => string): string[] =>
  byReason(items, reasonOf).map(
    ([reason, some]) => `Only an optional stage asks about ${linesOf(some)}. ${reason}`,
  );

/** What a person fixed takes more time than a stage has. */
export const tellOver = (stage: KitStage, minutes: number): string =>
  `${stage.title} needs ${count(minutes, 'minute', 'minutes')} more than it has for questions that stay as they are.`;

/** A stage longer than its questions. */
export const tellLong = (stage: KitStage, used: number): string =>
  `${stage.title} has time left: its questions take ${count(used, 'minute', 'minutes')}, and more of them would say nothing new. Split the stage, or leave the rest for what comes up.`;
