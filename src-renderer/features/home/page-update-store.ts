import { create } from 'zustand';
import type { PageComparison, PageSummary } from '../../../src-main/contract/page-shapes.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { announce } from '../../state/announcement-store.ts';
import { showPage } from '../../state/view-store.ts';
import { showProblem } from '../file/file-problem-store.ts';
import { homeWords } from './words.ts';

/** A newer version of a page's file, and what it would change. */
export interface OfferedUpdate {
  page: PageSummary;
  name: string;
  data: string;
  comparison: PageComparison;
  /** The file came by itself: it may be a page of its own as well. */
  mayBeNew: boolean;
}

export const useOfferedUpdate = create<{ offer: OfferedUpdate | null }>(() => ({ offer: null }));

export const dropOffer = (): void => useOfferedUpdate.setState({ offer: null });

/**
 * Asks whether a file takes a page's place, with what it would change before the person's eyes. A file that says the
 * same takes its place unasked. False where the file cannot be compared, or, when it may be new, where nothing differs.
 */
export async function offerUpdate(
  bridge: Bridge,
  page: PageSummary,
  name: string,
  data: string,
  mayBeNew: boolean,
): Promise<boolean> {
  const reply = await bridge.call('pages.compare', { id: page.id, name, data });
  if (!reply.ok) {
    // What is wrong with the file is told when it is added.
    if (!mayBeNew) showProblem(reply.error);
    return !mayBeNew;
  }
  if (reply.value.same) {
    await takeUpdate(bridge, page, name, data);
    return true;
  }
  useOfferedUpdate.setState({ offer: { page, name, data, comparison: reply.value, mayBeNew } });
  return true;
}

/** Puts the file in the page's place and shows it. */
export async function takeUpdate(
  bridge: Bridge,
  page: PageSummary,
  name: string,
  data: string,
): Promise<void> {
  const reply = await bridge.call('pages.update', { id: page.id, name, data });
  if (!reply.ok) {
    showProblem(reply.error);
    return;
  }
  announce(homeWords.updated(reply.value.title));
  showPage(reply.value);
}
