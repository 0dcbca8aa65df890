import type { OpenPage, PageComparison } from '../contract/page-shapes.ts';
import type { Reply } from '../contract/reply.ts';
import { ok } from '../core/result.ts';
import { comparePages } from './page-comparison.ts';
import { factsOf } from './page-keeping.ts';
import { openPageOf, type PageLibrary } from './page-library.ts';

const staysAsItIs =
  'This page came with the app and stays as it is. Add the newer file as a page of its own.';

/** Newer versions of pages, from files. */
export const createVersions = (library: PageLibrary) => {
  const { findOwn, inTurn, keeping, now, understand, visit } = library;
  return {
    /** What `update` would change. */
    compare: async (
      id: string,
      name: string,
      bytes: Uint8Array,
    ): Promise<Reply<PageComparison>> => {
      const place = await findOwn(id, staysAsItIs);
      if (!place.ok) return place;
      const visited = await visit(place.value);
      if (!visited.ok) return visited;
      const { page, place: found } = visited.value;
      const newer = await understand(bytes, name, found.corrections);
      return newer.ok ? ok(comparePages(page, newer.value, found.corrections)) : newer;
    },

    /** Puts the newer version in the page's place. A title that the person gave stays, and so do all corrections. */
    update: (id: string, name: string, bytes: Uint8Array): Promise<Reply<OpenPage>> =>
      inTurn(id, async () => {
        const place = await findOwn(id, staysAsItIs);
        if (!place.ok) return place;
        const page = await understand(bytes, name, place.value.corrections);
        if (!page.ok) return page;
        // What was pasted or written came from a file from now on.
        const facts = { ...factsOf(place.value), name, origin: 'file' as const, updatedAt: now() };
        const kept = await keeping.replace(place.value, facts, bytes);
        return kept.ok ? ok(openPageOf(kept.value, page.value)) : kept;
      }),
  };
};
