/** HTML made safe to parse: the same lines, without what is no text and without what makes a parser slow or deep. */
export interface TamedHtml {
  source: string;
  /** First line that was not read, or null. */
  cutAt: number | null;
}

// Text and markup of the longest real page, many times over.
const maxCharacters = 1_000_000;
const maxLines = 20_000;
// A tree is walked by recursion; pages built by site builders nest some forty deep.
const maxDepth = 200;
// What is open at the end of a block is opened again in the next one, so many open marks cost quadratic time.
const maxOpenMarks = 20;

const silent =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|svg|template|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const tag = /<(\/?)([a-z][a-z0-9:-]*)(?=[\s/>])[^<>]*>/gi;
const empty = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const marks = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** Elements whose end tags people leave out; they close one another. */
const loose = new Set('p li dt dd tr td th thead tbody tfoot option'.split(' '));

/** Drops comments, scripts and drawings, then bounds length, nesting and open marks. Line numbers stay the same. */
export const tameHtml = (html: string): TamedHtml => {
  const text = html
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD')
    .replace(silent, (dropped) => dropped.replace(/[^\n]+/g, ''));
  const lines = text.slice(0, maxCharacters).split('\n');
  const cut = text.length > maxCharacters || lines.length > maxLines;
  return {
    source: boundNesting(lines.slice(0, maxLines).join('\n')),
    cutAt: cut ? Math.min(lines.length, maxLines + 1) : null,
  };
};

/** Leaves out the tags that would nest too deep, and their ends. */
const boundNesting = (source: string): string => {
  let depth = 0;
  let open = 0;
  let strays = 0;
  return source.replace(tag, (whole, slash: string, name: string) => {
    const element = name.toLowerCase();
    if (empty.has(element) || loose.has(element)) {
      strays += slash === '' ? 0 : 1;
      return strays > maxLines ? '' : whole;
    }
    const mark = marks.has(element);
    const feeds = whole.replace(/[^\n]+/g, '');
    if (slash === '') {
      depth += 1;
      open += mark ? 1 : 0;
      return depth > maxDepth || (mark && open > maxOpenMarks) ? feeds : whole;
    }
    const dropped = depth > maxDepth || (mark && open > maxOpenMarks);
    depth = Math.max(0, depth - 1);
    open = Math.max(0, open - (mark ? 1 : 0));
    return dropped ? feeds : whole;
  });
};
