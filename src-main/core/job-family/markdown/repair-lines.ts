import { fenceAfter } from './chunks.ts';

/**
 * Rewrites, line by line, what pages carry besides Markdown or in place of it, so that a parser sees what a reader
 * of the published page sees: template tags and attribute lists go, HTML headings and list items become Markdown,
 * slips such as "##Title" and "•item" are read as meant. The number of lines stays the same.
 */
export const repairLines = (lines: readonly string[]): string[] => {
  let fence: string | null = null;
  return dropUnderlines(dropComments(lines)).map((line) => {
    const inside = fence !== null;
    fence = fenceAfter(line, fence);
    return inside || fence !== null ? line : repairLine(line);
  });
};

// Each repair looks at one line alone. The patterns have no nested repetition, so they take linear time.
const repairs: readonly (readonly [RegExp, string])[] = [
  // kramdown attribute lists: {:.no_toc}, {: #id}, {::options … /}
  [/\{::?[^{}]*\}/g, ''],
  // ERB and Liquid tags
  [/<%[^%]*%>/g, ''],
  [/\{%[^%]*%\}/g, ''],
  // Pages for a site generator hold anchors and frames; alone on a line they would swallow the lines below.
  [/^\s*(?:<\/?(?!(?:script|style|pre|textarea|li|h[1-6])\b)[a-z][^<>]*>\s*)+$/i, ''],
  [/^\s*<li[^<>]*>(.*?)(?:<\/li>)?\s*$/i, '- $1'],
  // Bullets that are not Markdown's own, and "_ " where "- " was meant.
  [/^(\s*)[•●○◦▪▫■‣⁃·–—_][ \t\u00A0]+(?=\S)/, '$1- '],
  // A bullet without its space. "*like this*" and "**this**" are emphasis.
  [/^(\s*)[-+](?=\p{Lu}\p{L})/u, '$1- '],
  [/^(\s*)\*(?=\p{Lu}[^*]*$)/u, '$1* '],
  // "##Duties" is a heading to everybody but CommonMark.
  [/^(#{2,6})(?=[^\s#])/, '$1 '],
  [/^#(?=\p{Lu})/u, '# '],
];

const htmlHeading = /^\s*<h([1-6])[^<>]*>(.*?)(?:<\/h[1-6]>)?\s*$/i;

const repairLine = (line: string): string => {
  let repaired = line.replace(
    htmlHeading,
    (_, depth: string, text: string) => `${'#'.repeat(Number(depth))} ${text}`,
  );
  for (const [pattern, replacement] of repairs) repaired = repaired.replace(pattern, replacement);
  return repaired;
};

/** Blanks `<!-- … -->`; one that is never closed would hide the rest of the page, so only its opening goes. */
const dropComments = (lines: readonly string[]): string[] => {
  const lastClosing = lines.findLastIndex((line) => line.includes('-->'));
  let open = false;
  return lines.map((line, index) => {
    let kept = '';
    let rest = line;
    while (rest !== '') {
      const at = rest.indexOf(open ? '-->' : '<!--');
      if (at < 0) break;
      if (!open) kept += rest.slice(0, at);
      rest = rest.slice(at + (open ? 3 : 4));
      open = open ? false : rest.includes('-->') || index < lastClosing;
    }
    return open ? kept : kept + rest;
  });
};

const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/;
const plainLine = /^ {0,3}[^\s#>|<+*-]/;

/**
 * An underlined line of text becomes a heading with "#"; a ruler below anything else is no underline, whatever
 * CommonMark makes of it. The parser would spend quadratic time on many of them.
 */
const dropUnderlines = (lines: readonly string[]): string[] => {
  const kept = [...lines];
  for (const [index, line] of lines.entries()) {
    const above = kept[index - 1] ?? '';
    if (above.trim() === '' || !underline.test(line)) continue;
    kept[index] = '';
    const single =
      (kept[index - 2] ?? '').trim() === '' && plainLine.test(above) && !line.includes('>');
    if (single && above.length <= 100)
      kept[index - 1] = `${line.includes('=') ? '#' : '##'} ${above.trim()}`;
  }
  return kept;
};
