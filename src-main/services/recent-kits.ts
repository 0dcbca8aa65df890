import { basename } from 'node:path';
import { z } from 'zod';
import type { RecentKit } from '../contract/kit-shapes.ts';
import type { Kit } from '../core/kit/kit.ts';
import { describePlaceOf } from './file-names.ts';
import { fingerprint } from './fingerprint.ts';
import { nameOfKitFile } from './kit-file.ts';
import type { Ports } from './ports.ts';

const storedSchema = z.object({
  path: z.string(),
  /** SHA-256 of the file when it was last read or written. */
  revision: z.string(),
  title: z.string(),
  stages: z.int(),
  gaps: z.int(),
  savedAt: z.string(),
  /** Lists of versions that knew no pins lack it. */
  pinned: z.boolean().default(false),
});
type Stored = z.infer<typeof storedSchema>;

/** More than anybody looks through. */
const longest = 30;

/**
 * The kit files that a person opened or saved: pinned ones first, then the latest. Only these can a window name: the id of
 * a kit is made from its path, and an id that is not on this list opens nothing.
 */
export const createRecentKits = ({
  app,
  clock,
  files,
  store,
}: Pick<Ports, 'app' | 'clock' | 'files' | 'store'>) => {
  const read = (): Stored[] => {
    const list = z.array(z.unknown()).catch([]).parse(store.read('recentKits'));
    return list.flatMap((one) => {
      const stored = storedSchema.safeParse(one);
      return stored.success ? [stored.data] : [];
    });
  };
  /** Pinned kits first, each part in its order; they are the last to fall off the list. */
  const pinnedFirst = (list: Stored[]): Stored[] => [
    ...list.filter(({ pinned }) => pinned),
    ...list.filter(({ pinned }) => !pinned),
  ];
  const write = (list: Stored[]) => store.write('recentKits', pinnedFirst(list).slice(0, longest));

  /**
   * The id tells the place and what the window has seen there ("<place>.<revision>"): by it a later
   * save finds out that somebody else changed the file, also after a restart and with two windows.
   */
  const refer = (path: string, revision: string): RecentKit['ref'] => ({
    id: `${fingerprint(path).slice(0, 16)}.${revision.slice(0, 16)}`,
    name: nameOfKitFile(basename(path)),
    where: describePlaceOf(path, app.home),
  });
  const refOf = ({ path, revision }: Stored): RecentKit['ref'] => refer(path, revision);
  const samePlace = (id: string) => (one: Stored) =>
    fingerprint(one.path).startsWith(id.split('.')[0] ?? '-') && /^[0-9a-f]{16}\./u.test(id);

  return {
    refer,

    /** Path behind an id that a window was given, and the start of the revision that it saw. */
    find(id: string): { path: string; seen: string } | undefined {
      const stored = read().find(samePlace(id));
      return stored && { path: stored.path, seen: id.split('.')[1] ?? '' };
    },

    /**
     * Puts a kit first, and gives the reference under which windows know it.
     * @param saved false where it was only opened: then the time it was last saved stays, if known
     */
    note(path: string, revision: string, kit: Kit, saved: boolean): RecentKit['ref'] {
      const before = read();
      const known = before.find((one) => one.path === path);
      const now = clock.now().toISOString();
      const stored = {
        path,
        revision,
        title: kit.role.title,
        stages: kit.stages.length,
        gaps: kit.coverage.uncovered.length,
        savedAt: saved ? now : (known?.savedAt ?? now),
        pinned: known?.pinned ?? false,
      };
      write([stored, ...before.filter((one) => one.path !== path)]);
      return refOf(stored);
    },

    async list(): Promise<RecentKit[]> {
      return Promise.all(
        read().map(async (stored) => ({
          ref: refOf(stored),
          title: stored.title,
          stages: stored.stages,
          gaps: stored.gaps,
          savedAt: stored.savedAt,
          pinned: stored.pinned,
          missing: !(await files.exists(stored.path)),
        })),
      );
    },

    /** An id that is not on the list changes nothing. */
    pin(id: string, pinned: boolean): void {
      const same = samePlace(id);
      write(read().map((one) => (same(one) ? { ...one, pinned } : one)));
    },

    /**
     * Lets a listed kit take the place, and the pin, of one whose file has moved. Another role's kit takes no place:
     * the person has opened something else.
     */
    follow(id: string, path: string): void {
      const list = read();
      const old = list.find(samePlace(id));
      const found = list.find((one) => one.path === path);
      if (!old || !found || old === found || old.title !== found.title) return;
      write(
        list
          .filter((one) => one !== old)
          .map((one) => (one === found ? { ...one, pinned: one.pinned || old.pinned } : one)),
      );
    },

    /** Takes a kit off the list; its file stays. */
    forget(id: string): void {
      const same = samePlace(id);
      write(read().filter((one) => !same(one)));
    },
  };
};
export type RecentKits = ReturnType<typeof createRecentKits>;
