import { meaningOf } from '../headings/heading-meaning.ts';
import { isRoleTitle } from '../headings/titles.ts';
import { plainHeadingDepth } from './plain-heading-depth.ts';

const bullet = /^([ \t]*)((?:[-*+•●○◦▪▫■‣⁃·–—]|\d{1,2}[.)])[ \t\u00A0]+\S.*)$/u;
const ruler = /^\s*([-=_*~])\1{2,}\s*$/;

/**
 * Plain text as Markdown, line for line: indents that mean nothing go, nested bullets are told by their indents, and
 * lines that stand apart and read like headings become headings. A text that already has Markdown's headings keeps
 * its own.
 */
export const markdownOfPlainLines = (lines: readonly string[]): string[] => {
  const headed = lines.some((line) => /^#{1,6}\s/.test(line));
  const straight = straightenIndents(lines);
  if (headed) return straight;
  let first = true;
  // Below "Specialties" a line that stands alone is the name of one, whatever its words.
  let naming = false;
  return straight.map((line, index) => {
    const depth =
      headingDepth(straight, index, first) ?? (naming && isName(straight, index) ? 3 : null);
    if (depth === null) return ruler.test(line) ? '' : line;
    first = false;
    const { type } = meaningOf(line.trim().replace(/:$/, ''));
    if (type === 'specialties') naming = true;
    else if (type === 'levels' || type === 'hiring') naming = false;
    else if (naming && type === 'list') return `#### ${line.trim().replace(/:$/, '')}`;
    return `${'#'.repeat(depth)} ${line.trim().replace(/:$/, '')}`;
  });
};

/** In Markdown four spaces make code; in plain text they are somebody's margin. */
const straightenIndents = (lines: readonly string[]): string[] => {
  let indents: number[] = [];
  return lines.map((line) => {
    const [, space, rest] = bullet.exec(line) ?? [];
    if (space === undefined || rest === undefined) {
      if (line.trim() !== '' && !/^[ \t]/.test(line)) indents = [];
      const inEntry = indents.length > 0 && line.trim() !== '';
      return inEntry ? `${'    '.repeat(indents.length)}${line.trim()}` : line.trim();
    }
    const indent = space.replaceAll('\t', '    ').length;
    indents = [...indents.filter((outer) => outer < indent), indent];
    return `${'    '.repeat(indents.length - 1)}${rest}`;
  });
};

const isName = (lines: readonly string[], index: number): boolean => {
  const line = lines[index] ?? '';
  const alone = (lines[index - 1] ?? '').trim() === '' && (lines[index + 1] ?? '').trim() === '';
  return (
    alone && /^\p{Lu}/u.test(line) && !/[.!?:;,]$/.test(line) && line.trim().split(' ').length <= 6
  );
};

const headingDepth = (lines: readonly string[], index: number, first: boolean): number | null => {
  const line = lines[index] ?? '';
  if (line.trim() === '' || /^[ \t]/.test(line) || bullet.test(line)) return null;
  const depth = plainHeadingDepth(line.trim(), first);
  if (depth === null) return null;
  const below = lines[index + 1] ?? '';
  if (ruler.test(below)) return depth;
  const alone = (lines[index - 1] ?? '').trim() === '';
  const shouted = line === line.toUpperCase() && /\p{Lu}{3}/u.test(line);
  const known = meaningOf(line.replace(/:$/, '')).type !== 'name' || isRoleTitle(line.trim());
  const aboveList = below.trim() === '' || bullet.test(below);
  if (alone && aboveList && (first || known || shouted)) return depth;
  return (shouted || line.endsWith(':')) && known && (alone || aboveList) ? depth : null;
};
