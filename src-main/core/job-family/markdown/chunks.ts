/** A run of lines that can be parsed by itself. */
export interface Chunk {
  /** Lines of the page above it. */
  offset: number;
  lines: string[];
}

// The parser's time grows with the square of the number of lists in one piece.
const enough = 60;
const tooMuch = 400;
const maxDefinitions = 200;

const heading = /^ {0,3}#{1,6}(?:\s|$)/;
const entry = /^(?:[-*+]|\d{1,9}[.)])\s/;
const definition = /^ {0,3}\[[^[\]]{1,200}\]:\s*\S/;

/**
 * Cuts a page where no list, quotation or code block can go on: at headings and at text that follows an empty line.
 * Very long lists are cut between entries too. Every chunk gets the page's link definitions that it may need.
 */
export const chunksOf = (lines: readonly string[]): Chunk[] => {
  const definitions = lines.filter((line) => definition.test(line)).slice(0, maxDefinitions);
  const chunks: Chunk[] = [];
  let open: Chunk = { offset: 0, lines: [] };
  let fence: string | null = null;
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1] ?? '';
    if (fence === null && open.lines.length >= enough && mayCut(line, above, open.lines.length)) {
      chunks.push(open);
      open = { offset: index, lines: [] };
    }
    fence = fenceAfter(line, fence);
    open.lines.push(line);
  }
  chunks.push(open);
  if (chunks.length === 1) return chunks;
  return chunks.map(({ offset, lines: own }) => ({
    offset,
    lines: [...own, '', ...definitionsFor(own, definitions)],
  }));
};

const definitionsFor = (lines: readonly string[], definitions: readonly string[]): string[] => {
  const text = lines.join('\n').toLowerCase();
  return definitions.filter((line) => {
    const label = /\[[^[\]]+\]/.exec(line)?.[0].toLowerCase();
    return label !== undefined && text.includes(label);
  });
};

const mayCut = (line: string, above: string, length: number): boolean => {
  if (heading.test(line)) return true;
  if (above.trim() === '' && /^[^\s>|<]/.test(line) && !entry.test(line)) return true;
  return length >= tooMuch && entry.test(line);
};

/** The fence that is open after a line: its marker, or null. */
export const fenceAfter = (line: string, fence: string | null): string | null => {
  const marker = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1] ?? null;
  if (fence === null) return marker;
  return marker?.startsWith(fence) === true && line.trim() === marker ? null : fence;
};
