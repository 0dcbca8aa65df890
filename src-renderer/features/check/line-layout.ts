import { ListLayout } from 'react-aria-components';

type Change = Parameters<ListLayout<unknown>['update']>[0];

/**
 * Where the rows of the list stand. The plain layout forgets the heights it has measured whenever the list changes
 * its size, and the rows jump; a list that only becomes higher or lower, because a notice comes or the panel beside
 * it grows, keeps them.
 */
export class LineLayout<T> extends ListLayout<T> {
  private width = 0;

  protected override shouldInvalidateEverything(change: Change): boolean {
    const width = this.virtualizer?.size.width ?? 0;
    const sizeChanged = change.sizeChanged === true && width !== this.width;
    this.width = width;
    return super.shouldInvalidateEverything({ ...change, sizeChanged });
  }
}
