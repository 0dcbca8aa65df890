import { join } from 'node:path';
import type { PageSummary } from '../contract/page-shapes.ts';
import type { CompetencyChoice } from '../core/job-family/competency-choice.ts';
import type { Correction } from '../core/job-family/correction.ts';
import type { LineMark } from '../core/job-family/line-mark.ts';
import type { OwnItem } from '../core/role/own-item.ts';
import {
  idOfRecordFile,
  parseImportedFile,
  parsePageRecord,
  recordFileOf,
  type PageRecord,
} from './page-records.ts';
import type { Ports } from './ports.ts';

/** Where a page lies, and what is known of it without reading it. */
export interface Place {
  id: string;
  /** The person's own; null: the page's. */
  title: string | null;
  name: string;
  origin: PageSummary['origin'];
  addedAt: string | null;
  updatedAt: string | null;
  corrections: Correction[];
  choices: CompetencyChoice[];
  marks: LineMark[];
  own: OwnItem[];
  /** Of the content. */
  path: string;
  /** Of the content; null where no record tells it. */
  sha256: string | null;
}

const unrecorded = {
  title: null,
  addedAt: null,
  updatedAt: null,
  corrections: [],
  choices: [],
  marks: [],
  own: [],
  sha256: null,
};

/** The places of all pages. Nothing is remembered: another window or host may have changed them. */
export const createPlaces = ({ app, files, log }: Pick<Ports, 'app' | 'files' | 'log'>) => {
  const bundledFolder = join(app.resources, 'job-families');
  /** What people brought. */
  const folder = join(app.data, 'pages');

  const told = new Set<string>();
  const logOnce = (line: string) => {
    if (told.has(line)) return;
    told.add(line);
    log(line);
  };

  const namesIn = async (place: string): Promise<string[]> => {
    const names = await files.list(place);
    if (!names.ok) logOnce(`${place} cannot be listed: ${names.error.reason}`);
    return names.ok ? names.value : [];
  };

  const readRecord = async (fileName: string, id: string): Promise<PageRecord | null> => {
    const path = join(folder, fileName);
    const bytes = await files.read(path);
    const record = bytes.ok ? parsePageRecord(bytes.value, id) : bytes.error.reason;
    if (typeof record === 'object') return record;
    logOnce(`The page of ${path} is left out, and nothing of it is changed: ${record}`);
    return null;
  };

  const recorded = async (names: string[]): Promise<Place[]> => {
    const places: Place[] = [];
    for (const fileName of names) {
      const id = idOfRecordFile(fileName);
      const record = id === null ? null : await readRecord(fileName, id);
      if (record) places.push({ ...record, path: join(folder, record.file) });
    }
    return places;
  };

  /** A page of an earlier version for which there is a record now, even one that cannot be read, is not its own any more. */
  const imported = (names: string[]): Place[] =>
    names.flatMap((file): Place[] => {
      const page = parseImportedFile(file);
      if (!page || names.includes(recordFileOf(page.id))) return [];
      return [{ ...unrecorded, ...page, origin: 'file', path: join(folder, file) }];
    });

  const bundled = async (): Promise<Place[]> =>
    (await namesIn(bundledFolder))
      .filter((file) => file.endsWith('.md'))
      .map((file): Place => {
        const path = join(bundledFolder, file);
        return { ...unrecorded, id: file.slice(0, -3), name: file, origin: 'bundled', path };
      });

  const brought = async (): Promise<Place[]> => {
    const names = await namesIn(folder);
    return [...(await recorded(names)), ...imported(names)];
  };
  const all = async (): Promise<Place[]> => [...(await bundled()), ...(await brought())];

  return {
    folder,
    bundled,
    brought,
    logOnce,
    find: async (id: string): Promise<Place | undefined> =>
      (await all()).find((place) => place.id === id),
  };
};
export type Places = ReturnType<typeof createPlaces>;
