import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { Reply } from '../../../src-main/contract/reply.ts';
import { lineKeyOf } from '../../../src-main/core/job-family/competency-choice.ts';
import type { Wish } from '../../../src-main/core/kit/item-meaning.ts';
import { ok } from '../../../src-main/core/result.ts';
import type { Bridge } from '../../bridge/bridge.ts';

/** Keeps with a page what a person says that a line asks for. A line that the page does not have changes nothing. */
export async function keepChoice(
  bridge: Bridge,
  page: OpenPage,
  item: { line: number; text: string },
  wish: Wish,
): Promise<Reply<OpenPage>> {
  const key = lineKeyOf(page.lines, item);
  if (key === null) return ok(page);
  return bridge.call('pages.choose', {
    id: page.id,
    set: wish.by === 'person' ? [{ ...key, competency: wish.competency }] : [],
    clear: wish.by === 'app' ? [key] : [],
  });
}
