import { meaningOf } from '../headings/heading-meaning.ts';
import { isRoleTitle } from '../headings/titles.ts';

/**
 * How deep a heading is that has no depth of its own, because somebody only set it apart: the page's title, a job
 * title or what stands beside it, or a list of one. Null for lines that are no heading.
 * @param first nothing that reads like a heading stands above it
 */
export const plainHeadingDepth = (text: string, first: boolean): number | null => {
  if (text.split(' ').length > 12 || /[.!?;,]$/.test(text)) return null;
  const { type } = meaningOf(text.replace(/:$/, ''));
  if (first && type === 'name') return 1;
  if (type === 'list' || type === 'grade') return 3;
  return type === 'name' && !isRoleTitle(text) && text.endsWith(':') ? null : 2;
};
