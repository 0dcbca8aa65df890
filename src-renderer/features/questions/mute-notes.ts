import type { Question } from '../../../src-main/core/kit/kit.ts';
import { lintWords } from '../lint/words.ts';
import { editQuestion } from './question-changes.ts';

/** Sets notes on the wording of a question aside, or, with none, shows them again; kept in the kit. */
export const muteIn =
  (question: Question) =>
  (muted: string[]): void =>
    editQuestion(question, muted.length > 0 ? lintWords.did.mute : lintWords.did.unmute, { muted });
