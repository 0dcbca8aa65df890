import { join } from 'node:path';
import type { OpenPage, PageSummary } from '../contract/operations.ts';
import type { Reply } from '../contract/reply.ts';
import { fail, ok } from '../core/result.ts';
import { failureOfWriting } from './file-failures.ts';
import { safeFileName } from './file-names.ts';
import { fingerprint } from './fingerprint.ts';
import { readPageFile, understandPage, type PageFile } from './page-file.ts';
import type { Ports } from './ports.ts';

type PagePorts = Pick<Ports, 'app' | 'files'>;
interface Place {
  id: string;
  name: string;
  path: string;
  origin: PageSummary['origin'];
}

/** An imported page lies in the data folder as "<12 hex of its fingerprint> <its own name>.md". */
const importedName = /^([0-9a-f]{12}) (.+)\.md$/u;
const ending = /\.(md|markdown|txt)$/iu;

const open = (id: string, page: PageFile): OpenPage => ({
  id,
  name: page.name,
  text: page.text,
  sha256: page.sha256,
  family: page.family,
});

/** The pages that a person can start from: those that come with the app and those they brought. */
export const createPages = ({ app, files }: PagePorts) => {
  const bundledFolder = join(app.resources, 'job-families');
  const importedFolder = join(app.data, 'pages');

  const places = async (): Promise<Place[]> => {
    const bundled = await files.list(bundledFolder);
    const imported = await files.list(importedFolder);
    const brought = (imported.ok ? imported.value : []).flatMap((file): Place[] => {
      const [, mark, name] = importedName.exec(file) ?? [];
      if (mark === undefined || name === undefined) return [];
      const path = join(importedFolder, file);
      return [{ id: `imported-${mark}`, name: `${name}.md`, path, origin: 'imported' }];
    });
    return [
      ...(bundled.ok ? bundled.value : [])
        .filter((file) => file.endsWith('.md'))
        .map((file): Place => {
          const path = join(bundledFolder, file);
          return { id: file.slice(0, -'.md'.length), name: file, path, origin: 'bundled' };
        }),
      ...brought.sort((one, other) => one.name.localeCompare(other.name)),
    ];
  };

  const find = async (id: string): Promise<Place | undefined> =>
    (await places()).find((place) => place.id === id);

  const readFile = async (id: string): Promise<Reply<PageFile>> => {
    const place = await find(id);
    if (place) return readPageFile(files, place.path, place.name);
    return fail({
      code: 'page-not-found',
      message: 'That page is not there any more. Choose another, or import it again.',
    });
  };

  return {
    /** A page with what the kit builder needs of it. */
    readFile,

    async read(id: string): Promise<Reply<OpenPage>> {
      const page = await readFile(id);
      return page.ok ? ok(open(id, page.value)) : page;
    },

    /** Pages that cannot be read any more are left out. */
    async list(): Promise<Reply<PageSummary[]>> {
      const summaries: PageSummary[] = [];
      for (const { id, name, path, origin } of await places()) {
        const page = await readPageFile(files, path, name);
        if (!page.ok) continue;
        const { title, levels, specialties, stages } = page.value.family;
        summaries.push({
          id,
          title,
          name,
          origin,
          levels: levels.length,
          specialties: specialties.length,
          stages: stages.length,
        });
      }
      return ok(summaries);
    },

    /** Keeps a page that was dropped, picked or pasted. The same text again is the same page. */
    async import(name: string, text: string): Promise<Reply<OpenPage>> {
      const bytes = new TextEncoder().encode(text);
      const stem = safeFileName(name.replace(ending, ''), 'Page');
      const page = understandPage(bytes, `${stem}.md`);
      if (!page.ok) return page;
      const mark = fingerprint(bytes).slice(0, 12);
      const id = `imported-${mark}`;
      const before = await find(id);
      if (before) return ok(open(id, { ...page.value, name: before.name }));

      const made = await files.makeFolder(importedFolder);
      if (!made.ok) return fail(failureOfWriting(made.error, 'The folder of imported pages'));
      const written = await files.write(join(importedFolder, `${mark} ${stem}.md`), bytes);
      return written.ok ? ok(open(id, page.value)) : fail(failureOfWriting(written.error, name));
    },

    /** Forgets an imported page. Kits that were made from it stay whole. */
    async remove(id: string): Promise<Reply<Record<string, never>>> {
      const place = await find(id);
      if (!place) return ok({});
      if (place.origin === 'bundled')
        return fail({
          code: 'not-allowed',
          message: 'This page came with the app and stays. Only pages you imported can be removed.',
        });
      const removed = await files.remove(place.path);
      return removed.ok ? ok({}) : fail(failureOfWriting(removed.error, place.name));
    },
  };
};
export type Pages = ReturnType<typeof createPages>;
