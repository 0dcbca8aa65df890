import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';

/** How many lines of the page are left of which nothing says what they are. */
export const unclearLines = ({ lines }: OpenPage): number =>
  lines.filter(({ became }) => became === 'unclear').length;
