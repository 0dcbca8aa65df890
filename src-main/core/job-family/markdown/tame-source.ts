/** A page made safe to parse: the same lines under the same numbers, without what makes a parser slow or deep. */
export interface TamedSource {
  lines: string[];
  /** First line that was not read, or null. */
  cutAt: number | null;
}

// A real page has at most some 700 lines and 50,000 characters; anything past these bounds is not a job family.
const maxCharacters = 1_000_000;
const maxLines = 20_000;
const maxLineLength = 20_000;
// A parser spends a stack frame on every level; people nest four or five deep.
const maxContainers = 12;
const maxIndent = 48;
// Brackets and emphasis in one paragraph cost quadratic time; the widest real table row has under 400.
const maxSpecials = 5_000;

// Lines that run on in a bullet cost quadratic time; no paragraph has hundreds of them.
const maxParagraphLines = 300;

const lineEnd = /\r\n?|\n/;
const containerMarker = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const startsBlock = /^ {0,3}(?:#{1,6}[ \t]|[-*+][ \t]+\S|1[.)][ \t]+\S)/;
const startsEntry = /^\s*(?:#{1,6}\s|(?:[-*+]|\d{1,9}[.)])\s+\S)/;
const special = /[[\]*_~`<!&|@^]/g;

/**
 * Splits a page into lines and bounds its size, its nesting and the number of markup characters in a paragraph.
 * Line ends may be LF, CRLF or CR; NUL becomes the replacement character, as CommonMark demands.
 */
export const tameSource = (markdown: string): TamedSource => {
  const cut = markdown.length > maxCharacters;
  const all = markdown
    .slice(0, maxCharacters)
    .replace(/^\uFEFF/, '')
    .split(lineEnd);
  const lines = all.slice(0, maxLines).map(tameLine);
  calmParagraphs(lines);
  const cutAt = cut ? Math.min(all.length, maxLines) : all.length > maxLines ? maxLines + 1 : null;
  return { lines, cutAt };
};

const tameLine = (line: string): string =>
  clipIndent(clipContainers(line.slice(0, maxLineLength).replaceAll('\0', '\uFFFD').trimEnd()));

const clipContainers = (line: string): string => {
  containerMarker.lastIndex = 0;
  let allowed = 0;
  let end = 0;
  for (let count = 1; containerMarker.test(line); count += 1) {
    end = containerMarker.lastIndex;
    if (count <= maxContainers) allowed = end;
  }
  return line.slice(0, allowed) + line.slice(end);
};

const clipIndent = (line: string): string => {
  if (line.length <= maxIndent || !/^[ \t]/.test(line)) return line;
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  return indent.length <= maxIndent ? line : ' '.repeat(maxIndent) + line.slice(indent.length);
};

const calmParagraphs = (lines: string[]): void => {
  let specials = 0;
  let height = 0;
  for (const [index, line] of lines.entries()) {
    const blank = line.trim() === '';
    if (blank || startsBlock.test(line)) specials = 0;
    height = blank || startsEntry.test(line) ? 0 : height + 1;
    if (height > maxParagraphLines) {
      lines[index] = '';
      height = 0;
      continue;
    }
    const before = specials;
    specials += line.match(special)?.length ?? 0;
    if (specials <= maxSpecials) continue;
    let seen = before;
    lines[index] = line.replace(special, (character) => (++seen > maxSpecials ? ' ' : character));
  }
};
