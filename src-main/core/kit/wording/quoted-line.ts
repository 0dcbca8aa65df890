/** "“Is calm …”": what somebody does or is, without saying who. */
const deed =
  /^(?:is|has|does|can|will|takes|thinks|works|understands|knows|acts|shows|demonstrates|enjoys|loves|cares|holds|brings|believes|embraces|shares|possesses|thrives|makes|keeps|leads|communicates|focuses|values)\b/iu;
/** "“Comfortable with …”": a quality, without saying whose. */
const quality =
  /^(?:(?:very|highly|truly|extremely|fully|naturally|genuinely)\s+\p{L}+|comfortable|passionate|able|familiar|proficient|skilled|curious|capable|willing|ready|empathetic|organi[sz]ed|self-\p{L}+ed|detail-oriented|motivated|driven|experienced|fluent|adept|confident|committed|eager|prepared|knowledgeable|open|calm|patient|resourceful|proactive|analytical|excited|enthusiastic|obsessed)\b(?!\s+(?:skills?|work|attitude|approach|mindset|experience|and \p{L}+ (?:skills?|attitude|approach|mindset)))/iu;

/** A line read out within a question, with the words that announce it. */
const quoted = /^(?:[^“”.?!]+: )?“([^”]+?)\.?”(?: is how our page puts it\.)?/u;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * A question that reads out a line which names no person puts it into a sentence: `Our page says: “Is calm.”`
 * becomes `Our page asks for somebody who “is calm.”` Other questions stay as they are.
 */
export const sayQuotedLine = (text: string): string =>
  text.replace(quoted, (whole, line: string) => {
    const said = lowerFirst(line);
    if (deed.test(line)) return `Our page asks for somebody who “${said}.”`;
    if (quality.test(line)) return `Our page asks for somebody who is “${said}.”`;
    return whole;
  });
