import type { Input } from '../contract/operations.ts';
import type { OpenPage } from '../contract/page-shapes.ts';
import type { Reply } from '../contract/reply.ts';
import { mergeByLine } from '../core/job-family/correction.ts';
import { mergeOwnItems } from '../core/role/own-item.ts';
import { factsOf } from './page-keeping.ts';
import type { PageLibrary } from './page-library.ts';
import type { Place } from './page-places.ts';

/** What people say that the lines of their pages count for, and what they add to roles. */
export const createMarking = (library: PageLibrary) => {
  const { find, inTurn, keeping, open, ownOf } = library;

  const note = (
    id: string,
    said: (place: Place) => Partial<Pick<Place, 'marks' | 'own'>>,
  ): Promise<Reply<OpenPage>> =>
    inTurn(id, async () => {
      const place = await find(id);
      if (!place.ok) return place;
      const facts = { ...factsOf(place.value), ...said(place.value) };
      const noted = await keeping.note(place.value, facts);
      return noted.ok ? open(noted.value) : noted;
    });

  /** Nothing was said of a page that came with the app, so nothing can be taken back: only what is `set` needs a copy. */
  const onOwnPage = async (
    { id, set }: { id: string; set: readonly unknown[] },
    said: Parameters<typeof note>[1],
  ): Promise<Reply<OpenPage>> => {
    const place = await find(id);
    if (!place.ok) return place;
    if (place.value.origin === 'bundled' && set.length === 0) return open(place.value);
    const own = await ownOf(place.value);
    return own.ok ? note(own.value.id, said) : own;
  };

  return {
    mark: (wanted: Input<'pages.mark'>): Promise<Reply<OpenPage>> =>
      onOwnPage(wanted, ({ marks }) => ({ marks: mergeByLine(marks, wanted.set, wanted.clear) })),

    own: (wanted: Input<'pages.own'>): Promise<Reply<OpenPage>> =>
      onOwnPage(wanted, ({ own }) => ({ own: mergeOwnItems(own, wanted.set, wanted.clear) })),
  };
};
