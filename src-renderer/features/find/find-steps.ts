import { findInKit, type KitHit, type KitSearch } from '../../../src-main/core/kit/find-in-kit.ts';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import { replaceInKit } from '../../../src-main/core/kit/replace-in-kit.ts';
import { questionLabel } from '../../../src-main/core/kit/stage-order.ts';
import { announce } from '../../state/announcement-store.ts';
import { closeFind, showFind, useFind } from '../../state/find-store.ts';
import { changeKit, useKitStore } from '../../state/kit-store.ts';
import { flushPendingEdits } from '../../state/pending-edits.ts';
import { focusSoon } from '../../state/view-store.ts';
import { bringIntoSight, fieldOf } from './hit-in-sight.ts';
import { findWords } from './words.ts';

/** "S3 Q2, probe 1" or "Stage 3, opening". */
export const placeName = (kit: Kit, hit: KitHit): string => {
  const number = kit.stages.findIndex(({ id }) => id === hit.stage) + 1;
  const label = hit.question === null ? findWords.stage(number) : questionLabel(kit, hit.question);
  return findWords.place(label, hit.field);
};

interface Searched extends KitSearch {
  kit: Kit;
  /** Index of the hit that one has come to; -1 where there is none. */
  now: number;
}

/** The kit as it is, with all that was typed, searched for the words as they are; null without a kit. */
function search(): Searched | null {
  flushPendingEdits();
  const kit = useKitStore.getState().open?.history.kit;
  if (!kit) return null;
  const { words, matchCase, wholeWords, at } = useFind.getState();
  const found = findInKit(kit, words, { matchCase, wholeWords });
  return { ...found, kit, now: found.indexOf(at) };
}

function comeTo(hit: KitHit | undefined): void {
  if (!hit) return;
  showFind({ at: hit });
  bringIntoSight(hit);
}

function goTo(hit: KitHit | undefined): void {
  if (hit) showFind({ origin: hit });
  comeTo(hit);
}

/** To the next place (1) or the one before (-1), round and round. */
export function goOn(by: 1 | -1): void {
  const found = search();
  if (!found || found.hits.length === 0) return;
  const { hits, now, firstFrom } = found;
  const { at, origin } = useFind.getState();
  // Between two places, the one behind is the next one already.
  const from = now >= 0 ? now + by : firstFrom(at ?? origin) + (by === 1 ? 0 : -1);
  goTo(hits[(from + hits.length) % hits.length]);
}

/** After other words or options: to the first place from where the search began. */
export function findAnew(): void {
  const found = search();
  if (found) comeTo(found.hits[found.firstFrom(useFind.getState().origin)]);
}

/** Puts the other words in the place that one has come to, and goes on; what is locked stays. */
export function replaceHere(): void {
  const found = search();
  if (!found) return;
  const { hits, now, kit } = found;
  const hit = hits[now];
  const { by } = useFind.getState();
  if (!hit) {
    goOn(1);
    return;
  }
  const place = placeName(kit, hit);
  const [command] = replaceInKit(kit, [hit], by).commands;
  if (!command) {
    announce(findWords.said.lockedStays(place));
    goOn(1);
    return;
  }
  if (!changeKit({ name: findWords.did.replace, command })) return;
  announce(findWords.said.replaced(place));
  // Behind the new words: they may hold the old ones.
  const behind = { ...hit, from: hit.from + by.length };
  showFind({ at: behind, origin: behind });
  findAnew();
}

/** Puts the other words in every place that is not locked, in one step. */
export function replaceEverywhere(): void {
  const found = search();
  if (!found || found.hits.length === 0) return;
  const { kit, hits } = found;
  const { commands, places, locked } = replaceInKit(kit, hits, useFind.getState().by);
  if (places === 0) {
    announce(findWords.said.nothingOpen);
    return;
  }
  const name = findWords.did.replaceAll(places);
  if (changeKit({ name, command: { do: 'several', commands } }))
    announce(findWords.said.replacedAll(places, locked));
}

/**
 * Ends the search: the keyboard goes to the words that one has come to, selected.
 * @param back takes it where one has come to none
 */
export function leaveFind(back: HTMLElement | null): void {
  const found = search();
  const hit = found?.hits[found.now];
  closeFind();
  if (!hit) {
    if (back?.isConnected && back !== document.body) back.focus();
    else focusSoon('kit-centre');
    return;
  }
  const field = document.getElementById(fieldOf(hit));
  if (!(field instanceof HTMLTextAreaElement)) {
    focusSoon(fieldOf(hit));
    return;
  }
  field.focus();
  field.setSelectionRange(hit.from, hit.to);
}
