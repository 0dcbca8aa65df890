import type { OpenPage } from '../contract/page-shapes.ts';
import type { Reply } from '../contract/reply.ts';
import { fail, ok } from '../core/result.ts';
import { fingerprint } from './fingerprint.ts';
import { notForThisPage, pageGone } from './page-failures.ts';
import type { PageFile } from './page-file.ts';
import { createKeeping, factsOf, type PageFacts } from './page-keeping.ts';
import { createPlaces, type Place } from './page-places.ts';
import { importedIdOf } from './page-records.ts';
import { createUnderstanding } from './page-understanding.ts';
import type { Ports } from './ports.ts';
import { createTurns } from './turns.ts';

export type PagePorts = Pick<Ports, 'app' | 'clock' | 'files' | 'log'>;

/** No page has this id: in this turn pages are added, so that one that is brought twice at once becomes one page. */
const adding = '+';

export interface Visited {
  place: Place;
  page: PageFile;
}

/** What a page is called: a page without a title of its own goes by its file's name. */
const titleOf = (place: Place, { family }: PageFile): string =>
  place.title ?? (family.title === '' ? place.name : family.title);

/** What a window is told of every page. */
export const cardOf = (place: Place, page: PageFile) => {
  const { id, name, origin, addedAt, updatedAt } = place;
  return { id, title: titleOf(place, page), name, origin, addedAt, updatedAt };
};

export const openPageOf = (place: Place, page: PageFile): OpenPage => {
  const { format, sha256, family, lines, lost } = page;
  return {
    ...cardOf(place, page),
    format,
    sha256,
    family,
    lines,
    corrections: place.corrections,
    choices: place.choices,
    marks: place.marks,
    own: place.own,
    lost,
  };
};

/** What everything that is done with pages rests on: finding, reading and keeping them, one change of a page at a time. */
export const createPageLibrary = (ports: PagePorts) => {
  const places = createPlaces(ports);
  const keeping = createKeeping(ports, places);
  const understand = createUnderstanding();
  const inTurn = createTurns();

  const find = async (id: string): Promise<Reply<Place>> => {
    const place = await places.find(id);
    return place ? ok(place) : fail(pageGone);
  };

  const read = async (place: Place): Promise<Reply<PageFile>> => {
    const bytes = await keeping.read(place);
    return bytes.ok ? understand(bytes.value, place.name, place.corrections) : bytes;
  };

  /** A page with the place where it was found: a newer version may have taken its own since it was looked up. */
  const visit = async (place: Place): Promise<Reply<Visited>> => {
    const page = await read(place);
    if (page.ok) return ok({ place, page: page.value });
    const moved = await places.find(place.id);
    if (!moved || moved.path === place.path) return page;
    const again = await read(moved);
    return again.ok ? ok({ place: moved, page: again.value }) : again;
  };

  const open = async (place: Place): Promise<Reply<OpenPage>> => {
    const visited = await visit(place);
    return visited.ok ? ok(openPageOf(visited.value.place, visited.value.page)) : visited;
  };

  const sameBytes = async (bytes: Uint8Array): Promise<Place | undefined> => {
    const sha256 = fingerprint(bytes);
    for (const place of await places.brought()) {
      if (place.sha256 === sha256) return place;
      // The name that an earlier version gave the file tells only the start of the fingerprint.
      if (place.sha256 !== null || place.id !== importedIdOf(sha256)) continue;
      const stored = await keeping.read(place);
      if (stored.ok && fingerprint(stored.value) === sha256) return place;
    }
    return undefined;
  };

  const mend = async (id: string, bytes: Uint8Array, facts: PageFacts): Promise<Reply<Place>> => {
    const place = await places.find(id);
    // Another window may have removed it meanwhile, or put a newer version in its place.
    if (!place || (place.sha256 ?? fingerprint(bytes)) !== fingerprint(bytes))
      return keeping.add(facts, bytes);
    const stored = await keeping.read(place);
    return stored.ok ? ok(place) : keeping.replace(place, factsOf(place), bytes);
  };

  const now = (): string => ports.clock.now().toISOString();

  /** Keeps a page, or finds the one that has these bytes already; its copy is mended where it was damaged. */
  const addOnce = (bytes: Uint8Array, facts: PageFacts): Promise<Reply<Place>> =>
    inTurn(adding, async () => {
      const same = await sameBytes(bytes);
      return same ? inTurn(same.id, () => mend(same.id, bytes, facts)) : keeping.add(facts, bytes);
    });

  /** A copy of a page that came with the app, as if the person had brought its file. */
  const copy = async (bundled: Place): Promise<Reply<Place>> => {
    const bytes = await keeping.read(bundled);
    if (!bytes.ok) return bytes;
    return addOnce(bytes.value, { ...factsOf(bundled), addedAt: now() });
  };

  return {
    places,
    keeping,
    understand,
    inTurn,
    now,
    find,
    visit,
    open,

    /**
     * A page that a person may change.
     * @param bundled what to say of one that came with the app
     */
    findOwn: async (id: string, bundled: string): Promise<Reply<Place>> => {
      const place = await find(id);
      return place.ok && place.value.origin === 'bundled' ? fail(notForThisPage(bundled)) : place;
    },
    addOnce,

    /**
     * The page of which a person says something: their own, or the copy of one that came with the app, which is
     * made now where there is none yet.
     */
    ownOf: async (place: Place): Promise<Reply<Place>> =>
      place.origin === 'bundled' ? copy(place) : ok(place),
  };
};
export type PageLibrary = ReturnType<typeof createPageLibrary>;
