import type { Element, Nodes, Parents, Root } from 'hast';

/** The id of an anchor at the start of a Word file's paragraph of that number. */
export const paragraphMark = (number: number): string => `source-paragraph-${number}`;

const mark = /^source-paragraph-(\d+)$/;

/** Where a tree carries marks of paragraphs, takes them out and gives its nodes the paragraphs' numbers for lines. */
export const numberParagraphs = (root: Root): void => {
  let current = 0;
  const number = (node: Nodes): void => {
    const first = isParents(node) ? firstMark(node) : null;
    const line = first ?? Math.max(1, current);
    if (isParents(node)) {
      node.children = node.children.filter((child) => {
        const found = numberOf(child);
        if (found !== null) current = found;
        else number(child);
        return found === null;
      });
    }
    const point = { line: first ?? (current === 0 ? line : Math.min(line, current)), column: 1 };
    node.position = { start: point, end: point };
  };
  if (firstMark(root) !== null) number(root);
};

const isParents = (node: Nodes): node is Parents => 'children' in node;

const numberOf = (node: Nodes): number | null => {
  if (node.type !== 'element' || node.tagName !== 'a') return null;
  const id = node.properties.id;
  const found = typeof id === 'string' ? mark.exec(id)?.[1] : undefined;
  return found === undefined ? null : Number(found);
};

const firstMark = (node: Parents): number | null => {
  for (const child of node.children) {
    const own = numberOf(child) ?? (isElement(child) ? firstMark(child) : null);
    if (own !== null) return own;
  }
  return null;
};

const isElement = (node: Nodes): node is Element => node.type === 'element';
