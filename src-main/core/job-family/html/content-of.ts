import type { Element, ElementContent, Nodes, Parents, Root, RootContent } from 'hast';

/** What of a page in HTML a person came to read. */
export interface HtmlContent {
  content: Root;
  /** The page's own title, without the site's name after it; null where it has none. */
  title: string | null;
}

const dropped = new Set(
  'head nav footer aside form iframe button dialog select textarea object audio video canvas'.split(
    ' ',
  ),
);

/** Finds the main part of a page, drops what stands around it, and tells bold text by its look. */
export const contentOf = (root: Root): HtmlContent => {
  const title = find(root, ({ tagName }) => tagName === 'title');
  const main = find(root, isMain) ?? only(root, ({ tagName }) => tagName === 'article') ?? root;
  const text = title === null ? '' : textOf(title);
  return {
    content: { type: 'root', children: clean(main.children) },
    title: text.trim() === '' ? null : (text.split(/\s[|–—·-]\s/)[0] ?? text),
  };
};

const isMain = ({ tagName, properties }: Element): boolean =>
  tagName === 'main' || properties.role === 'main';

const find = (node: Parents, wanted: (element: Element) => boolean): Element | null => {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (wanted(child)) return child;
    const inside = find(child, wanted);
    if (inside !== null) return inside;
  }
  return null;
};

/** The element that the page has just one of. */
const only = (node: Root, wanted: (element: Element) => boolean): Element | null => {
  const first = find(node, wanted);
  if (first === null) return null;
  return find(node, (element) => wanted(element) && element !== first) === null ? first : null;
};

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
};

const isHidden = ({ properties }: Element): boolean =>
  properties.hidden === true ||
  properties.hidden === '' ||
  properties.ariaHidden === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(styleOf(properties));

const styleOf = (properties: Element['properties']): string => {
  const style = properties.style;
  return typeof style === 'string' ? style : '';
};

const clean = (nodes: readonly (RootContent | ElementContent)[]): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element' || dropped.has(node.tagName) || isHidden(node)) return [];
    const children = clean(node.children);
    const bold = weightOf(node);
    if (bold === false && /^(?:b|strong)$/.test(node.tagName)) return children;
    if (bold === true && node.tagName === 'span')
      return [{ ...node, tagName: 'strong', properties: {}, children }];
    return [{ ...node, children }];
  });

/** Word processors put boldness into styles, and wrap what is not bold into <b>. Null: the style says nothing. */
const weightOf = ({ properties }: Element): boolean | null => {
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(styleOf(properties))?.[1];
  if (weight === undefined) return null;
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
};
