/** A stretch of a text, in characters. */
export interface Span {
  from: number;
  to: number;
}

export interface Sentence extends Span {
  /** Without the marks that end it. */
  text: string;
  /** It wants an answer: a question, or words like "Tell me about". */
  asks: boolean;
  /** It ends with a question mark. */
  isQuestion: boolean;
}

const sentence = /\S.*?(?:[.?!…]+["'”)]*(?=\s|$)|$)/gsu;
const ending = /[.?!…\s"'”)]+$/u;

const invitation =
  /^(?:(?:please|now|then|and|so),? )?(?:tell|describe|walk|think|give|show|pick|take|name|talk|explain|share|choose|look|read|sketch|write|draw|compare|review|list|outline|recall|lead|bring|go|say|define|start|imagine|summarize|sell|rate|run|help|find|plan|prepare|make|put|let)\b/iu;

/**
 * The sentences of a text with where they stand. A last one without its mark counts as well, because
 * somebody is still typing it.
 */
export const sentencesOf = (text: string): Sentence[] =>
  [...text.matchAll(sentence)].map((found) => {
    const [whole] = found;
    const words = whole.replace(ending, '');
    const isQuestion = /\?["'”)]*$/u.test(whole.trimEnd());
    return {
      text: words,
      from: found.index,
      to: found.index + whole.trimEnd().length,
      asks: isQuestion || invitation.test(words),
      isQuestion,
    };
  });

/** What is said in quotation marks: words of others. */
export const quotedIn = (text: string): Span[] =>
  [...text.matchAll(/["“][^"“”]{1,400}["”]/gu)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
  }));

/** Whether two stretches share a character. */
export const touches = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;
