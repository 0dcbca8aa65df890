import type { Input } from '../contract/operations.ts';
import type { OpenPage } from '../contract/page-shapes.ts';
import type { Reply } from '../contract/reply.ts';
import { mergeByLine } from '../core/job-family/correction.ts';
import { fail, ok } from '../core/result.ts';
import { factsOf } from './page-keeping.ts';
import { openPageOf, type PageLibrary } from './page-library.ts';

const nothingLeft = (name: string) =>
  fail({
    code: 'page-empty' as const,
    message: `With that, ${name} would say nothing that a kit can ask about. Nothing was changed. Say of another line first what it is.`,
    file: name,
  });

/** What people say that the lines of their pages are. */
export const createCorrecting = (library: PageLibrary) => {
  const { find, inTurn, keeping, open, understand } = library;

  const correctOwn = (
    id: string,
    { set, clear }: Pick<Input<'pages.correct'>, 'set' | 'clear'>,
  ): Promise<Reply<OpenPage>> =>
    inTurn(id, async () => {
      const place = await find(id);
      if (!place.ok) return place;
      const corrections = mergeByLine(place.value.corrections, set, clear);
      const bytes = await keeping.read(place.value);
      if (!bytes.ok) return bytes;
      const page = await understand(bytes.value, place.value.name, corrections);
      if (!page.ok) return page.error.code === 'page-empty' ? nothingLeft(place.value.name) : page;
      const noted = await keeping.note(place.value, { ...factsOf(place.value), corrections });
      return noted.ok ? ok(openPageOf(noted.value, page.value)) : noted;
    });

  return async ({ id, set, clear }: Input<'pages.correct'>): Promise<Reply<OpenPage>> => {
    const place = await find(id);
    if (!place.ok) return place;
    // Nothing has been said of the lines of a page that came with the app, so nothing can be taken back.
    if (place.value.origin === 'bundled' && set.length === 0) return open(place.value);
    const own = await library.ownOf(place.value);
    return own.ok ? correctOwn(own.value.id, { set, clear }) : own;
  };
};
