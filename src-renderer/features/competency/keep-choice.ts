import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { Reply } from '../../../src-main/contract/reply.ts';
import { lineKeyOf } from '../../../src-main/core/job-family/said-of-items.ts';
import type { Wish } from '../../../src-main/core/kit/item-meaning.ts';
import { withoutChoice } from '../../../src-main/core/role/own-item.ts';
import { ok } from '../../../src-main/core/result.ts';
import type { Bridge } from '../../bridge/bridge.ts';

interface ChosenFor {
  id: string;
  line: number | null;
  text: string;
}

/**
 * Keeps with a page what a person says that a line, or what they added themselves, asks for. What the page does not
 * have changes nothing.
 */
export async function keepChoice(
  bridge: Bridge,
  page: OpenPage,
  { id, line, text }: ChosenFor,
  wish: Wish,
): Promise<Reply<OpenPage>> {
  if (line === null) return keepForOwn(bridge, page, { id, text }, wish);
  const key = lineKeyOf(page.lines, { line, text });
  if (key === null) return ok(page);
  return bridge.call('pages.choose', {
    id: page.id,
    set: wish.by === 'person' ? [{ ...key, competency: wish.competency }] : [],
    clear: wish.by === 'app' ? [key] : [],
  });
}

async function keepForOwn(
  bridge: Bridge,
  page: OpenPage,
  { id, text }: Omit<ChosenFor, 'line'>,
  wish: Wish,
): Promise<Reply<OpenPage>> {
  const own = page.own.find((one) => one.id === id && one.text === text);
  if (!own) return ok(page);
  const next = wish.by === 'person' ? { ...own, competency: wish.competency } : withoutChoice(own);
  return bridge.call('pages.own', { id: page.id, set: [next], clear: [] });
}
