import type { Input } from '../contract/operations.ts';
import type { OpenPage } from '../contract/page-shapes.ts';
import type { Reply } from '../contract/reply.ts';
import { mergeByLine } from '../core/job-family/correction.ts';
import { factsOf } from './page-keeping.ts';
import type { PageLibrary } from './page-library.ts';

type Wanted = Pick<Input<'pages.choose'>, 'set' | 'clear'>;

/** Which competencies people say that the lines of their pages ask for. */
export const createChoosing = (library: PageLibrary) => {
  const { find, inTurn, keeping, open, ownOf } = library;

  const chooseOwn = (id: string, { set, clear }: Wanted): Promise<Reply<OpenPage>> =>
    inTurn(id, async () => {
      const place = await find(id);
      if (!place.ok) return place;
      const choices = mergeByLine(place.value.choices, set, clear);
      const noted = await keeping.note(place.value, { ...factsOf(place.value), choices });
      return noted.ok ? open(noted.value) : noted;
    });

  return async ({ id, set, clear }: Input<'pages.choose'>): Promise<Reply<OpenPage>> => {
    const place = await find(id);
    if (!place.ok) return place;
    // Nothing was chosen on a page that came with the app, so nothing can be taken back.
    if (place.value.origin === 'bundled' && set.length === 0) return open(place.value);
    const own = await ownOf(place.value);
    return own.ok ? chooseOwn(own.value.id, { set, clear }) : own;
  };
};
