const closedStart =
  /^(?:(?:so|and|well|ok|okay|now|tell me|tell us|then),? )?(?:do|does|did|are|is|was|were|have|has|had|can|could|will|would|should|may|might|don't|didn't|aren't|isn't|wasn't|weren't|haven't|can't|won't|wouldn't)\s/iu;

/** Whether a sentence begins like one that yes or no answers. */
export const isClosed = (sentence: string): boolean => closedStart.test(sentence);
