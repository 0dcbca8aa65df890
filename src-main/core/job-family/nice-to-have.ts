/** Words by which an item says of itself that a candidate may do without it. */
const opening =
  /^\W*(?:nice[- ]to[- ]haves?|bonus(?: points)?|(?:a )?(?:big |huge )?plus|(?:highly |strongly )?(?:preferred|preferable|preferably|desirable|desired)|ideally|optional(?:ly)?)\b/i;
const closing =
  /(?:\b(?:is|are|would be|will be|be|considered|as|also|highly|strongly|very|not required but|an? (?:added|strong|definite|distinct|big|huge|real|nice)|an?)\s+)*\b(?:plus(?:es)?|bonus|advantage|advantageous|asset|preferred|preferable|desirable|desired|nice to have|beneficial|helpful|recommended|ideal|optional)(?:\s+but\b[^,;.]*)?\s*[.!)]*$/i;
const bracketed =
  /\((?:strongly |highly )?(?:preferred|desired|desirable|optional|a plus|nice to have|bonus|ideal)\)\s*\.?$/i;
const notRequired =
  /\b(?:nice|good|great|welcome|helpful|useful|preferred|desirable),? but not (?:strictly )?(?:required|necessary|essential|needed|mandatory)\W*$/i;
const subject =
  /\b(?:experience|knowledge|background|familiarity|understanding|degree|certification|certificate|skills?|ability|fluency|proficiency|exposure|expertise|training|track record)\b/i;

/**
 * Whether an item as a whole is nice to have. "Experience with open source a plus" is; "Technical background;
 * familiarity with containers a plus" is not: only its end is, and the rest is asked of everybody.
 */
export const isNiceToHave = (text: string): boolean => {
  if (/\b(?:must|mandatory|is required|are required)\b/i.test(text.slice(0, 60))) return false;
  if (opening.test(text) || bracketed.test(text) || notRequired.test(text)) return true;
  // Only the end can say it; a bounded piece keeps the pattern's cost bounded.
  const tail = text.slice(-160);
  const at = closing.exec(tail)?.index;
  if (at === undefined) return false;
  const before = text.slice(0, text.length - tail.length + at);
  if (openBracket(before)) return false;
  const cut = Math.max(before.lastIndexOf('; '), lastSentenceEnd(before), lastDash(before));
  if (cut > 0) return false;
  const comma = before.lastIndexOf(', ');
  if (comma < 0) return true;
  const last = before.slice(comma + 2);
  const list = /^(?:and|or|and\/or)\b|\b(?:and|or|and\/or)\b/i.test(last);
  return (
    list &&
    !(subject.test(last) && subject.test(before.slice(0, comma)) && !/^(?:and|or)\b/i.test(last))
  );
};

const openBracket = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

const lastSentenceEnd = (text: string): number => {
  const ends = [...text.matchAll(/[a-z)]\.\s+(?=\p{Lu})/gu)];
  return ends.at(-1)?.index ?? -1;
};

const lastDash = (text: string): number =>
  Math.max(text.lastIndexOf(' - '), text.lastIndexOf(' – '), text.lastIndexOf(' — '));
