import type { Question } from '../../../src-main/core/kit/kit.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { nudgeQuestion, sendOneStage, setLocked, stageOf } from './question-changes.ts';
import { swapWithNext } from './swap-with-next.ts';

/** What a key does to the question that has the keyboard. */
export type QuestionKey = 'up' | 'down' | 'stage-before' | 'stage-after' | 'swap' | 'lock';

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

const bare = new Map<string, QuestionKey>([
  ['F9', 'swap'],
  ['F4', 'lock'],
]);
const withAlt = new Map<string, QuestionKey>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);
const withAltAndShift = new Map<string, QuestionKey>([
  ['ArrowUp', 'stage-before'],
  ['ArrowDown', 'stage-after'],
]);

/** Null where the press means something else. */
export function questionKeyOf({
  key,
  altKey,
  shiftKey,
  ctrlKey,
  metaKey,
}: Press): QuestionKey | null {
  if (ctrlKey || metaKey) return null;
  if (!altKey) return shiftKey ? null : (bare.get(key) ?? null);
  return (shiftKey ? withAltAndShift : withAlt).get(key) ?? null;
}

export function carryOutKey(bridge: Bridge, key: QuestionKey, question: Question): void {
  const stage = stageOf(question.id);
  if (!stage) return;
  switch (key) {
    case 'up':
      nudgeQuestion(stage, question, -1);
      break;
    case 'down':
      nudgeQuestion(stage, question, 1);
      break;
    case 'stage-before':
      sendOneStage(stage, question, -1);
      break;
    case 'stage-after':
      sendOneStage(stage, question, 1);
      break;
    case 'swap':
      void swapWithNext(bridge, question.id);
      break;
    case 'lock':
      setLocked(question, !question.locked);
      break;
  }
}
