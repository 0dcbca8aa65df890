import type { OpenPage, PageSummary } from '../contract/page-shapes.ts';
import type { Reply } from '../contract/reply.ts';
import { fail, ok } from '../core/result.ts';
import { createCorrecting } from './page-correcting.ts';
import { createChoosing } from './page-choosing.ts';
import { createMarking } from './page-marking.ts';
import type { PageSaid } from '../core/role/page-said.ts';
import type { PageFile } from './page-file.ts';
import { markdownOfHtml } from '../core/job-family/html/markdown-of-html.ts';
import { factsOf } from './page-keeping.ts';
import {
  cardOf,
  createPageLibrary,
  type PageLibrary,
  type PagePorts,
  type Visited,
} from './page-library.ts';
import type { Place } from './page-places.ts';
import { createVersions } from './page-versions.ts';
import { createWriting } from './page-writing.ts';

type Done = Reply<Record<string, never>>;

const textEnding = /\.(md|markdown|txt)$/iu;

const summaryOf = ({ place, page }: Visited): PageSummary => {
  const { family, lines } = page;
  return {
    ...cardOf(place, page),
    levels: family.levels.length,
    specialties: family.specialties.length,
    roles: {
      levels: family.levels.map(({ title }) => title),
      specialties: family.specialties.map(({ title }) => title),
    },
    stages: family.stages.length,
    unclear: lines.filter(({ became }) => became === 'unclear').length,
  };
};

const createList = (library: PageLibrary) => {
  const summaries = async (places: Place[]): Promise<PageSummary[]> => {
    const list: PageSummary[] = [];
    for (const place of places) {
      const visited = await library.visit(place);
      if (visited.ok) list.push(summaryOf(visited.value));
      else library.places.logOnce(`${place.path} is not listed: ${visited.error.message}`);
    }
    return list;
  };
  return async (): Promise<Reply<PageSummary[]>> => {
    const bundled = await summaries(await library.places.bundled());
    const brought = await summaries(await library.places.brought());
    brought.sort((one, other) => one.title.localeCompare(other.title));
    return ok([...bundled, ...brought]);
  };
};

const createAdding = (library: PageLibrary) => {
  const add = async (
    bytes: Uint8Array,
    name: string,
    origin: 'file' | 'pasted',
  ): Promise<Reply<OpenPage>> => {
    const page = await library.understand(bytes, name, []);
    if (!page.ok) return page;
    const addedAt = library.now();
    const said = { corrections: [], choices: [], marks: [], own: [] };
    const facts = { title: null, name, origin, addedAt, updatedAt: null, ...said };
    const place = await library.addOnce(bytes, facts);
    return place.ok ? library.open(place.value) : place;
  };
  return {
    import: (name: string, bytes: Uint8Array) => add(bytes, name, 'file'),
    paste: (name: string, text: string) =>
      add(new TextEncoder().encode(text), `${name.replace(textEnding, '')}.md`, 'pasted'),
  };
};

/** The pages that a person can start from: those that come with the app and those they brought or wrote. */
export const createPages = (ports: PagePorts) => {
  const library = createPageLibrary(ports);
  const { find, findOwn, inTurn, keeping } = library;

  return {
    /** Pages that cannot be read are left out, and logged. */
    list: createList(library),
    ...createAdding(library),
    ...createVersions(library),
    correct: createCorrecting(library),
    choose: createChoosing(library),
    ...createMarking(library),
    ...createWriting(library),

    /** A page with what the kit builder needs of it: what people said of its lines included. */
    async readFile(id: string): Promise<Reply<PageFile & { said: PageSaid }>> {
      const found = await find(id);
      const visited = found.ok ? await library.visit(found.value) : found;
      if (!visited.ok) return visited;
      const { page, place } = visited.value;
      const { choices, marks, own } = place;
      return ok({ ...page, said: { choices, marks, own } });
    },

    async read(id: string): Promise<Reply<OpenPage>> {
      const place = await find(id);
      return place.ok ? library.open(place.value) : place;
    },

    /** Formatted text as Markdown. */
    plain: (html: string): Reply<{ text: string }> => ok({ text: markdownOfHtml(html) }),

    /** @param title empty: the page is called by its own again */
    rename: (id: string, title: string): Promise<Done> =>
      inTurn(id, async () => {
        const place = await findOwn(
          id,
          'This page came with the app and keeps its name. Only pages you added can be renamed.',
        );
        if (!place.ok) return place;
        const own = title.replace(/\s+/gu, ' ').trim();
        const facts = { ...factsOf(place.value), title: own === '' ? null : own };
        const noted = await keeping.note(place.value, facts);
        return noted.ok ? ok({}) : noted;
      }),

    /** Forgets a page; one that is gone counts as forgotten. Kits that were made from it stay whole. */
    remove: (id: string): Promise<Done> =>
      inTurn(id, async () => {
        const place = await findOwn(
          id,
          'This page came with the app and stays. Only pages you added can be removed.',
        );
        if (place.ok) return keeping.remove(place.value);
        return place.error.code === 'page-not-found' ? ok({}) : fail(place.error);
      }),
  };
};
export type Pages = ReturnType<typeof createPages>;
