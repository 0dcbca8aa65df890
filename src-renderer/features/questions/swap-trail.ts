import type { Question } from '../../../src-main/core/kit/kit.ts';

/** The next question for a place, and where it stands among those that can stand there. */
export interface NextSwap {
  by: Question;
  /** Sources of the questions that have stood there, in order; the last one is `by`. */
  trail: string[];
  /** All have been seen, and they begin anew. */
  again: boolean;
}

/**
 * Goes through the alternatives of a question one after the other, each once before any comes again.
 * @param trail what stood there before; what was taken back since counts as not seen
 * @returns null where nothing else can stand there
 */
export function nextSwap(
  current: Pick<Question, 'source'>,
  alternatives: readonly Question[],
  trail: readonly string[],
): NextSwap | null {
  const at = trail.lastIndexOf(current.source);
  const seen = at < 0 ? [current.source] : trail.slice(0, at + 1);
  const fresh = alternatives.find((one) => !seen.includes(one.source));
  const by = fresh ?? alternatives[0];
  if (!by) return null;
  return fresh
    ? { by, trail: [...seen, by.source], again: false }
    : { by, trail: [current.source, by.source], again: true };
}
