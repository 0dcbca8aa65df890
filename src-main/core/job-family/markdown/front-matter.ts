import { parse } from 'yaml';

export interface FrontMatter {
  title: string | null;
  /** Number of lines at the top of the page that belong to it. */
  lines: number;
  /** Set when its fences are not as they should be, yet it plainly is front matter. */
  broken: boolean;
}

const none: FrontMatter = { title: null, lines: 0, broken: false };
const fence = /^---\s*$/;
const pair = /^[A-Za-z_][\w-]*:(?:\s|$)/;
const continuation = /^(?:\s+\S|-\s)/;
const maxLines = 200;

/**
 * Finds the front matter at the top of a page. Real pages also lose its first or its last fence: lines of
 * "key: value" above the first fence, or below it up to the first other line, are then taken for it.
 */
export const findFrontMatter = (lines: readonly string[]): FrontMatter => {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start < 0) return none;
  const opened = fence.test(lines[start] ?? '');
  const first = opened ? start + 1 : start;
  const closing = lines.findIndex((line, index) => index >= first && fence.test(line));
  const pairsEnd = lines.findIndex(
    (line, index) => index >= first && !pair.test(line) && !continuation.test(line),
  );
  const end = pairsEnd < 0 ? lines.length : pairsEnd;
  const closed = closing >= 0 && closing - first < maxLines;
  const known = lines.slice(first, closed ? closing : end).find((line) => line.trim() !== '');
  if (known === undefined ? !(opened && closed) : !pair.test(known)) return none;

  if (closed && (opened || end === closing)) {
    return { title: readTitle(lines.slice(first, closing)), lines: closing + 1, broken: !opened };
  }
  // Without any fence, prose such as "Note: …" could look like a pair.
  const top = lines.slice(first, end);
  if (!opened && (top.length < 2 || !top.some((line) => /^title:/i.test(line)))) return none;
  return { title: readTitle(lines.slice(first, end)), lines: end, broken: true };
};

/**
 * The title alone is parsed, by itself: an alias bomb, deep nesting or a mistake elsewhere in the front matter
 * then neither matters nor costs anything.
 */
const readTitle = (lines: readonly string[]): string | null => {
  const at = lines.findIndex((line) => /^title:/i.test(line));
  if (at < 0) return null;
  let end = at + 1;
  while (end < lines.length && /^\s+\S/.test(lines[end] ?? '')) end += 1;
  const source = lines
    .slice(at, end)
    .join('\n')
    .slice(0, 500)
    .replace(/^title:/i, 'title:');
  const raw = source
    .slice('title:'.length)
    .trim()
    .replace(/^["']|["']$/g, '');
  try {
    const value: unknown = parse(source, { maxAliasCount: 0, logLevel: 'silent' });
    if (typeof value !== 'object' || value === null || !('title' in value)) return raw || null;
    const title = value.title;
    return typeof title === 'string' || typeof title === 'number'
      ? String(title).trim()
      : raw || null;
  } catch {
    // "title: Director: Finance" is not YAML, but everybody knows what is meant.
    return raw || null;
  }
};
